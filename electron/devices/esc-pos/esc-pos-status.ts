import type { Report } from '../raw/dialect.ts';

const DLE_EOT = [0x10, 0x04];

/** `DLE EOT` 1 to 4: the printer, why it is offline, its errors, its paper. Each is answered at once by one byte. */
export const ESC_POS_STATUS = Uint8Array.from([1, 2, 3, 4].flatMap((topic) => [...DLE_EOT, topic]));

export const isWholeEscPosStatus = (answer: Uint8Array): boolean => answer.length >= 4;

/** Reads the four bytes of Epson's reference; null where they are none. */
export const readEscPosStatus = (answer: Uint8Array): Report | null => {
  const [printer = 0, offline = 0, errors = 0, paper = 0] = answer;
  if (answer.length !== 4 || !answer.every(isStatusByte)) return null;
  const report = (word: Report['word']): Report => ({ word, hasWork: false, gaveUp: false });
  if (offline & COVER_OPEN) return report('cover-open');
  if ((paper & PAPER_END) !== 0 || offline & STOPPED_BY_PAPER) return report('out-of-paper');
  if (errors & KNIFE_STUCK) return report('jammed');
  if (errors & (LASTING_ERROR | PASSING_ERROR) || offline & ANY_ERROR) return report('needs-attention');
  if (printer & OFFLINE) return report(offline & FED_BY_HAND ? 'busy' : 'paused');
  return report((paper & PAPER_NEAR_END) !== 0 ? 'nearly-out' : 'ready');
};

/** Bits 0 and 7 are never set, bits 1 and 4 always. */
const isStatusByte = (byte: number): boolean => (byte & 0b1001_0011) === 0b0001_0010;

const OFFLINE = 0x08;
const COVER_OPEN = 0x04;
const FED_BY_HAND = 0x08;
const STOPPED_BY_PAPER = 0x20;
const ANY_ERROR = 0x40;
const KNIFE_STUCK = 0x08;
const LASTING_ERROR = 0x20;
const PASSING_ERROR = 0x40;
const PAPER_NEAR_END = 0x0c;
const PAPER_END = 0x60;
