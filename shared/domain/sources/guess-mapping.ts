import { guessByContent } from './column-content.ts';
import type { ColumnMapping, ColumnTarget, SourceSystem } from './column-mapping.ts';
import { NO_SENSE, type Sense, settleByContent, WHOLE } from './column-sense.ts';
import { guessDayFirst } from './dates.ts';
import type { HeadingSense } from './heading-words.ts';
import { foldHeading, type HeadingBook, openHeadingBook } from './headings.ts';
import { refineNames } from './name-columns.ts';
import { guessKey } from './row-key.ts';
import { recogniseSystem } from './source-system.ts';

// Where a system uses a word in a sense of its own.
const OWN_SENSE: Readonly<Partial<Record<SourceSystem, Readonly<Record<string, HeadingSense>>>>> = {
  pretix: {
    status: 'status',
    position: 'custom',
    'position id': 'custom',
    state: 'custom',
    adresse: 'custom',
  },
  'alf.io': {
    category: 'ticketType',
    locked: 'custom',
    confirmation: 'custom',
    'external reference': 'custom',
    id: 'strongRef',
    event: 'custom',
  },
  eventyay: {
    'ticket type': 'custom',
    'ticket name': 'ticketType',
    'ticket id': 'strongRef',
    state: 'custom',
  },
  'hi.events': {
    id: 'custom',
    'public id': 'barcode',
    'product name': 'ticketType',
    'check ins': 'checkedInAt',
  },
  indico: { id: 'strongRef' },
};

const isCustom = (sense: HeadingSense | undefined): boolean => sense === undefined || sense === 'custom';

/** A title is what somebody does, unless another column says that already: then it is Dr or Prof. */
const plainTarget = (sense: HeadingSense, senses: readonly Sense[]): ColumnTarget => {
  const has = (wanted: HeadingSense) => senses.some((other) => other.sense === wanted);
  switch (sense) {
    case 'order':
      return 'orderRef';
    case 'strongRef':
    case 'rowNumber':
      return 'externalRef';
    case 'attends':
    case 'calledOff':
      return 'status';
    case 'delegationHead':
      return 'delegationRole';
    case 'native':
      return 'ownScript';
    case 'latin':
      return 'fullName';
    case 'salutation':
      return has('jobTitle') ? 'custom' : 'jobTitle';
    default:
      return sense;
  }
};

/** Gives each use to the column that deserves it most; what is left is kept under its heading. */
const assign = (senses: readonly Sense[]): ColumnTarget[] => {
  const targets: ColumnTarget[] = senses.map(() => 'custom');
  const taken = new Set<ColumnTarget>();
  const order = senses
    .map((_, index) => index)
    .sort((a, b) => (senses[b]?.score ?? 0) - (senses[a]?.score ?? 0) || a - b);
  for (const index of order) {
    const sense = senses[index]?.sense;
    if (sense === undefined || isCustom(sense)) continue;
    const target = plainTarget(sense, senses);
    if (!taken.has(target) || target === 'attention' || sense === 'calledOff') targets[index] = target;
    else if (target === 'email' && !taken.has('emailFallback')) {
      targets[index] = 'emailFallback';
      taken.add('emailFallback');
    }
    // Who called off is asked beside every other status.
    if (sense !== 'calledOff') taken.add(target);
  }
  return targets;
};

const senseOf = (heading: string, system: SourceSystem, book: HeadingBook): Sense => {
  const own = OWN_SENSE[system]?.[foldHeading(heading)];
  if (own !== undefined) return { sense: own, score: 120 };
  const match = book.match(heading);
  if (match === undefined) return NO_SENSE;
  // "First name (Latin)" beside "First name" is the one to sort and print by.
  const isLatin = /latin|lateinisch|латин|transliter|لاتيني|באנגלית/iu.test(heading);
  if (isLatin && (match.sense === 'given' || match.sense === 'family'))
    return { sense: match.sense, score: 110 };
  const firm = match.sense === 'latin' || match.sense === 'strongRef' ? 10 : 0;
  // A ticket may be void in an order that is complete, and somebody with a status may say no.
  const behind = match.sense === 'attends' || /order|bestell/iu.test(heading) ? 10 : 0;
  // pretix and others have the buyer's address under the plain word and the guest's under the longer one.
  const ofGuest = /attendee|teilnehmer|participant/iu.test(heading) ? 5 : 0;
  return { sense: match.sense, score: match.score + firm + ofGuest - behind };
};

const SAMPLE = 200;

/**
 * Guesses what every column means, by index, from headings and values. Pass all rows if they are at
 * hand: whether an order number can serve as row key is decided by whether it repeats.
 */
export const guessMapping = (
  header: readonly string[],
  rows: readonly (readonly string[])[],
): ColumnMapping => {
  const book = openHeadingBook();
  const { system, kind } = recogniseSystem(header);
  const sample = rows.slice(0, SAMPLE);
  const columns = header.map((_, index) =>
    sample.map((row) => row[index] ?? '').filter((cell) => cell.trim() !== ''),
  );
  const senses = header.map((heading, index) =>
    settleByContent(senseOf(heading, system, book), columns[index] ?? []),
  );
  const assigned = kind === 'scan-log' ? header.map((): ColumnTarget => 'ignore') : assign(senses);
  const isSure = (column: number): boolean => (senses[column]?.score ?? 0) >= WHOLE;
  const named = refineNames(
    guessByContent(assigned, header, columns, book.speaksOfStranger),
    header,
    sample,
    isSure,
  );
  const { targets, key } = guessKey(
    named,
    senses.map(({ sense }) => sense),
    system,
    header,
    rows,
  );
  return { system, kind, targets, key, dayFirst: guessDayFirst(columns, system) };
};
