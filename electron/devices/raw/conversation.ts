import type { BitmapDocument, PrinterStatus, SendResult } from '../../desk/ports/printer-port.ts';
import { reasonToHold, refused, statusOf } from '../refusals.ts';
import type { Dialect } from './dialect.ts';
import type { Line } from './line.ts';

/** How long to wait for what. */
export interface RawPatience {
  readonly connectMs: number;
  /** For an answer to a question. */
  readonly answerMs: number;
  /** For the next few bytes to be taken: a printer that prints as it reads takes its time. */
  readonly stallMs: number;
  /** For a sign that the last byte has arrived. */
  readonly endMs: number;
}

export const RAW_PATIENCE: RawPatience = {
  connectMs: 4_000,
  answerMs: 1_500,
  stallMs: 20_000,
  endMs: 10_000,
};

/** What came of the question how a printer is. */
type Heard =
  | {
      readonly kind: 'said';
      readonly status: PrinterStatus;
      readonly answer: Uint8Array;
      readonly hasWork: boolean;
    }
  | { readonly kind: 'garbage'; readonly detail: string }
  | { readonly kind: 'mute' }
  | { readonly kind: 'broken'; readonly detail: string };

/** Asks a printer how it is. */
export const askHow = async (line: Line, dialect: Dialect, patience: RawPatience): Promise<Heard> => {
  const answer = await line.ask(dialect.question, dialect.isWhole, patience.answerMs);
  const broken = line.broken();
  if (broken !== null) return { kind: 'broken', detail: broken };
  const said = answer ?? line.heard();
  if (said.length === 0) return { kind: 'mute' };
  const report = dialect.read(said);
  if (report === null) return { kind: 'garbage', detail: printable(said) };
  return {
    kind: 'said',
    status: statusOf(report.word, report.detail),
    answer: said,
    hasWork: report.hasWork,
  };
};

/** The beginning of what was said, for somebody who has to look deeper. */
const printable = (said: Uint8Array): string =>
  new TextDecoder('latin1').decode(said.subarray(0, 40)).replaceAll(/[^ -~]/g, '·');

/** What speaks against sending, now that the printer was asked; nothing has gone out yet that it could print. */
export const objectionTo = (heard: Heard): SendResult | null => {
  switch (heard.kind) {
    case 'broken':
      return refused(heard.detail === 'cancelled' ? 'cancelled' : 'not-reachable', heard.detail);
    case 'garbage':
      // Dots that are read as text would come out as metres of paper.
      return refused('answers-badly', heard.detail);
    case 'said': {
      const held = reasonToHold(heard.status);
      return held === null ? null : refused(held, heard.status.detail);
    }
    case 'mute':
      return null;
  }
};

export interface Delivery {
  readonly document: BitmapDocument;
  readonly dialect: Dialect;
  readonly patience: RawPatience;
  readonly heard: Heard;
}

/** Hands a badge over. Once bytes of it went out, only a clear end is a yes; all else is unknown. */
export const deliver = async (line: Line, delivery: Delivery, jobRef: () => string): Promise<SendResult> => {
  const { document, dialect, patience, heard } = delivery;
  const encoded = await dialect.encode(document, heard.kind === 'said' ? heard.answer : null);
  if (encoded.kind === 'refused') return refused(encoded.cause, encoded.detail);
  const unknown = (detail: string): SendResult => ({ outcome: 'unknown', detail: line.broken() ?? detail });
  if (!(await line.send(encoded.bytes, patience.stallMs))) return unknown('it stopped taking the badge');
  if (heard.kind === 'said') {
    const { questionAtEnd: question } = dialect;
    const waitMs = question.length === 0 ? patience.answerMs : patience.endMs;
    const answer = await line.ask(question, dialect.isWhole, waitMs);
    const report = answer === null ? null : dialect.read(answer);
    if (report?.gaveUp) return unknown(`it gave up: ${report.word}`);
    if (report !== null) return { outcome: 'sent', jobRef: jobRef() };
  }
  // A goodbye that is answered with one says as well that everything before it has come.
  if (await line.finish(patience.endMs)) return { outcome: 'sent', jobRef: jobRef() };
  return unknown('no sign that all of it has come');
};
