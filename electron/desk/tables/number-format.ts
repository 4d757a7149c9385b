const DATES = new Set([14, 15, 16, 17, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]);
const TIMES = new Set([18, 19, 20, 21, 45, 46, 47, 32, 33, 34, 35]);
const MOMENT = 22;

/** What a cell style makes of a number. */
export type NumberUse = 'number' | 'date' | 'time' | 'moment' | 'duration';

/** Tells a date format by its code. Only letters outside of quotes, brackets and escapes count. */
export const numberUse = (id: number, code: string | undefined): NumberUse => {
  if (code === undefined) {
    if (id === MOMENT) return 'moment';
    if (id === 46) return 'duration';
    return DATES.has(id) ? 'date' : TIMES.has(id) ? 'time' : 'number';
  }
  const first = (code.split(';')[0] ?? '').toLowerCase();
  if (/\[(?:h+|m+|s+)\]/u.test(first)) return 'duration';
  const bare = first
    .replace(/"[^"]*"|\[[^\]]*\]|\\.|_.|\*./gu, '')
    .replace(/general|standard|am\/pm|a\/p/gu, '');
  if (/e[+-]/u.test(bare) || !/[ymdhs]/u.test(bare)) return 'number';
  const hasTime = /[hs]/u.test(bare);
  const hasDate = /[yd]/u.test(bare) || (/m/u.test(bare) && !hasTime);
  return hasDate ? (hasTime ? 'moment' : 'date') : 'time';
};
