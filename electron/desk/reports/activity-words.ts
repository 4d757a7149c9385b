import type { KnownBy, Measure } from '../../../shared/domain/attendance/visit.ts';
import type { ActivityKind } from '../../../shared/domain/programme/activity.ts';
import type { HeadComparison } from '../../../shared/domain/trips/head-count.ts';
import type { ExcuseReason } from '../../../shared/domain/trips/trip-facts.ts';
import type { Standing } from './trip-rows.ts';

type Headings<Heading extends string> = Readonly<Record<Heading, string>>;

/** What the reports on activities, trips and loans say in words. */
export interface ActivityWords {
  readonly activity: Headings<'activity' | 'ref' | 'kind' | 'theme' | 'room'>;
  readonly activityKind: Readonly<Record<ActivityKind, string>>;
  readonly people: Headings<
    'number' | 'date' | 'firstIn' | 'lastOut' | 'lastOutDate' | 'minutes' | 'measured' | 'because'
  >;
  readonly measure: Readonly<Record<Measure, string>>;
  readonly knownBy: Readonly<Record<KnownBy, string>>;
  readonly sessions: Headings<
    | 'date'
    | 'from'
    | 'until'
    | 'cancelled'
    | 'capacity'
    | 'booked'
    | 'came'
    | 'cameBooked'
    | 'cameUnbooked'
    | 'noShows'
    | 'averageMinutes'
    | 'inferredPercent'
    | 'mostInside'
    | 'none'
  >;
  /** Titles of sheets. */
  readonly totals: Headings<'theme' | 'country' | 'delegation'>;
  readonly trips: Headings<
    | 'trip'
    | 'leg'
    | 'bus'
    | 'dueDate'
    | 'dueTime'
    | 'seats'
    | 'expected'
    | 'aboard'
    | 'excused'
    | 'missing'
    | 'headCount'
    | 'compared'
    | 'counts'
    | 'closedDate'
    | 'closedTime'
    | 'expectedOn'
    | 'aboardOn'
    | 'standing'
    | 'date'
    | 'time'
    | 'reason'
    | 'note'
    | 'fromBus'
    | 'toBus'
    | 'how'
  >;
  /** Titles of sheets. */
  readonly tripSheets: Headings<'manifest' | 'left' | 'moves'>;
  readonly heads: Readonly<Record<HeadComparison['kind'], string>>;
  readonly standing: Readonly<Record<Standing, string>>;
  readonly excuse: Readonly<Record<ExcuseReason, string>>;
  readonly move: Headings<'moved' | 'rode'>;
  readonly noShows: Headings<'hasArrived' | 'note' | 'neverArrived'>;
  readonly loans: Headings<'thing' | 'outDate' | 'outTime' | 'backDate' | 'backTime' | 'isOut'>;
}
