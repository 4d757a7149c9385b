import type { SupportedMessagePort } from '@orpc/client/message-port';
import type { SystemPrinting } from '../../desk/ports/system-printing.ts';
import type { Resources } from '../../desk/ports.ts';
import type { LaunchOptions } from './launch-options.ts';

/** An open desk as this host needs it: something that answers on a port, and a way to close. */
export type WindowDesk = {
  serve(port: SupportedMessagePort): void;
  close(): Promise<void>;
};

/** What the host found out for the desk before opening it. */
export type Opening = {
  readonly folder: string;
  readonly key: Uint8Array;
  readonly launch: LaunchOptions;
  readonly resources: Resources;
  /** The drivers of the operating system. */
  readonly systemPrinting: SystemPrinting;
  readonly report: (entry: { readonly id: string; readonly where: string; readonly error: unknown }) => void;
};

export type OpenForWindow = (opening: Opening) => Promise<WindowDesk>;
