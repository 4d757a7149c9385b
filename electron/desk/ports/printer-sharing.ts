import type { SharingState } from '../../../shared/contract/printing.ts';
import type {
  JobState,
  MediaSize,
  PageFormat,
  PrintDocument,
  PrinterStatus,
  SendResult,
} from './printer-port.ts';

/** A printer of this desk on which others may print. What it is asked, it is asked at once: nothing is kept. */
export interface SharedPrinter {
  readonly id: string;
  readonly name: string;
  readonly takes: PageFormat;
  /** The paper that lies in it. */
  readonly media: MediaSize;
  readonly isRoll: boolean;
  status(): Promise<PrinterStatus>;
  send(document: PrintDocument, signal: AbortSignal): Promise<SendResult>;
  jobState(jobRef: string, signal: AbortSignal): Promise<JobState>;
}

/** What the network part needs of the desk. */
export interface SharingDesk {
  readonly deskId: string;
  /** The printers that are shared now. */
  printers(): readonly SharedPrinter[];
  /** Something else is true of how they come to others. */
  changed(): void;
  report(where: string, error: unknown): void;
}

/** How a printer comes to other desks, and under which address. */
export interface SharingStand {
  readonly state: SharingState;
  readonly address: string;
}

/** The shared printers of a desk on its network. */
export interface PrinterSharing {
  /** The printers of the desk changed. */
  refresh(): void;
  standOf(printerId: string): SharingStand;
  /** Says goodbye to the network; what is being printed is called off. */
  close(): Promise<void>;
}

/** Brings printers to the network. The host has it: a desk opens no socket. Nothing listens before one is shared. */
export type OpenSharing = (desk: SharingDesk) => PrinterSharing;
