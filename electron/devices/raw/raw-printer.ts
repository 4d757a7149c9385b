import type {
  JobState,
  PrintDocument,
  Printer,
  PrinterPorts,
  PrinterStatus,
  SendResult,
} from '../../desk/ports/printer-port.ts';
import { refused, statusOf } from '../refusals.ts';
import { askHow, deliver, objectionTo, RAW_PATIENCE, type RawPatience } from './conversation.ts';
import type { Dialect } from './dialect.ts';
import { type Lanes, openLanes } from './lanes.ts';
import { type Line, openLine } from './line.ts';
import { readRawAddress } from './raw-address.ts';

export interface RawOptions {
  readonly patience: RawPatience;
  /** Shared by all printers, as two of them may be one device with two sizes of badges. */
  readonly lanes: Lanes;
}

/** The options of a program: the usual patience, and lanes of its own. */
export const rawOptions = (patience: RawPatience = RAW_PATIENCE): RawOptions => ({
  patience,
  lanes: openLanes(),
});

export interface RawPrinterParts extends RawOptions {
  readonly address: string;
  readonly dialect: Dialect;
  readonly ports: PrinterPorts;
}

/** The reference of a job that was handed over as a whole; there is nobody who would know it. */
const TAKEN = /^taken-[0-9a-z-]+$/i;

/** Opens a printer that takes dots over TCP, one connection a job. Nothing is contacted before the first call. */
export const openRawPrinter = ({ address, dialect, ports, patience, lanes }: RawPrinterParts): Printer => {
  const place = readRawAddress(address);
  if (place === null) throw new Error(`not the address of a printer: ${address}`);
  let hasEverSpoken = false;
  // One that never said a word is not waited for before each badge.
  let isMute = false;

  const onLine = <Value>(
    signal: AbortSignal,
    work: (line: Line) => Promise<Value>,
    otherwise: (fault: 'not-reachable' | 'cancelled', detail: string) => Value,
  ): Promise<Value> =>
    lanes.pass(`${place.host} ${place.port}`, async (stayUntil) => {
      const opened = await openLine(place, { connectMs: patience.connectMs, signal });
      if ('fault' in opened) return otherwise(opened.fault, opened.detail);
      try {
        return await work(opened.line);
      } finally {
        stayUntil(opened.line.close());
      }
    });

  const ask = async (line: Line) => {
    const heard = await askHow(line, dialect, patience);
    hasEverSpoken ||= heard.kind === 'said';
    isMute = heard.kind === 'mute' && !hasEverSpoken;
    return heard;
  };

  const statusOver = async (line: Line): Promise<PrinterStatus> => {
    const heard = await ask(line);
    switch (heard.kind) {
      case 'said':
        return heard.status;
      case 'broken':
        return statusOf('not-reachable', heard.detail);
      case 'garbage':
        return statusOf('unknown', heard.detail);
      case 'mute':
        return statusOf(hasEverSpoken ? 'needs-attention' : dialect.wordOfMute);
    }
  };

  const sendOver = async (
    line: Line,
    document: Extract<PrintDocument, { format: 'bitmap' }>,
  ): Promise<SendResult> => {
    const heard = isMute ? ({ kind: 'mute' } as const) : await ask(line);
    const objection = objectionTo(heard);
    if (objection !== null) return objection;
    // Some printers fall silent when the paper is out or the head is open.
    if (heard.kind === 'mute' && hasEverSpoken) return refused('needs-attention', 'no answer');
    return deliver(line, { document, dialect, patience, heard }, () => `taken-${ports.newId()}`);
  };

  const stateOver = async (line: Line): Promise<JobState> => {
    const heard = await ask(line);
    switch (heard.kind) {
      case 'said':
        return heard.hasWork ? 'printing' : 'done';
      case 'mute':
        return hasEverSpoken ? 'unknown' : 'done';
      default:
        return 'unknown';
    }
  };

  return {
    takes: { format: 'bitmap', dpi: dialect.dpi },
    status: (signal) =>
      onLine(signal, statusOver, (fault, detail) =>
        fault === 'cancelled' ? statusOf('unknown') : statusOf(fault, detail),
      ),
    async send(document, signal) {
      if (document.format !== 'bitmap') return refused('format-not-supported', document.format);
      return onLine(signal, (line) => sendOver(line, document), refused);
    },
    async jobState(jobRef, signal) {
      if (!TAKEN.test(jobRef)) return 'unknown';
      return isMute ? 'done' : onLine<JobState>(signal, stateOver, () => 'unknown');
    },
  };
};
