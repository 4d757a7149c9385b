import type { BitmapDocument, PrinterStatus, RefusalCause } from '../../desk/ports/printer-port.ts';

/** Bytes for a printer, or why it cannot have them. */
export type Encoded =
  | { readonly kind: 'encoded'; readonly bytes: Uint8Array }
  | { readonly kind: 'refused'; readonly cause: RefusalCause; readonly detail: string };

/** What a printer says of itself when asked in its language. */
export interface Report extends PrinterStatus {
  /** Something that it took is not on paper yet. */
  readonly hasWork: boolean;
  /** It has thrown away what it took. */
  readonly gaveUp: boolean;
}

/** The language of one kind of label printer: how it is told dots, and how it is asked. */
export interface Dialect {
  readonly dpi: number;
  /** `answer` is what the printer said of itself just before, where it said anything. */
  encode(document: BitmapDocument, answer: Uint8Array | null): Promise<Encoded>;
  /** The question how it is. */
  readonly question: Uint8Array;
  /** What is asked after a job, so that the answer proves that all of it came; empty where it speaks by itself. */
  readonly questionAtEnd: Uint8Array;
  isWhole(answer: Uint8Array): boolean;
  /** Null where that is no answer in this language. */
  read(answer: Uint8Array): Report | null;
  /** What is said of one that takes connections and does not answer: many are mute by nature. */
  readonly wordOfMute: 'ready' | 'unknown';
}
