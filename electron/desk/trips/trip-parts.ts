import type { Activity } from '../../../shared/domain/programme/activity.ts';
import { plannedOf, type TripFacts } from '../../../shared/domain/trips/trip-facts.ts';
import type { Cards } from '../cards/cards.ts';
import type { DeskParts } from '../desk-parts.ts';
import { notFound } from '../gate/cannot.ts';
import type { MarkRecord } from './mark-record.ts';
import type { MarkTimes } from './mark-times.ts';
import type { RollScans } from './roll-scans.ts';
import type { SheetPress } from './sheet-press.ts';
import type { TripReads } from './trip-reads.ts';

/** What the use cases of trips share. */
export interface TripParts extends DeskParts {
  readonly cards: Cards;
  readonly reads: TripReads;
  readonly marks: MarkRecord;
  readonly markTimes: MarkTimes;
  readonly scans: RollScans;
  readonly press: SheetPress;
  readonly workers: Workers;
}

/** Port: who may sign in at this event. */
export interface Workers {
  /** Empty for nobody, as at a desk where nobody has to sign in. */
  nameOf(operatorId: string): string;
  names(): readonly string[];
}

/** The field trip of this id, or the typed error that there is none. */
export const tripOr = ({ programme }: Pick<DeskParts, 'programme'>, id: string): Activity => {
  const activity = programme.activity(id);
  if (activity === undefined || activity.legs.length === 0) throw notFound();
  return activity;
};

/** All that the rules of roll calls need to know of a trip. */
export const factsOf = ({ reads }: Pick<TripParts, 'reads'>, activity: Activity): TripFacts => ({
  ...plannedOf(activity),
  seats: reads.seats(activity.id),
  boardings: reads.boardings(activity.id),
  excuses: reads.excuses(activity.id),
  headCounts: reads.headCounts(activity.id),
  states: reads.states(activity.id),
});

/** Who leads a bus: the attendee whom the programme names, else what it says itself. */
export const leaderOf = (
  { cards }: Pick<TripParts, 'cards'>,
  bus: Activity['buses'][number] | undefined,
) => ({
  name:
    (bus === undefined || bus.leader === '' ? undefined : cards.byId(bus.leader)?.name) ??
    bus?.leaderName ??
    '',
  phone: bus?.phone ?? '',
});
