import { BADGE_ORDERS } from '../../../shared/contract/badge-selection.ts';
import type { PrintBatch } from '../../../shared/contract/bulk-printing.ts';
import { areAllFound, SELECTION_OPTIONS, SELECTION_USAGE, selectionOf } from '../badge-selection.ts';
import { type Command, type CommandInput, type ExitCode, textOption, WrongUse } from '../command.ts';
import { type CommandClient, withDesk } from '../open-command-desk.ts';

export const printCommand: Command = {
  usage: `foyer print ${SELECTION_USAGE} [--order name|category|delegation|town] [--printer NAME] [--taken-by ID] [--json]`,
  summary:
    'Prints the badges of people who have none, without check-in. Ctrl C takes back what has not gone out.',
  options: {
    ...SELECTION_OPTIONS,
    order: { type: 'string' },
    printer: { type: 'string' },
    'taken-by': { type: 'string' },
  },
  run: (input) => {
    const order = orderOf(input);
    return withDesk<ExitCode>(input, async (client) => {
      const printerId = await printerOf(client, input);
      const takenBy = textOption(input, 'taken-by') ?? '';
      const wish = { selection: await selectionOf(input, client), order, printerId, takenBy };
      const { id } = await client.bulkPrinting.start(wish);
      const batch = await followBatch(client, id, input);
      input.terminal.out(input.asJson ? JSON.stringify(batch) : sentence(batch));
      const areFound = areAllFound(input, batch.jobs + batch.already + batch.leftOut);
      return areFound && batch.printed === batch.jobs ? 0 : 1;
    });
  },
};

/** How often it is looked how far the printer is. */
const LOOK_MS = 500;
/** A printer of which nothing came for so long is left alone: its badges stay in the queue. */
const MOST_LOOKS_WITHOUT_NEWS = 60;

/** Waits until nothing waits any more, or the printer stands still. Ctrl C takes off what has not gone out. */
const followBatch = async (
  { bulkPrinting }: CommandClient,
  id: string,
  { terminal }: CommandInput,
): Promise<PrintBatch> => {
  let quiet = 0;
  let before = -1;
  for (;;) {
    if (terminal.signal.aborted) return bulkPrinting.cancel({ id });
    const batch = (await bulkPrinting.list({ limit: 50 })).find((one) => one.id === id);
    if (batch === undefined) throw new Error(`the batch ${id} is gone`);
    if (batch.waiting === 0) return batch;
    quiet = batch.waiting === before ? quiet + 1 : 0;
    if (quiet === 0) terminal.err(`${batch.printed} of ${batch.jobs}`);
    if (quiet >= MOST_LOOKS_WITHOUT_NEWS) return batch;
    before = batch.waiting;
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
};

const orderOf = (input: CommandInput): (typeof BADGE_ORDERS)[number] => {
  const wanted = textOption(input, 'order') ?? 'name';
  const order = BADGE_ORDERS.find((one) => one === wanted);
  if (order === undefined)
    throw new WrongUse(`--order takes one of ${BADGE_ORDERS.join(', ')}, not "${wanted}".`);
  return order;
};

/** The id of the printer that is called so; empty for the default one. */
const printerOf = async ({ printing }: CommandClient, input: CommandInput): Promise<string> => {
  const wanted = textOption(input, 'printer');
  if (wanted === undefined) return '';
  const printers = await printing.printers();
  const printer = printers.find(({ id, name }) => id === wanted || name === wanted);
  if (printer !== undefined) return printer.id;
  throw new WrongUse(
    `There is no printer "${wanted}". Set up: ${printers.map(({ name }) => name).join(', ')}.`,
  );
};

const PARTS = [
  ['failed', 'not printed'],
  ['unknown', 'perhaps printed'],
  ['cancelled', 'cancelled'],
  ['waiting', 'still waiting'],
  ['already', 'had a badge before'],
  ['leftOut', 'get none'],
] as const;

const sentence = (batch: PrintBatch): string =>
  [
    `${batch.printed} of ${batch.jobs} printed`,
    ...PARTS.flatMap(([part, words]) => (batch[part] > 0 ? [`${batch[part]} ${words}`] : [])),
  ].join(', ');
