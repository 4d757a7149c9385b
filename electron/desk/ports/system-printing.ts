/** A printer that the operating system has a driver for. */
export interface SystemPrinterName {
  /** As the system calls it: `Brother_QL_820NWB`. Whatever else people read, this is what prints. */
  readonly name: string;
  /** As people read it in the system's own settings. */
  readonly label: string;
}

/** Pages ready for a driver: a document of the web whose pages are of this size. */
export interface SystemDocument {
  readonly html: string;
  readonly widthMm: number;
  readonly heightMm: number;
}

/**
 * What became of it.
 * - handed-over: the system took it; nothing more is ever heard of it.
 * - refused: nothing was handed over.
 * - unknown: it may or may not have been.
 */
export type HandOver =
  | { readonly outcome: 'handed-over' }
  | { readonly outcome: 'refused' | 'unknown'; readonly detail: string };

/** The operating system's own printing, where a host has it. */
export interface SystemPrinting {
  printers(): Promise<readonly SystemPrinterName[]>;
  /** Prints without asking anybody, on the printer of this system name. */
  print(printerName: string, document: SystemDocument, signal: AbortSignal): Promise<HandOver>;
}
