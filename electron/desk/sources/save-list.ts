import type { SaveStep } from '../../../shared/contract/sources.ts';
import type { BodyOf } from '../../../shared/replication/op-bodies.ts';
import { attendeeIdOf, GUEST_LIST } from '../cards/attendee-id.ts';
import type { DeskParts } from '../desk-parts.ts';
import type { NewOp } from '../log/open-log.ts';
import { saveInSlices } from '../tables/save-in-slices.ts';
import type { Change, ComparedRow, Comparison } from './compared-row.ts';

/** So many people are named to the screens; of more they are told that the list is another. */
const MOST_NAMED = 1000;

type AttendeeSet = BodyOf<'attendee-set'>;

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
      onEnd: (saved) => {
        parts.notices.announce({ kind: 'attendees', ids: idsOf(saved) });
        if (saved.some(changesStatus)) parts.notices.announce({ kind: 'bookings', activityIds: [] });
      },
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

/** With a registration its places go, or come back. */
const changesStatus = ({ row }: WantedRow): boolean => row.changes.some(({ field }) => field === 'status');

const opsOf = ({ row, id }: WantedRow, operatorId: string): readonly NewOp[] =>
  row.kind === 'new'
    ? [{ subject: id, operatorId, body: firstEntry(row, id) }]
    : [{ subject: id, operatorId, body: laterEntry(row, id) }, ...withdrawnCodes(row, id, operatorId)];

const firstEntry = ({ key, said: { fields, custom, codes } }: ComparedRow, id: string): AttendeeSet => ({
  kind: 'attendee-set',
  id,
  fields,
  ...(isEmpty(custom) ? {} : { custom }),
  ...(codes.length === 0 ? {} : { codes: [...codes] }),
  origin: { source: GUEST_LIST, key },
});

/** What the file says anew; which of the codes the source had before, where they became others. */
const laterEntry = (row: ComparedRow, id: string): AttendeeSet => {
  const { codes, ...set } = splitValues(row.changes);
  const before = codesBefore(row);
  return {
    kind: 'attendee-set',
    id,
    ...set,
    ...(codes === undefined ? {} : { codes: codes.filter((code) => !before.includes(code)) }),
    origin: { source: GUEST_LIST, key: row.key, ...(before.length === 0 ? {} : { codes }) },
  };
};

const isEmpty = (values: Readonly<Record<string, string>>): boolean => {
  for (const _ in values) return false;
  return true;
};

/** Changed values back to fields, custom fields and codes. */
const splitValues = (changes: readonly Change[]): Pick<AttendeeSet, 'fields' | 'custom' | 'codes'> => {
  const fields: Record<string, string> = {};
  const custom: Record<string, string> = {};
  let codes: string[] | undefined;
  for (const { field, after } of changes) {
    if (field === 'codes') codes = codesOf(after);
    else if (field.startsWith(CUSTOM)) custom[field.slice(CUSTOM.length)] = after;
    else fields[field] = after;
  }
  return { fields, ...(isEmpty(custom) ? {} : { custom }), ...(codes === undefined ? {} : { codes }) };
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
