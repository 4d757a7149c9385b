import type { Report } from '../raw/dialect.ts';
import { type Tape, tapeOfSize } from './tapes.ts';

/** Zeros end whatever an earlier job left open, then `ESC @` sets the printer back. */
export const BROTHER_RESET = Uint8Array.from([...Array<number>(400).fill(0), 0x1b, 0x40]);

/** `ESC i S`: how are you? */
export const BROTHER_STATUS = Uint8Array.from([...BROTHER_RESET, 0x1b, 0x69, 0x53]);

const LENGTH = 32;

export const isWholeBrotherStatus = (answer: Uint8Array): boolean => answer.length >= LENGTH;

/** Reads the status of the raster command reference; null where it is none. */
export const readBrotherStatus = (answer: Uint8Array): Report | null => {
  if (!isStatus(answer)) return null;
  const [firstErrors = 0, secondErrors = 0] = answer.subarray(8, 10);
  const word = wordOf(firstErrors, secondErrors);
  const isPrinting = answer[19] === 1;
  const hasFailed = answer[18] === 2;
  if (word !== 'ready') return { word, hasWork: false, gaveUp: true };
  return { word: isPrinting ? 'busy' : 'ready', hasWork: isPrinting, gaveUp: hasFailed };
};

const isStatus = (answer: Uint8Array): boolean =>
  answer.length % LENGTH === 0 && answer[0] === 0x80 && answer[1] === LENGTH && answer[2] === 0x42;

const wordOf = (first: number, second: number): Report['word'] => {
  if (second & COVER_OPEN) return 'cover-open';
  if (first & (NO_MEDIA | END_OF_MEDIA)) return 'out-of-paper';
  if (first & KNIFE_STUCK || second & CANNOT_FEED) return 'jammed';
  if (second & WRONG_MEDIA) return 'needs-attention';
  return first !== 0 || second !== 0 ? 'needs-attention' : 'ready';
};

const NO_MEDIA = 0x01;
const END_OF_MEDIA = 0x02;
const KNIFE_STUCK = 0x04;
const WRONG_MEDIA = 0x01;
const COVER_OPEN = 0x10;
const CANNOT_FEED = 0x40;

/** What is in the printer, as far as it says. */
export interface Loaded {
  readonly widthMm: number;
  /** 0 for a roll without end. */
  readonly heightMm: number;
  /** Null for a roll that is not in our tables. */
  readonly tape: Tape | null;
  readonly hasWideHead: boolean;
}

/** The models with a head for 102 mm: QL-1050, 1060N, 1100, 1110NWB, 1115NWB. */
const WIDE_MODELS = new Set([0x50, 0x43, 0x44, 0x45]);
const QL_1060N = 0x34;
const OLD_SERIES = 0x30;

/** Reads what is loaded out of a status; null where it does not say. */
export const loadedIn = (answer: Uint8Array): Loaded | null => {
  const [series = 0, model = 0] = answer.subarray(3, 5);
  const [widthMm = 0, heightMm = 0] = [answer[10], answer[17]];
  if (widthMm === 0) return null;
  const hasWideHead = WIDE_MODELS.has(model) || (series === OLD_SERIES && model === QL_1060N);
  return { widthMm, heightMm, tape: tapeOfSize(widthMm, heightMm), hasWideHead };
};
