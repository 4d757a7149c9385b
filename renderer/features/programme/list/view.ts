import type {
  ProgrammeRow,
  ProgrammeState,
  ProgrammeWarningView,
} from '../../../../shared/contract/programme.ts';
import { foldForSorting } from '../../../../shared/domain/attendees/sort-name.ts';

/** Which activities the list shows, and in which order. */
export interface ProgrammeView {
  /** `2022-05-08`, or empty for all days. */
  readonly day: string;
  readonly text: string;
  readonly order: 'time' | 'room';
  readonly isOnlyOdd: boolean;
}

export const FIRST_VIEW: ProgrammeView = { day: '', text: '', order: 'time', isOnlyOdd: false };

export interface DayCount {
  readonly day: string;
  readonly activities: number;
}

/** The days of a programme with how many activities begin on each; the chosen one too when it has none any more. */
export const daysOf = (
  rows: readonly ProgrammeRow[],
  isoDay: (at: string) => string,
  chosen: string,
): readonly DayCount[] => {
  const byDay = Map.groupBy(rows, ({ activity }) => isoDay(activity.from));
  if (chosen !== '' && !byDay.has(chosen)) byDay.set(chosen, []);
  return [...byDay]
    .map(([day, each]) => ({ day, activities: each.length }))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
};

/** The warnings of each activity; one that names another is a warning of both. */
export const warningsById = (
  warnings: readonly ProgrammeWarningView[],
): ReadonlyMap<string, readonly ProgrammeWarningView[]> => {
  const byId = new Map<string, ProgrammeWarningView[]>();
  for (const warning of warnings)
    for (const [id, otherId] of [
      [warning.activityId, warning.otherId],
      [warning.otherId, warning.activityId],
    ] as const)
      if (id !== '') byId.set(id, [...(byId.get(id) ?? []), { ...warning, activityId: id, otherId }]);
  return byId;
};

interface ViewTools {
  readonly isoDay: (at: string) => string;
  readonly compare: (one: string, other: string) => number;
  readonly isOdd: (activityId: string) => boolean;
  /** In what the words of a search are looked for. */
  readonly searchText: (activity: ProgrammeRow['activity']) => string;
}

/** The rows that a view shows; words are found in titles, rooms, keys and names of speakers. */
export const rowsIn = (
  { rows }: Pick<ProgrammeState, 'rows'>,
  view: ProgrammeView,
  { isoDay, compare, isOdd, searchText }: ViewTools,
): readonly ProgrammeRow[] => {
  const words = foldForSorting(view.text).split(' ').filter(Boolean);
  const chosen = rows.filter(
    ({ activity }) =>
      (view.day === '' || isoDay(activity.from) === view.day) &&
      (!view.isOnlyOdd || isOdd(activity.id)) &&
      words.every((word) => searchText(activity).includes(word)),
  );
  // They come in the order of their start.
  return view.order === 'time'
    ? chosen
    : chosen.toSorted((a, b) => compare(a.activity.room, b.activity.room));
};

/** Opens the texts that are searched, each made once: a thousand of them at every key would be felt. */
export const openSearchTexts = (names: ProgrammeState['names']): ViewTools['searchText'] => {
  const known = new Map<string, string>();
  return (activity) => {
    const text = known.get(activity.id) ?? textOf(activity, names);
    known.set(activity.id, text);
    return text;
  };
};

const textOf = (activity: ProgrammeRow['activity'], names: ProgrammeState['names']): string => {
  const { ref, title, room, speakers, speakerNames } = activity;
  return foldForSorting(
    [ref, title.en, title.de, room, ...speakerNames, ...speakers.map((id) => names[id] ?? '')].join(' '),
  );
};
