import type { FoundPrinter, PrinterKind, PrintProfile } from '../../../shared/contract/printing.ts';
import type { MediaSize, Printer } from './printer-port.ts';

/** A printer as it was set up, with the size of the badges that go to it. */
export interface PrinterDescription {
  readonly name: string;
  readonly kind: PrinterKind;
  /** The folder, the address `ipp://host/printers/queue` or `cups:queue`, or `host:port` of a label printer. */
  readonly address: string;
  readonly media: MediaSize;
  readonly profile: PrintProfile;
}

/** The printers within reach. The host brings them: a desk opens no socket. */
export interface PrinterDevices {
  /** What this program can speak to: drivers of the operating system only where its host has them. */
  readonly kinds: readonly PrinterKind[];
  /** The printer of a description, or null where the address cannot be one. Contacts nothing yet. */
  open(description: PrinterDescription): Printer | null;
  /** The print queues that this machine knows, and the printers that announce themselves on its network. */
  discover(signal: AbortSignal): Promise<readonly FoundPrinter[]>;
}
