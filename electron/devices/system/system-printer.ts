import { z } from 'zod';
import type {
  JobState,
  PrintDocument,
  Printer,
  PrinterPorts,
  PrinterStatus,
  SendResult,
} from '../../desk/ports/printer-port.ts';
import type { SystemPrinting } from '../../desk/ports/system-printing.ts';
import { printerProfileBase } from '../printer-profile.ts';
import { refused, statusOf } from '../refusals.ts';
import { systemPage } from './system-page.ts';

/** A printer behind a driver of the operating system, by its system name. */
export const systemProfile = printerProfileBase
  .extend({ kind: z.literal('system'), address: z.string().trim().min(1).max(300) })
  .readonly();
export type SystemProfile = z.output<typeof systemProfile>;

/** A program without drivers: its printers are not found. */
export const NO_DRIVERS: SystemPrinting = {
  printers: () => Promise.resolve([]),
  print: () => Promise.resolve({ outcome: 'refused', detail: 'no drivers here' }),
};

/**
 * Opens it. A driver says nothing of paper or covers, so its state is not known; and nothing of a job that it took:
 * handed over is as done as a badge gets here.
 */
export const openSystemPrinter = (
  { address }: SystemProfile,
  ports: Pick<PrinterPorts, 'newId'>,
  system: SystemPrinting,
): Printer => {
  // Refs of what was handed over while the program ran: that is all that can ever be known of them.
  const handedOver = new Set<string>();

  const isThere = async (): Promise<boolean> =>
    (await system.printers()).some(({ name }) => name === address);

  const status = async (): Promise<PrinterStatus> => {
    try {
      return statusOf((await isThere()) ? 'unknown' : 'not-found');
    } catch (error) {
      return statusOf('unknown', String(error));
    }
  };

  const send = async (document: PrintDocument, signal: AbortSignal): Promise<SendResult> => {
    if (document.format !== 'svg') return refused('format-not-supported', document.format);
    if (signal.aborted) return refused('cancelled');
    try {
      // A driver takes a name that it does not know for the default printer's.
      if (!(await isThere())) return refused('not-found');
    } catch (error) {
      return refused('not-found', String(error));
    }
    return handOver(document, signal);
  };

  const handOver = async (
    document: PrintDocument & { readonly format: 'svg' },
    signal: AbortSignal,
  ): Promise<SendResult> => {
    const { widthMm, heightMm } = document.media;
    const handed = await system.print(address, { html: systemPage(document), widthMm, heightMm }, signal);
    if (handed.outcome === 'handed-over') {
      const jobRef = ports.newId();
      handedOver.add(jobRef);
      return { outcome: 'sent', jobRef };
    }
    return handed.outcome === 'refused'
      ? refused('document-not-accepted', handed.detail)
      : { outcome: 'unknown', detail: handed.detail };
  };

  const jobState = (jobRef: string): Promise<JobState> =>
    Promise.resolve(handedOver.has(jobRef) ? 'done' : 'unknown');

  return { takes: { format: 'svg' }, status, send, jobState };
};
