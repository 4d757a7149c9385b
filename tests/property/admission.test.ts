import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decideAdmission } from '../../shared/domain/checkin/admission.ts';
import type { Moment } from '../../shared/domain/checkin/admission-facts.ts';
import type { Reason } from '../../shared/domain/checkin/verdict.ts';
import { factsWith, MOMENT, WORDS } from '../unit/checkin/admission-words.ts';

/** One way to fail each row, in the order of the table; the rows that never stop somebody who leaves. */
const ROWS: readonly (readonly [word: string, reason: Reason])[] = [
  ['code revoked', 'revoked'],
  ['registration cancelled', 'cancelled'],
  ['blocked', 'blocked'],
  ['ticket valid until yesterday', 'invalid-time'],
  ['door for press', 'wrong-category'],
  ['booking needed', 'not-booked'],
  ['not paid', 'unpaid'],
  ['rules say no', 'rules'],
  ['3 seats, all taken', 'full'],
  ['a question is open', 'questions'],
  ['in since 8:10 at Desk 1', 'already-in'],
];
const PASS_EXITS: readonly Reason[] = [
  'invalid-time',
  'not-booked',
  'unpaid',
  'rules',
  'full',
  'questions',
  'already-in',
];

const EXIT: Moment = { ...MOMENT, direction: 'exit' };

// Being inside takes no further seat, so the last row would hide the row before the last but one.
const inSince = 'in since 8:10 at Desk 1';
const someRows = fc
  .subarray([...ROWS], { minLength: 1 })
  .map((rows) =>
    rows.some(([, reason]) => reason === 'full') ? rows.filter(([word]) => word !== inSince) : rows,
  );

const anyWords = fc.subarray(Object.keys(WORDS));
const anyMoment = fc.constantFrom(MOMENT, EXIT);

it('the first failing row decides, whatever fails after it', () => {
  fc.assert(
    fc.property(someRows, (rows) => {
      const facts = factsWith(rows.map(([word]) => word));
      expect(decideAdmission(facts, MOMENT).reason).toBe(rows[0]?.[1]);
    }),
  );
});

it('no row that is marked "exit: no" ever stops somebody who leaves', () => {
  fc.assert(
    fc.property(anyWords, (words) => {
      expect(PASS_EXITS).not.toContain(decideAdmission(factsWith(words), EXIT).reason);
    }),
  );
});

it('whoever may enter may leave', () => {
  fc.assert(
    fc.property(anyWords, (words) => {
      const facts = factsWith(words);
      fc.pre(decideAdmission(facts, MOMENT).verdict === 'admitted');
      expect(decideAdmission(facts, EXIT).verdict).toBe('admitted');
    }),
  );
});

it('the same facts give the same decision, which survives JSON and leaves the facts alone', () => {
  fc.assert(
    fc.property(anyWords, anyMoment, (words, moment) => {
      const facts = factsWith(words);
      const before = structuredClone(facts);
      const decision = decideAdmission(facts, moment);
      expect(JSON.parse(JSON.stringify(decision))).toEqual(decision);
      expect(decideAdmission(JSON.parse(JSON.stringify(facts)), moment)).toEqual(decision);
      expect(facts).toEqual(before);
    }),
  );
});

it('the order in which earlier scans arrived from other desks changes nothing', () => {
  const scans = [
    'in since 8:10 at Desk 1',
    'left at 8:30',
    'in again since 8:40 at Desk 2',
    'in yesterday at 23:50 here',
  ];
  const mode = fc.constantFrom('once a day', 'in and out', 'free count');
  fc.assert(
    fc.property(fc.shuffledSubarray(scans), mode, anyMoment, (shuffled, modeWord, moment) => {
      const ordered = scans.filter((scan) => shuffled.includes(scan));
      expect(decideAdmission(factsWith([modeWord, ...shuffled]), moment)).toEqual(
        decideAdmission(factsWith([modeWord, ...ordered]), moment),
      );
    }),
  );
});
