import type {
  ActivityDetail,
  ProgrammeState,
  ProgrammeWarningView,
} from '../../../shared/contract/programme.ts';
import type { Activity } from '../../../shared/domain/programme/activity.ts';
import { type ProgrammeWarning, programmeWarnings } from '../../../shared/domain/programme/warnings.ts';
import { prepareInside } from '../attendance/inside.ts';
import type { Cards } from '../cards/cards.ts';
import type { DeskParts } from '../desk-parts.ts';
import { notFound } from '../gate/cannot.ts';
import { prepareSeatCounts } from './seat-counts.ts';

/** Prepares what screens see of the programme. */
export const prepareProgrammeViews = (
  { sql, programme, settings }: Pick<DeskParts, 'sql' | 'programme' | 'settings'>,
  cards: Cards,
) => {
  const seats = prepareSeatCounts(sql);
  const inside = prepareInside(sql);
  // Its door and its roll calls; '0' is the sign after '/'.
  const ofActivity = `(checkpoint_id = 'door/' || @id
    OR (checkpoint_id > 'leg/' || @id || '/' AND checkpoint_id < 'leg/' || @id || '0'))`;
  const wasScanned = sql
    .prepare<[{ id: string }], number>(`SELECT EXISTS (SELECT 1 FROM scan WHERE ${ofActivity})`)
    .pluck();
  const places = sql
    .prepare<[{ id: string }], string>(`SELECT DISTINCT checkpoint_id FROM attendance WHERE ${ofActivity}`)
    .pluck();

  const namesOf = (activities: readonly Activity[]): Record<string, string> => {
    const ids = new Set(activities.flatMap(peopleIn));
    return Object.fromEntries([...ids].map((id) => [id, cards.byId(id)?.name ?? '']));
  };
  const insideOf = (id: string): number => {
    const leaves = settings.event().leavesByEnteringElsewhere;
    return places.all({ id }).reduce((sum, checkpointId) => sum + inside.count(checkpointId, leaves), 0);
  };
  return {
    insideOf,
    /** Whether anybody was ever read at its door or buses, let in or not. Reads all scans: for a rare question. */
    wasScanned: (id: string): boolean => wasScanned.get({ id }) === 1,
    seatsOf: seats.one,
    list(): ProgrammeState {
      const activities = programme.activities();
      const countOf = seats.all();
      const rows = activities.map((activity) => {
        const { booked, waiting } = countOf(activity.id);
        return { activity: toView(activity), booked, waiting };
      });
      const warnings = programmeWarnings(activities, countOf).map((one) => toWarning(one, cards));
      return { rows, names: namesOf(activities), warnings };
    },
    detail(id: string): ActivityDetail {
      const activity = programme.activity(id);
      if (activity === undefined) throw notFound();
      const { booked, waiting } = seats.one(id);
      return {
        activity: toView(activity),
        booked,
        waiting,
        names: namesOf([activity]),
        inside: insideOf(id),
      };
    },
  };
};
export type ProgrammeViews = ReturnType<typeof prepareProgrammeViews>;

const peopleIn = ({ speakers, buses }: Activity): readonly string[] => [
  ...speakers,
  ...buses.map(({ leader }) => leader).filter((id) => id !== ''),
];

/** The activity as an answer carries it: lists that may be written to. */
const toView = (activity: Activity): ActivityDetail['activity'] => ({
  ...activity,
  speakers: [...activity.speakers],
  speakerNames: [...activity.speakerNames],
  categories: [...activity.categories],
  legs: activity.legs.map((leg) => ({ ...leg })),
  buses: activity.buses.map((bus) => ({ ...bus })),
});

const toWarning = (warning: ProgrammeWarning, cards: Cards): ProgrammeWarningView => {
  const { code, activityId } = warning;
  switch (warning.code) {
    case 'room-twice':
      return { code, activityId, otherId: warning.otherId, params: { room: warning.room } };
    case 'speaker-twice': {
      const name = warning.name || (cards.byId(warning.speakerId)?.name ?? '');
      return { code, activityId, otherId: warning.otherId, params: { name } };
    }
    default: {
      const { code: _, activityId: __, ...numbers } = warning;
      const params = Object.entries(numbers).map(([name, value]) => [name, String(value)] as const);
      return { code, activityId, otherId: '', params: Object.fromEntries(params) };
    }
  }
};
