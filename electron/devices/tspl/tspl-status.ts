import type { Report } from '../raw/dialect.ts';

/** `ESC ! ?`: answered at once, by one byte, also while printing and in trouble. */
export const TSPL_STATUS = Uint8Array.of(0x1b, 0x21, 0x3f);

const HEAD_OPEN = 0x01;
const JAMMED = 0x02;
const NO_PAPER = 0x04;
const NO_RIBBON = 0x08;
const PAUSED = 0x10;
const PRINTING = 0x20;
const OTHER = 0x80;
/** No printer sets it. */
const UNUSED = 0x40;

export const isWholeTsplStatus = (answer: Uint8Array): boolean => answer.length >= 1;

/** Reads the status byte of TSC's manual; null where it is none. */
export const readTsplStatus = (answer: Uint8Array): Report | null => {
  const [status] = answer;
  if (status === undefined || answer.length > 1 || status & UNUSED) return null;
  const word = wordOf(status);
  return { word, hasWork: (status & PRINTING) !== 0 || word === 'paused', gaveUp: false };
};

const wordOf = (status: number): Report['word'] => {
  if (status & HEAD_OPEN) return 'cover-open';
  if (status & JAMMED) return 'jammed';
  if (status & NO_PAPER) return 'out-of-paper';
  if (status & NO_RIBBON) return 'ink-out';
  if (status & PAUSED) return 'paused';
  if (status & OTHER) return 'needs-attention';
  return status & PRINTING ? 'busy' : 'ready';
};
