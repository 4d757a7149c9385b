import type { RawBus } from './raw-activity.ts';

const BUS = /^(.*?)\s*(?:\(([^)]*)\))?$/su;

/** Reads `Bus 4 (48, Samuel Oberwallner), Bus 5 (28)`: name, seats and who leads it. */
export const readBuses = (text: string): readonly RawBus[] =>
  splitOutside(text)
    .map((part) => {
      const [, name = '', inside = ''] = BUS.exec(part.trim()) ?? [];
      const [seats = '', ...leader] = inside.split(',').map((word) => word.trim());
      return /^\d{1,4}$/.test(seats)
        ? { name, seats: Number(seats), leaderName: leader.join(', ') }
        : { name, seats: 0, leaderName: [seats, ...leader].filter(Boolean).join(', ') };
    })
    .filter(({ name }) => name !== '');

/** The parts between commas and semicolons that stand in no brackets. */
const splitOutside = (text: string): readonly string[] => {
  const parts = [''];
  let depth = 0;
  for (const sign of text) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth = Math.max(0, depth - 1);
    if (depth === 0 && /[,;\n]/.test(sign)) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts;
};

/** Does a cell have semicolons or lines between its names? Then a comma in that list stands within a name. */
export const hasOwnSeparator = (text: string): boolean => /[;\n]/.test(text);

/** Names in one cell, between semicolons or lines, else between commas. */
export const readNames = (text: string, isCommaWithin = hasOwnSeparator(text)): readonly string[] =>
  text
    .split(isCommaWithin ? /[;\n]/ : ',')
    .map((name) => name.replace(/\s+/gu, ' ').trim())
    .filter((name) => name !== '');
