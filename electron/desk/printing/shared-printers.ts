import type { PrinterView } from '../../../shared/contract/printing.ts';
import type { PrintDocument, SendResult } from '../ports/printer-port.ts';
import type { OpenSharing, SharedPrinter } from '../ports/printer-sharing.ts';
import { canBeShared, type StoredPrinter } from './printer-list.ts';
import type { PrinterStates } from './printer-states.ts';
import type { PrintingParts } from './printing-parts.ts';
import { reportBug } from './report-bug.ts';

const NOT_SHARED = { state: 'off', address: '' } as const;

/** The printers on which other desks may print. Their badges stay in the queues of those desks; here they pass through. */
export const openSharedPrinters = (parts: PrintingParts, states: PrinterStates, open: OpenSharing | null) => {
  const { printers, labels, log, notices, ports } = parts;
  const taken = new Map<string, number>();

  /** The badge is printed, whatever comes of counting it. */
  const count = (printerId: string, document: PrintDocument): void => {
    taken.set(printerId, (taken.get(printerId) ?? 0) + 1);
    // A desk that was closed meanwhile counts no more.
    if (!parts.sql.open) return;
    try {
      log.transaction(() => labels.take(printerId, document));
      notices.announce({ kind: 'printers' });
    } catch (error) {
      reportBug({ ports }, 'sharing.count', error);
    }
  };
  const send = async (id: string, document: PrintDocument, signal: AbortSignal): Promise<SendResult> => {
    const device = printers.device(id);
    if (device === null) return { outcome: 'refused', cause: 'not-found' };
    const result = await device.send(document, signal);
    if (result.outcome !== 'refused') count(id, document);
    states.askAgain(id);
    return result;
  };
  const shared = (printer: StoredPrinter): readonly SharedPrinter[] => {
    const { id, name, kind } = printer;
    const device = printers.device(id);
    if (!printer.isShared || !canBeShared(kind) || device === null) return [];
    return [
      {
        id,
        name,
        takes: device.takes,
        ...printers.paper(printer),
        // Not what was said lately: another desk decides by it whether it sends a badge.
        status: () => states.ask(id),
        send: (document, signal) => send(id, document, signal),
        jobState: async (jobRef, signal) =>
          (await printers.device(id)?.jobState(jobRef, signal)) ?? 'unknown',
      },
    ];
  };

  const sharing =
    open?.({
      deskId: parts.log.deskId,
      printers: () => printers.all().flatMap(shared),
      changed: () => notices.announce({ kind: 'printers' }),
      report: (where, error) => reportBug({ ports }, where, error),
    }) ?? null;
  sharing?.refresh();

  return {
    refresh: (): void => sharing?.refresh(),
    viewOf: (printerId: string): PrinterView['sharing'] => ({
      ...(sharing?.standOf(printerId) ?? NOT_SHARED),
      badges: taken.get(printerId) ?? 0,
    }),
    close: async (): Promise<void> => sharing?.close(),
  };
};
