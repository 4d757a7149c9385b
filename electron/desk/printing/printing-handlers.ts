import {
  LABELS_NEARLY_OUT,
  type PrinterState,
  type PrinterView,
  type PrintJobView,
} from '../../../shared/contract/printing.ts';
import { paperSizeOf } from '../../../shared/domain/badges/badge-paper.ts';
import { newId } from '../desk-parts.ts';
import { cannot, notFound } from '../gate/cannot.ts';
import {
  cancelJob,
  confirmPrinted,
  jobOr,
  printBeforehand,
  queueBadge,
  reprint,
  retryJob,
} from './job-requests.ts';
import type { Printing } from './open-printing.ts';
import { CALIBRATION } from './print-job.ts';
import { canBeShared, type StoredPrinter } from './printer-list.ts';
import { openRemovedPrinters } from './removed-printers.ts';

/** Longer than this nobody waits for this machine's list of queues, or for the network's printers. */
const DISCOVERY_MS = 5000;

/** Printers and print jobs, as screens and programs ask for them. */
export const printingHandlers = (printing: Printing) => {
  const { parts, states, shared } = printing;
  const { printers, rows, news, badges } = parts;
  const os = parts.gate.printing;
  const removed = openRemovedPrinters();
  const isKnown = parts.sql.prepare<[string], number>('SELECT 1 FROM attendee WHERE id = ?').pluck();

  const view = async (printer: StoredPrinter): Promise<PrinterView> => {
    const { word, detail = '' } = await states.of(printer.id);
    const isDefault = printer.id === printers.main()?.id;
    const labelsLeft = parts.labels.left(printer.id);
    const state = stateWithLabels(word, labelsLeft);
    const waiting = rows.waiting(printer.id);
    return { ...printer, isDefault, labelsLeft, state, detail, waiting, sharing: shared.viewOf(printer.id) };
  };
  const list = (): Promise<PrinterView[]> => Promise.all(printers.all().map(view));
  const jobView = (id: string): PrintJobView => news.view(jobOr(parts, id));
  const printerOr = (id: string): StoredPrinter => {
    const printer = printers.byId(id);
    if (printer === undefined) throw notFound();
    return printer;
  };
  const personOr = (id: string): void => {
    if (isKnown.get(id) === undefined) throw notFound();
  };
  const layoutOr = (layout: string): void => {
    if (!badges.layouts.has(layout)) throw cannot('no-layout', { layout });
  };
  const savePrinters = (all: readonly StoredPrinter[], mainId: string): void => {
    printers.save(all, mainId);
    const main = printers.main();
    if (main !== undefined)
      rows.adopt(
        main.id,
        all.map(({ id }) => id),
      );
  };
  /** `also` is written with the list, or neither is. */
  const changePrinters = (
    all: readonly StoredPrinter[],
    mainId: string,
    also: () => void = () => undefined,
  ): Promise<PrinterView[]> => {
    try {
      parts.log.transaction(() => {
        savePrinters(all, mainId);
        also();
      });
    } catch (error) {
      // Nothing of it was kept: what the screens see must not be lost with the next start.
      printers.refresh();
      throw error;
    }
    parts.notices.announce({ kind: 'printers' });
    shared.refresh();
    printing.wakeNow();
    return list();
  };
  /** Does what a person asked for about a job, and lets the printers try at once. */
  const asked = (id: string, work: (id: string) => void = () => undefined): PrintJobView => {
    work(id);
    printing.wakeNow();
    return jobView(id);
  };

  return os.router({
    printers: os.printers.handler(() => {
      // A screen that shows printers will print soon.
      badges.warmUp();
      return list();
    }),
    kinds: os.kinds.handler(() => [...printing.kinds]),
    discover: os.discover.handler(async () => {
      const known = new Set(printers.all().map(({ address }) => address));
      const found = await printing.discover(AbortSignal.timeout(DISCOVERY_MS));
      return found.filter(({ address }) => !known.has(address));
    }),
    layouts: os.layouts.handler(() =>
      [...badges.layouts]
        .filter(([, { kind }]) => kind === 'badge')
        .map(([id, layout]) => ({ id, name: layout.name, ...paperSizeOf(layout) })),
    ),
    savePrinter: os.savePrinter.handler(({ input }) => {
      const name = input.name.trim();
      const id = input.id === '' ? newId(parts.ports) : printerOr(input.id).id;
      const printer = { ...input, id, name, isShared: input.isShared && canBeShared(input.kind) };
      if (badges.layouts.get(printer.layout)?.kind !== 'badge')
        throw cannot('no-layout', { layout: printer.layout });
      if (name === '') throw cannot('printer-name');
      if (!printers.canOpen(printer)) throw cannot('printer-address', { address: printer.address });
      if (printer.fallbackId !== '') printerOr(printer.fallbackId);
      if (printer.fallbackId === printer.id) throw cannot('printer-fallback', { name });
      const others = printers.all().map((one) => (one.id === printer.id ? printer : one));
      states.forget(printer.id);
      return changePrinters(
        input.id === '' ? [...others, printer] : others,
        printers.main()?.id ?? printer.id,
      );
    }),
    removePrinter: os.removePrinter.handler(({ input }) => {
      const printer = printerOr(input.id);
      const { id } = printer;
      const others = printers.all().filter((one) => one.id !== id);
      const mainId = printers.main()?.id ?? '';
      const labelsLeft = parts.labels.left(id);
      const views = changePrinters(
        others.map((one) => (one.fallbackId === id ? { ...one, fallbackId: '' } : one)),
        mainId,
        () => parts.labels.load(id, null),
      );
      const stoodInFor = others.filter(({ fallbackId }) => fallbackId === id).map((one) => one.id);
      removed.keep({ printer, wasMain: mainId === id, labelsLeft, stoodInFor });
      return views;
    }),
    bringBackPrinter: os.bringBackPrinter.handler(({ input }) => {
      const back = removed.byId(input.id);
      if (back === undefined) throw notFound();
      const { printer, wasMain, labelsLeft, stoodInFor } = back;
      const isThere = printers.byId(printer.fallbackId) !== undefined;
      const others = printers
        .all()
        .map((one) =>
          stoodInFor.includes(one.id) && one.fallbackId === '' ? { ...one, fallbackId: printer.id } : one,
        );
      const views = changePrinters(
        [...others, { ...printer, fallbackId: isThere ? printer.fallbackId : '' }],
        wasMain ? printer.id : (printers.main()?.id ?? printer.id),
        () => parts.labels.load(printer.id, labelsLeft),
      );
      removed.forget(printer.id);
      return views;
    }),
    setDefault: os.setDefault.handler(({ input }) => changePrinters(printers.all(), printerOr(input.id).id)),
    testPrint: os.testPrint.handler(({ input, context }) => {
      const printerId = printerOr(input.id).id;
      const { layout: layoutId = '', shownId = '' } = input;
      if (layoutId !== '') layoutOr(layoutId);
      const { operatorId } = context.actor;
      const request = { attendeeId: '', printerId, reason: 'test', operatorId, layoutId, shownId };
      return asked(queueBadge(parts, request));
    }),
    calibrate: os.calibrate.handler(({ input, context }) => {
      const printerId = printerOr(input.id).id;
      const { operatorId } = context.actor;
      return asked(queueBadge(parts, { attendeeId: '', printerId, reason: CALIBRATION, operatorId }));
    }),
    loadRoll: os.loadRoll.handler(({ input }) => {
      parts.labels.load(printerOr(input.id).id, input.labels);
      parts.notices.announce({ kind: 'printers' });
      return list();
    }),
    jobs: os.jobs.handler(({ input }) => rows.latest(input.states, input.limit).map(news.view)),
    reprint: os.reprint.handler(({ input, context }) => {
      personOr(input.attendeeId);
      return asked(reprint(parts, input.attendeeId, input.reason, context.actor.operatorId));
    }),
    print: os.print.handler(({ input, context }) => {
      for (const id of input.attendeeIds) personOr(id);
      const ids = printBeforehand(parts, input.attendeeIds, context.actor.operatorId);
      printing.wake();
      return ids.map(jobView);
    }),
    retry: os.retry.handler(({ input }) => asked(retryJob(parts, input.jobId))),
    confirmPrinted: os.confirmPrinted.handler(({ input }) =>
      asked(input.jobId, (id) => confirmPrinted(parts, id)),
    ),
    cancelJob: os.cancelJob.handler(({ input }) => asked(input.jobId, (id) => cancelJob(parts, id))),
  });
};

/** A printer that is well, on a roll that people count: they know before it does that the roll ends. */
const stateWithLabels = (word: PrinterState, labelsLeft: number | null): PrinterState =>
  labelsLeft !== null && labelsLeft <= LABELS_NEARLY_OUT && (word === 'ready' || word === 'busy')
    ? 'nearly-out'
    : word;
