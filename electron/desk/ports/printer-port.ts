import type { PrinterState, PrintProfile } from '../../../shared/contract/printing.ts';
import type { Bitmap } from './bitmap.ts';

/** What a printer says of itself: closed, in machine words; the screens have the sentences. */
export type PrinterWord = PrinterState;

/** `detail` is what the device itself said, for the person who has to look deeper. */
export interface PrinterStatus {
  readonly word: PrinterWord;
  readonly detail?: string;
}

/** Why nothing was printed. The first group is a printer's word at the time of sending. */
export type RefusalCause =
  | Exclude<PrinterWord, 'ready' | 'nearly-out' | 'ink-low' | 'unknown'>
  | 'media-not-supported'
  | 'format-not-supported'
  | 'document-not-accepted'
  | 'answers-badly'
  | 'cancelled'
  | 'other';

/**
 * How sending ended.
 * - sent: the device or spooler took the whole document and answers for it as `jobRef`.
 * - refused: nothing was printed and nothing will be; safe to send again.
 * - unknown: bytes went out and no clear answer came. Sending again by itself could print twice.
 */
export type SendResult =
  | { readonly outcome: 'sent'; readonly jobRef: string }
  | { readonly outcome: 'refused'; readonly cause: RefusalCause; readonly detail?: string }
  | { readonly outcome: 'unknown'; readonly detail: string };

export type JobState = 'pending' | 'printing' | 'done' | 'failed' | 'unknown';

export interface MediaSize {
  readonly widthMm: number;
  readonly heightMm: number;
}

/** What a printer takes: asked before a badge is drawn, so that it is drawn once. */
export type PageFormat =
  | { readonly format: 'pdf' }
  | { readonly format: 'svg' }
  | { readonly format: 'bitmap'; readonly dpi: number };

/** How a page lies on the paper of a printer: turned clockwise, then shifted to the right and down. */
export type PagePlacement = Pick<PrintProfile, 'rotation' | 'offsetXMm' | 'offsetYMm'>;

/** The paper that a page needs when it lies turned on it. */
export const paperFor = ({ widthMm, heightMm }: MediaSize, rotation: PagePlacement['rotation']): MediaSize =>
  rotation % 180 === 0 ? { widthMm, heightMm } : { widthMm: heightMm, heightMm: widthMm };

/** How badges are drawn for a printer. */
export type Drawing = PageFormat & PagePlacement;

/** The pages of one badge as they were drawn: turned and shifted already, so that a device only carries them. */
export type DrawnPages =
  | { readonly format: 'pdf'; readonly pdf: Uint8Array }
  /** A drawing a side. */
  | { readonly format: 'svg'; readonly sides: readonly string[] }
  | { readonly format: 'bitmap'; readonly bitmaps: readonly Bitmap[] };

/** One badge, ready to print, in the format that its printer takes. */
export type PrintDocument = DrawnPages & {
  /** What people read in the printer's list and in file names: the attendee's name. */
  readonly title: string;
  /** The paper as it lies in the printer. */
  readonly media: MediaSize;
  /** Whether the paper is a roll that is cut to this length; else it is labels of this size. */
  readonly isRoll: boolean;
  readonly copies: 1;
};

export type PdfDocument = Extract<PrintDocument, { readonly format: 'pdf' }>;
export type BitmapDocument = Extract<PrintDocument, { readonly format: 'bitmap' }>;

/** One printer of any kind. Nothing here throws for what a printer may do; every fault is an answer. */
export interface Printer {
  readonly takes: PageFormat;
  status(signal: AbortSignal): Promise<PrinterStatus>;
  send(document: PrintDocument, signal: AbortSignal): Promise<SendResult>;
  /** Where a sent job stands. 'done' from a spooler means handed to the device, not on paper. */
  jobState(jobRef: string, signal: AbortSignal): Promise<JobState>;
}

/** What printers need from outside. */
export interface PrinterPorts {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** An id that never comes again, letters and digits. */
  readonly newId: () => string;
  /** The operating system's user: spoolers print in this name, and lose files of users they do not know. */
  readonly userName: string;
}
