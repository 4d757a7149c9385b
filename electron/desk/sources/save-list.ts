import type { SaveStep } from '../../../shared/contract/sources.ts';
import type { BodyOf } from '../../../shared/replication/op-bodies.ts';
import { attendeeIdOf, GUEST_LIST } from '../cards/attendee-id.ts';
import type { GivenValues } from '../cards/given-values.ts';
import type { DeskParts } from '../desk-parts.ts';
import type { NewOp } from '../log/open-log.ts';
import { saveInSlices } from '../tables/save-in-slices.ts';
import type { ComparedRow, Comparison } from './compared-row.ts';

/** So many people are named to the screens; of more they are told that the list is another. */
const MOST_NAMED = 1000;

const CUSTOM = 'custom.';

/**
 * Saves the new and changed rows of a comparison, slice by slice; scans go on in between. A slice is saved
 * whole or not at all, and an import that was cut short goes on when the file is imported again.
 */
export async function* saveList(
  parts: Pick<DeskParts, 'sql' | 'log' | 'notices'>,
  { rows, counts }: Comparison,
  operatorId: string,
  signal: AbortSignal,
): AsyncGenerator<SaveStep, void, void> {
  const wanted = inOrderOfIds(rows.filter(({ kind }) => kind === 'new' || kind === 'changed'));
  const isDone = yield* saveInSlices(
    parts,
    {
      rows: wanted,
      opsOf: (row) => opsOf(row, operatorId),
      isFirst: isFirstList(counts),
      onEnd: (saved) => parts.notices.announce({ kind: 'attendees', ids: idsOf(saved) }),
    },
    signal,
  );
  if (isDone) yield { kind: 'saved', counts };
}

const isFirstList = ({ unchanged, changed, missing }: Comparison['counts']): boolean =>
  unchanged + changed + missing === 0;

interface WantedRow {
  readonly row: ComparedRow;
  readonly id: string;
}

/** Ids are hashes: in their order most indexes grow at their end, and each of their pages is written once. */
const inOrderOfIds = (rows: readonly ComparedRow[]): readonly WantedRow[] =>
  rows.map((row) => ({ row, id: attendeeIdOf(GUEST_LIST, row.key) })).sort((a, b) => (a.id < b.id ? -1 : 1));

/** Empty for many: everything is another then. */
const idsOf = (rows: readonly WantedRow[]): string[] =>
  rows.length > MOST_NAMED ? [] : rows.map(({ id }) => id);

const opsOf = ({ row, id }: WantedRow, operatorId: string): readonly NewOp[] => {
  const values: GivenValues =
    row.kind === 'new'
      ? row.values
      : Object.fromEntries(row.changes.map(({ field, after }) => [field, after]));
  const { codes, ...set } = splitValues(values);
  const before = codesBefore(row);
  const given = codes?.filter((code) => !before.includes(code));
  const body: BodyOf<'attendee-set'> = {
    kind: 'attendee-set',
    id,
    ...set,
    ...(given === undefined ? {} : { codes: given }),
    origin: { source: GUEST_LIST, key: row.key, ...(before.length === 0 ? {} : { codes }) },
  };
  return [{ subject: id, operatorId, body }, ...withdrawnCodes(row, id, operatorId)];
};

/** Flat values back to fields, custom fields and codes. */
const splitValues = (values: GivenValues): Pick<BodyOf<'attendee-set'>, 'fields' | 'custom' | 'codes'> => {
  const fields: Record<string, string> = {};
  const custom: Record<string, string> = {};
  let codes: string[] | undefined;
  // Once for each of 100,000 rows: `for … in` makes no lists of pairs.
  for (const name in values) {
    const value = values[name] ?? '';
    if (name === 'codes') codes = codesOf(value);
    else if (name.startsWith(CUSTOM)) custom[name.slice(CUSTOM.length)] = value;
    else fields[name] = value;
  }
  return {
    fields,
    ...(Object.keys(custom).length === 0 ? {} : { custom }),
    ...(codes === undefined ? {} : { codes }),
  };
};

/** The codes that the source had before, where they became others: what is in both was not said anew [R10]. */
const codesBefore = ({ changes }: ComparedRow): readonly string[] =>
  codesOf(changes.find(({ field }) => field === 'codes')?.before ?? '');

const codesOf = (text: string): string[] => text.split('\n').filter((code) => code !== '');

/** A code that the source replaced opens no door any more: the old print-out may be in other hands. */
const withdrawnCodes = (row: ComparedRow, attendeeId: string, operatorId: string): readonly NewOp[] => {
  const change = row.changes.find(({ field }) => field === 'codes');
  const current = new Set(codesOf(change?.after ?? ''));
  return codesBefore(row)
    .filter((code) => !current.has(code))
    .map((code) => ({
      subject: attendeeId,
      operatorId,
      body: { kind: 'code-set' as const, code, attendeeId, use: 'ticket' as const, revoked: true },
    }));
};
