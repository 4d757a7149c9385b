import { describe, expect, it } from 'vitest';
import { decideAdmission } from '../../shared/domain/checkin/admission.ts';
import { REASONS } from '../../shared/domain/checkin/verdict.ts';
import { factsWith, MOMENT, WORDS } from '../unit/checkin/admission-words.ts';
import cases from './admission.json' with { type: 'json' };

describe('admission, case by case', () => {
  it.each(cases.map((entry) => [entry.case, entry] as const))('%s', (_, { given, on, expect: expected }) => {
    const moment = on === 'exit' ? { ...MOMENT, direction: 'exit' as const } : MOMENT;
    expect(decideAdmission(factsWith(given), moment)).toMatchObject(expected);
  });

  it('has a case for every reason', () => {
    expect(new Set(cases.map((entry) => entry.expect.reason))).toEqual(new Set(REASONS));
  });

  it('names no case twice and leaves no word unused', () => {
    const used = new Set(cases.flatMap((entry) => entry.given));
    const unused = Object.keys(WORDS).filter((word) => !used.has(word));
    expect([new Set(cases.map((entry) => entry.case)).size, unused]).toEqual([cases.length, []]);
  });
});
