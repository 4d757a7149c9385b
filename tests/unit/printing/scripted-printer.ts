import type { PrinterDescription, PrinterDevices } from '../../../electron/desk/ports/printer-devices.ts';
import type {
  JobState,
  PrintDocument,
  Printer,
  PrinterWord,
  RefusalCause,
  SendResult,
} from '../../../electron/desk/ports/printer-port.ts';

/** What the printer does with the next documents. */
export type Mood =
  | 'prints'
  /** Takes the whole document, prints it, and hangs up without an answer. */
  | 'prints-silently'
  /** Holds the document until it is let go. */
  | 'holds'
  | RefusalCause;

/** A printer in this process that does as it is told, and keeps every sheet. */
export class ScriptedPrinter implements Printer {
  readonly takes = { format: 'pdf' } as const;
  mood: Mood = 'prints';
  /** What a spooler says of the jobs that it took. */
  jobs: JobState = 'done';
  /** The sheets of paper, by whose they are. */
  readonly sheets: string[] = [];
  readonly #held: (() => void)[] = [];

  status(): Promise<{ word: PrinterWord }> {
    return Promise.resolve({ word: isWord(this.mood) ? this.mood : 'ready' });
  }

  async send({ title }: PrintDocument): Promise<SendResult> {
    if (this.mood === 'holds') await new Promise<void>((resolve) => this.#held.push(resolve));
    return this.#take(title);
  }

  jobState(_jobRef?: string): Promise<JobState> {
    return Promise.resolve(this.jobs);
  }

  /** Lets the documents go that it holds. */
  letGo(mood: Mood = 'prints'): void {
    this.mood = mood;
    for (const go of this.#held.splice(0)) go();
  }

  get isHolding(): boolean {
    return this.#held.length > 0;
  }

  #take(title: string): SendResult {
    if (this.mood === 'prints' || this.mood === 'prints-silently' || this.mood === 'holds')
      this.sheets.push(title);
    if (this.mood === 'prints' || this.mood === 'holds')
      return { outcome: 'sent', jobRef: String(this.sheets.length) };
    if (this.mood === 'prints-silently') return { outcome: 'unknown', detail: 'hung up' };
    return { outcome: 'refused', cause: this.mood };
  }
}

const isWord = (mood: Mood): mood is PrinterWord & RefusalCause =>
  ['out-of-paper', 'not-reachable', 'cover-open', 'paused', 'busy'].includes(mood);

/** Devices that are these printers, by address. */
export const scriptedDevices = (printers: Readonly<Record<string, ScriptedPrinter>>): PrinterDevices => ({
  kinds: ['ipp'],
  open: ({ address }: PrinterDescription) => printers[address] ?? null,
  discover: () => Promise.resolve([]),
});
