import { describe, expect, it } from 'vitest';
import { decideAdmission } from '../../../shared/domain/checkin/admission.ts';
import { decideGroup } from '../../../shared/domain/checkin/group-admission.ts';
import { decideOverride, overrideNeeds } from '../../../shared/domain/checkin/override.ts';
import { isSameScan } from '../../../shared/domain/checkin/same-scan.ts';
import { decideUndo } from '../../../shared/domain/checkin/undo.ts';
import { REASONS } from '../../../shared/domain/checkin/verdict.ts';
import { missingOfWalkIn } from '../../../shared/domain/checkin/walk-in.ts';
import { factsWith, MOMENT, NOW } from './admission-words.ts';

const later = (milliseconds: number): string => new Date(Date.parse(NOW) + milliseconds).toISOString();
const decisionOf = (...words: readonly string[]) => decideAdmission(factsWith(words), MOMENT);

describe('an override', () => {
  it('lets in who has not paid, for a chosen reason, and says what it overrode', () => {
    const outcome = decideOverride(decisionOf('not paid'), { reason: ' Paid in cash ', role: 'front-desk' });
    expect(outcome).toMatchObject({
      kind: 'admitted',
      overrode: 'unpaid',
      reason: 'Paid in cash',
      decision: { verdict: 'admitted', reason: 'admitted', attendeeId: 'radina' },
    });
  });

  it('needs a reason', () => {
    const outcome = decideOverride(decisionOf('not paid'), { reason: '  ', role: 'organiser' });
    expect(outcome).toEqual({ kind: 'declined', because: 'reason-missing' });
  });

  it('of a blocked person needs an organiser', () => {
    const blocked = decisionOf('blocked');
    expect(decideOverride(blocked, { reason: 'Cleared', role: 'host' })).toEqual({
      kind: 'declined',
      because: 'organiser-needed',
    });
    expect(decideOverride(blocked, { reason: 'Cleared', role: 'organiser' }).kind).toBe('admitted');
  });

  it('of a code that nobody has is not possible: there is no person', () => {
    const outcome = decideOverride(decisionOf('nobody has the code'), {
      reason: 'I know her',
      role: 'organiser',
    });
    expect(outcome).toEqual({ kind: 'declined', because: 'not-possible' });
  });

  it('needs, reason by reason, what the event promised', () => {
    const by = (need: string) => REASONS.filter((reason) => overrideNeeds(reason) === need);
    expect({ nobody: by('nobody'), anyone: by('anyone'), organiser: by('organiser') }).toEqual({
      nobody: ['misread', 'other-event', 'unknown-code', 'ambiguous', 'admitted'],
      anyone: ['invalid-time', 'not-booked', 'waitlisted', 'unpaid', 'already-in'],
      organiser: [
        'revoked',
        'cancelled',
        'unapproved',
        'blocked',
        'wrong-category',
        'rules',
        'full',
        'questions',
      ],
    });
  });
});

describe('an undo', () => {
  const scan = { at: NOW, isAdmitted: true, isVoid: false };

  it.each([0, 9_999, 10_000, -5_000])('is free %d ms after the scan', (age) => {
    expect(decideUndo(scan, { at: later(age), reason: '' })).toEqual({ kind: 'void', reason: '' });
  });

  it('needs a reason after ten seconds, and has no time limit', () => {
    expect(decideUndo(scan, { at: later(10_001), reason: ' ' })).toEqual({ kind: 'reason-needed' });
    expect(decideUndo(scan, { at: later(86_400_000), reason: 'wrong person' })).toEqual({
      kind: 'void',
      reason: 'wrong person',
    });
  });

  it('of a refusal, or of what is void already, changes nothing', () => {
    const request = { at: NOW, reason: 'slip' };
    expect(decideUndo({ ...scan, isVoid: true }, request)).toEqual({ kind: 'nothing-to-undo' });
    expect(decideUndo({ ...scan, isAdmitted: false }, request)).toEqual({ kind: 'nothing-to-undo' });
  });
});

describe('the same code again', () => {
  const reading = {
    code: 'A',
    device: 'scanner',
    checkpoint: 'entrance',
    direction: 'entry',
    atMs: 0,
  } as const;

  it.each([
    ['at once is the same scan', { atMs: 0 }, true],
    ['just within 4 s is the same scan', { atMs: 3_999 }, true],
    ['after 4 s is a new scan', { atMs: 4_000 }, false],
    ['at another device is a new scan', { device: 'camera' }, false],
    ['at another checkpoint is a new scan', { checkpoint: 'lunch' }, false],
    ['to leave is a new scan', { direction: 'exit' as const }, false],
    ['with another code is a new scan', { code: 'B' }, false],
    ['after the clock was set back an hour is a new scan', { atMs: -3_600_000 }, false],
  ])('%s', (_, change, isSame) => {
    expect(isSameScan(reading, { ...reading, ...change })).toBe(isSame);
  });

  it('has nothing to repeat on the first scan', () => expect(isSameScan(null, reading)).toBe(false));
});

describe('a walk-in', () => {
  it('needs a name, a town and a category', () => {
    expect(missingOfWalkIn({ given: ' ' })).toEqual(['name', 'town', 'category']);
  });

  it('may have one name only, in its own script', () => {
    expect(missingOfWalkIn({ ownScript: 'Радина', town: 'Beli Most', category: 'mayor' })).toEqual([]);
  });
});

describe('a delegation', () => {
  const member = (id: string, ...words: readonly string[]) => {
    const facts = factsWith(words);
    const matches = facts.reading.matches.map((match) => ({ ...match, attendee: { ...match.attendee, id } }));
    return { ...facts, reading: { ...facts.reading, matches } };
  };
  const ticks = (rows: ReturnType<typeof decideGroup>) =>
    rows.map(({ decision, isTicked }) => [decision.attendeeId, decision.reason, isTicked]);

  it('ticks those who may come in, and says why not of the others', () => {
    const rows = decideGroup(
      [member('a'), member('b', 'not paid'), member('c', 'in since 8:10 at Desk 1')],
      MOMENT,
    );
    expect(ticks(rows)).toEqual([
      ['a', 'admitted', true],
      ['b', 'unpaid', false],
      ['c', 'already-in', false],
    ]);
  });

  it('of three gets the one seat that is left', () => {
    const rows = decideGroup(
      ['a', 'b', 'c'].map((id) => member(id, '3 seats, 1 free')),
      MOMENT,
    );
    expect(ticks(rows)).toEqual([
      ['a', 'admitted', true],
      ['b', 'full', false],
      ['c', 'full', false],
    ]);
  });

  it('leaves together', () => {
    const rows = decideGroup([member('a', '3 seats, all taken'), member('b')], {
      ...MOMENT,
      direction: 'exit',
    });
    expect(rows.every((row) => row.isTicked)).toBe(true);
  });
});
