import type {
  PageFormat,
  PrintDocument,
  Printer,
  PrinterStatus,
  SendResult,
} from '../../../electron/desk/ports/printer-port.ts';
import type { PrinterSharing, SharedPrinter } from '../../../electron/desk/ports/printer-sharing.ts';
import { sharePrinters } from '../../../electron/devices/sharing/share-printers.ts';
import { freeNamePort, testNetwork } from './network-announcer.ts';

/** The id of the printer that a bench shares. */
export const SHARED_ID = 'labels';

/** A printer in this process that others may print on, as a desk would share it. */
export class SharedForTest implements SharedPrinter {
  readonly id = SHARED_ID;
  readonly name = 'Labels';
  readonly media = { widthMm: 105, heightMm: 148 };
  readonly isRoll = false;
  says: PrinterStatus = { word: 'ready' };
  /** What becomes of the next documents. */
  result: (document: PrintDocument, signal: AbortSignal) => Promise<SendResult> = async () => ({
    outcome: 'sent',
    jobRef: `taken-${this.taken.length}`,
  });
  readonly taken: PrintDocument[] = [];
  readonly takes: PageFormat;

  constructor(takes: PageFormat = { format: 'pdf' }) {
    this.takes = takes;
  }

  async status(): Promise<PrinterStatus> {
    return this.says;
  }

  async send(document: PrintDocument, signal: AbortSignal): Promise<SendResult> {
    this.taken.push(document);
    return this.result(document, signal);
  }

  async jobState(jobRef: string) {
    return jobRef.startsWith('taken-') ? ('done' as const) : ('unknown' as const);
  }
}

/** A device as a desk would share it. */
export const sharedOver = (device: Printer): SharedPrinter => ({
  id: SHARED_ID,
  name: 'Labels',
  takes: device.takes,
  media: { widthMm: 105, heightMm: 148 },
  isRoll: true,
  status: () => device.status(AbortSignal.timeout(5_000)),
  send: (document, signal) => device.send(document, signal),
  jobState: (jobRef, signal) => device.jobState(jobRef, signal),
});

/** Shares printers on this computer alone, and tells under which address. */
export const openShareBench = async (printers: readonly SharedPrinter[]) => {
  const namePort = await freeNamePort();
  const bugs: unknown[] = [];
  const changed = Promise.withResolvers<void>();
  const sharing: PrinterSharing = sharePrinters({
    ports: [0],
    addresses: () => ['127.0.0.1'],
    computer: 'Desk A',
    mdns: () => testNetwork(namePort),
  })({
    deskId: 'TESTID',
    printers: () => printers,
    changed: changed.resolve,
    report: (where, error) => bugs.push([where, error]),
  });
  sharing.refresh();
  await changed.promise;
  const { address } = sharing.standOf(SHARED_ID);
  return { address, port: Number(URL.parse(address)?.port), namePort, sharing, bugs };
};
