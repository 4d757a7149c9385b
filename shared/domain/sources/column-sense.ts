import { isEmail, isEmailColumn, isLinkColumn, isYesNoColumn, MOST, share } from './column-content.ts';
import type { HeadingSense } from './heading-words.ts';
import { countsRows } from './row-numbers.ts';
import { readPayment, readStanding } from './status-words.ts';
import { ticketSense } from './ticket-column.ts';

/** What a column may mean, and how much speaks for it. */
export interface Sense {
  readonly sense: HeadingSense | undefined;
  readonly score: number;
}

export const NO_SENSE: Sense = { sense: undefined, score: 0 };
/** The score of a heading of which every word is known. */
export const WHOLE = 100;

const BY_VALUES = 35;
const saysPayment = (cell: string): boolean => readPayment(cell) !== undefined;
const isSmallNumber = (cell: string): boolean => /^\s*\d{1,2}\s*$/u.test(cell);

/** What a column means once its filled cells are known: headings promise what cells do not hold. */
export const settleByContent = (sense: Sense, cells: readonly string[]): Sense => {
  // After the next sorting it would give everybody the place of somebody else.
  if (sense.sense === 'rowNumber' && countsRows(cells)) return { sense: 'ignore', score: sense.score };
  const isPoint =
    sense.sense === 'checkedIn' && !isYesNoColumn(cells) && cells.some((cell) => /\d/u.test(cell));
  if (isPoint) return { sense: 'checkedInAt', score: sense.score };
  // "Position order link" is no position.
  if (isLinkColumn(cells) && sense.sense !== 'barcode' && sense.sense !== 'strongRef') return NO_SENSE;
  // "E-mail type" and "Phone 1 - Label" speak of one and hold none.
  const isPart = sense.score < WHOLE || cells.length > 1;
  if (sense.sense === 'email' && cells.length > 0 && !isEmailColumn(cells))
    return isPart && !cells.some(isEmail) ? NO_SENSE : { sense: 'email', score: 20 };
  if (sense.sense === 'phone' && isPart && cells.length > 0 && !cells.some((cell) => /\p{N}/u.test(cell)))
    return NO_SENSE;
  if (sense.sense === 'fullName' && cells.length > 0 && cells.every(isSmallNumber))
    return { sense: 'quantity', score: BY_VALUES };
  // "Name", which a form leaves empty for everybody, gives way to "Your full name".
  if (cells.length === 0) return { sense: sense.sense, score: sense.score / WHOLE };
  // Where the answers are no yes or no, the question was another.
  if (sense.sense === 'attends' && share(cells, (cell) => readStanding(cell, '') !== undefined) < MOST)
    return NO_SENSE;
  // Anything but yes and no names the head, on the row of somebody else.
  if (sense.sense === 'delegationHead' && !isYesNoColumn(cells)) return NO_SENSE;
  // "Payment method" and "Amount paid" speak of money and do not say whether it came.
  if (sense.sense === 'payment' && sense.score < WHOLE && share(cells, saysPayment) < MOST) return NO_SENSE;
  const ticket = ticketSense(sense.sense, cells);
  // A heading that says so itself goes before what the values tell.
  return ticket === sense.sense ? sense : { sense: ticket, score: BY_VALUES };
};
