import type { NumberUse } from './number-format.ts';

const DAY_SECONDS = 86_400;
const EPOCH_1900_MS = Date.UTC(1899, 11, 30);
const EPOCH_1904_MS = Date.UTC(1904, 0, 1);
// Excel believes in 29 February 1900; before it, serials are off by one.
const LEAP_BUG_SERIAL = 60;
const MAX_SERIAL = 2_958_466;
const SIGNIFICANT = 15;

const plainDigits = (text: string): string => {
  const parts = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/u.exec(text);
  if (!parts) return text;
  const [, sign = '', lead = '', fraction = '', exponent = '0'] = parts;
  const power = Number(exponent);
  const digits = lead + fraction;
  if (power < 0) return `${sign}0.${'0'.repeat(-power - 1)}${digits}`;
  const whole = digits.slice(0, power + 1).padEnd(power + 1, '0');
  const rest = digits.slice(power + 1).replace(/0+$/u, '');
  return sign + whole + (rest === '' ? '' : `.${rest}`);
};

/** The shortest decimal text of a number, without an exponent and without the noise of binary fractions. */
export const numberText = (raw: string): string => {
  const value = Number(raw);
  if (raw.trim() === '' || !Number.isFinite(value)) return raw;
  if (Number.isInteger(value)) {
    // Written out from the text: beyond 2^53 JavaScript would round long ids once more.
    const written = plainDigits(raw.trim().toLowerCase());
    return /^-?\d+$/u.test(written) && !/^-?0\d/u.test(written) ? written : plainDigits(String(value));
  }
  // A spreadsheet shows 15 digits; what is beyond them in a fraction was never typed.
  return plainDigits(String(Number(value.toPrecision(SIGNIFICANT))));
};

const clock = (seconds: number): string => {
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return [hours, minutes, ...(rest > 0 ? [rest] : [])].map((part) => String(part).padStart(2, '0')).join(':');
};

/** A serial date as ISO local time: `2026-03-03`, `2026-03-03T12:00`, `12:00`. */
export const serialText = (raw: string, use: NumberUse, is1904: boolean): string => {
  const serial = Number(raw);
  if (raw.trim() === '' || !Number.isFinite(serial) || serial < 0 || serial > MAX_SERIAL)
    return numberText(raw);
  const seconds = Math.round(serial * DAY_SECONDS);
  if (use === 'duration' || (use === 'time' && serial < 1)) return clock(seconds);
  const days = Math.floor(seconds / DAY_SECONDS) + (!is1904 && serial < LEAP_BUG_SERIAL ? 1 : 0);
  const midnightMs = (is1904 ? EPOCH_1904_MS : EPOCH_1900_MS) + days * DAY_SECONDS * 1000;
  const day = new Date(midnightMs).toISOString().slice(0, 10);
  const time = seconds % DAY_SECONDS;
  return use === 'date' && time === 0 ? day : `${day}T${clock(time)}`;
};

/** An ISO date cell of strict OOXML in the same form as `serialText`. */
export const isoText = (raw: string, use: NumberUse): string => {
  const parts = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(?::(\d\d)(?:\.\d+)?)?Z?)?$/u.exec(raw.trim());
  if (!parts) return raw;
  const [, day = '', minutes, seconds = '00'] = parts;
  if (minutes === undefined || (use === 'date' && minutes === '00:00' && seconds === '00')) return day;
  return `${day}T${minutes}${seconds === '00' ? '' : `:${seconds}`}`;
};

/** Resolves the escapes by which OOXML writes characters that XML cannot hold: `_x000D_`. */
export const unescapeCell = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([\dA-Fa-f]{4})_/gu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;
