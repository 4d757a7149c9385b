import { describe, expect, it } from 'vitest';
import { countOfBits, createTypoMeasure } from '../../../shared/domain/search/typo.ts';

describe('measuring typos', () => {
  const measure = createTypoMeasure();

  it.each([
    ['salhani', 'salhani', 0],
    ['salhni', 'salhani', 1],
    ['salhaani', 'salhani', 1],
    ['salhami', 'salhani', 1],
    ['slahani', 'salhani', 1],
    ['slahain', 'salhani', 2],
  ])('counts from %s to %s %i slips', (typed, word, slips) => {
    expect(measure(typed, word, 2).whole).toBe(slips);
  });

  it('measures to the nearest beginning as well', () => {
    expect(measure('slah', 'salhani', 2)).toEqual({ whole: 3, beginning: 1 });
  });

  it('takes words longer than its scratch', () => {
    expect(measure('a'.repeat(200), `${'a'.repeat(199)}b`, 2)).toEqual({ whole: 1, beginning: 1 });
  });

  it('counts the letters that a mask holds', () => {
    expect([0, 1, 0b1011, -1].map(countOfBits)).toEqual([0, 1, 3, 32]);
  });
});
