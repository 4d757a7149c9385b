import type { ImportCounts, SaveStep } from '../../../shared/contract/sources.ts';
import type { BodyOf } from '../../../shared/replication/op-bodies.ts';
import { PROGRAMME_LIST } from '../cards/activity-id.ts';
import type { DeskParts } from '../desk-parts.ts';
import type { NewOp } from '../log/open-log.ts';
import { saveInSlices } from '../tables/save-in-slices.ts';
import type { ActivityComparison, WantedActivity } from './compare-activities.ts';
import type { BookingComparison, WantedBooking } from './compare-bookings.ts';
import type { ComparedItem } from './comparison.ts';

type SavingParts = Pick<DeskParts, 'sql' | 'log' | 'notices' | 'programme' | 'ports'>;

/** So many activities are named to the screens; of more they are told that the programme is another. */
const MOST_NAMED = 200;

const wantedOf = <Wanted>(rows: readonly ComparedItem<Wanted>[]): readonly Wanted[] =>
  rows.flatMap(({ wanted }) => (wanted === null ? [] : [wanted]));

const idsOf = (ids: Iterable<string>): string[] => {
  const named = [...new Set(ids)];
  return named.length > MOST_NAMED ? [] : named;
};

const isFirstOf = ({ unchanged, changed, missing }: ImportCounts): boolean =>
  unchanged + changed + missing === 0;

/** Saves the new and changed activities of a comparison. What was scanned at their doors stays. */
export async function* saveActivities(
  parts: SavingParts,
  { rows, counts }: ActivityComparison,
  operatorId: string,
  signal: AbortSignal,
): AsyncGenerator<SaveStep, void, void> {
  const opsOf = ({ id, key, fields }: WantedActivity): readonly NewOp[] => {
    const origin = { source: PROGRAMME_LIST, key };
    return [{ subject: '', operatorId, body: { kind: 'activity-set', id, fields: { ...fields }, origin } }];
  };
  const isDone = yield* saveInSlices(
    parts,
    {
      rows: wantedOf(rows),
      opsOf,
      isFirst: isFirstOf(counts),
      onSlice: (saved) => parts.programme.refresh(saved.map(({ id }) => id)),
      onEnd: (saved) => parts.notices.announce({ kind: 'programme', ids: idsOf(saved.map(({ id }) => id)) }),
    },
    signal,
  );
  if (isDone) yield { kind: 'saved', counts };
}

/** Saves the new and changed places of a comparison. Who waits does so in the order of the file. */
export async function* saveBookings(
  parts: SavingParts,
  { rows, counts }: BookingComparison,
  operatorId: string,
  signal: AbortSignal,
): AsyncGenerator<SaveStep, void, void> {
  let place = parts.ports.now();
  const opsOf = ({ activityId, attendeeId, fields }: WantedBooking): readonly NewOp[] => {
    place += 1;
    const isEntering = fields['state'] !== undefined && fields['since'] === undefined;
    const since = isEntering ? { since: new Date(place).toISOString() } : {};
    const body: BodyOf<'booking-set'> = {
      kind: 'booking-set',
      activityId,
      attendeeId,
      fields: { ...fields, ...since },
      origin: { source: PROGRAMME_LIST },
    };
    return [{ subject: attendeeId, operatorId, body }];
  };
  const isDone = yield* saveInSlices(
    parts,
    {
      rows: wantedOf(rows),
      opsOf,
      isFirst: isFirstOf(counts),
      onEnd: (saved) =>
        parts.notices.announce({
          kind: 'bookings',
          activityIds: idsOf(saved.map(({ activityId }) => activityId)),
        }),
    },
    signal,
  );
  if (isDone) yield { kind: 'saved', counts };
}
