import type { PeopleRoll } from '../cards/people-roll.ts';
import { notFound } from '../gate/cannot.ts';
import { mainPrinterOr } from './job-requests.ts';
import type { Printing } from './open-printing.ts';
import { openPrintBatches } from './print-batches.ts';

/** Many badges at once, as screens and programs ask for them. */
export const bulkHandlers = (printing: Printing, roll: PeopleRoll) => {
  const { parts } = printing;
  const os = parts.gate.bulkPrinting;
  const batches = openPrintBatches(parts, roll, printing.wake);
  const printerOr = (id: string): string => {
    if (id === '') return mainPrinterOr(parts).id;
    if (parts.printers.byId(id) === undefined) throw notFound();
    return id;
  };
  return os.router({
    start: os.start.handler(({ input, context }) =>
      batches.start({
        ...input,
        printerId: printerOr(input.printerId),
        operatorId: context.actor.operatorId,
      }),
    ),
    list: os.list.handler(({ input }) => batches.list(input.limit)),
    cancel: os.cancel.handler(({ input }) => batches.cancel(input.id)),
  });
};
