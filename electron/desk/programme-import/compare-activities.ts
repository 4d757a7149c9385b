import type { EventSettings } from '../../../shared/contract/event.ts';
import { foldForSorting } from '../../../shared/domain/attendees/sort-name.ts';
import type { Activity } from '../../../shared/domain/programme/activity.ts';
import type { SourceWarning } from '../../../shared/domain/programme/source/raw-activity.ts';
import type {
  SettledRow,
  SourceActivity,
  UnusableRow,
} from '../../../shared/domain/programme/source/settle-activities.ts';
import { activityIdOf, PROGRAMME_LIST } from '../cards/activity-id.ts';
import type { GivenValues } from '../cards/given-values.ts';
import type { DeskParts } from '../desk-parts.ts';
import { prepareTripRiders, type TripRiders } from '../programme/trip-riders.ts';
import { firstLegs, movedLegs, type SourceBooks, valuesOf } from './activity-values.ts';
import {
  type ComparedItem,
  changedValues,
  countItems,
  type ItemComparison,
  inBoth,
  PLAIN_ITEM,
} from './comparison.ts';
import { preparePeopleFinder } from './people-finder.ts';
import { openShownValues, type ShownValues } from './shown-values.ts';

/** What saving a row writes: the fields of one activity, and where they came from. */
export interface WantedActivity {
  readonly id: string;
  readonly key: string;
  readonly fields: GivenValues;
}
export type ActivityComparison = ItemComparison<WantedActivity>;

/** Prepares the comparison of programmes with what they said at the last import [R10]. Writes nothing. */
export const prepareActivityComparison = ({
  sql,
  settings,
  programme,
}: Pick<DeskParts, 'sql' | 'settings' | 'programme'>) => {
  const given = sql.prepare<[string], { id: string; given_values: string }>(
    'SELECT activity_id AS id, given_values FROM activity_origin WHERE source = ?',
  );
  const { onBus } = prepareTripRiders(sql);
  const findPeople = preparePeopleFinder(sql);
  return async (settled: readonly SettledRow[], signal: AbortSignal): Promise<ActivityComparison> => {
    const people = await findPeople(signal);
    const before = new Map(given.all(PROGRAMME_LIST).map(({ id, given_values }) => [id, given_values]));
    const books = { people, themeOf: themeBook(settings.event().themes) };
    const scene: Scene = {
      before,
      books,
      shown: openShownValues(people),
      known: programme.activity,
      onBus,
    };
    const rows = settled.map((row) => (row.result === 'activity' ? compare(row, scene) : unusable(row)));
    const found = new Set(rows.map(({ id }) => id));
    const missing = [...before.keys()].filter((id) => !found.has(id)).length;
    return { counts: countItems(rows, missing), rows };
  };
};

interface Scene {
  /** What the source said of each activity, as the table keeps it. */
  readonly before: ReadonlyMap<string, string>;
  readonly books: SourceBooks;
  readonly shown: ShownValues;
  readonly known: (activityId: string) => Activity | undefined;
  readonly onBus: TripRiders['onBus'];
}

type Compared = ComparedItem<WantedActivity> & { readonly id: string };

const themeBook = (themes: EventSettings['themes']) => {
  const ids = new Map<string, string>();
  for (const { id, label } of themes)
    for (const name of [label.de, label.en, id]) ids.set(foldForSorting(name), id);
  return (text: string): string | undefined => ids.get(foldForSorting(text));
};

const unusable = ({ result, line, title, reason, params }: UnusableRow): Compared => ({
  ...PLAIN_ITEM,
  id: '',
  line,
  kind: result,
  name: inBoth(title),
  reason,
  params,
});

const compare = (source: SourceActivity, scene: Scene): Compared => {
  const id = activityIdOf(PROGRAMME_LIST, source.key);
  const known = scene.before.get(id);
  const said = known === undefined ? {} : (JSON.parse(known) as GivenValues);
  const { values, warnings } = valuesOf(source, scene.books, new Set(listIn(said['speakers'])));
  const { line, title, from, until } = source;
  const item = {
    ...PLAIN_ITEM,
    id,
    line,
    name: title,
    place: inBoth(source.fields.room ?? ''),
    from,
    until,
    warnings,
  };
  if (known === undefined) {
    const isTrip = source.fields.kind === 'field-trip';
    const fields = isTrip ? { ...values, ...firstLegs(source) } : values;
    return { ...item, kind: 'new', wanted: { id, key: source.key, fields } };
  }
  const lost = lostBuses(source, said, values, (busId) => scene.onBus(id, busId).count);
  const legs = movedLegs(source, said, scene.known(id));
  const fields = changedValues(said, { ...values, ...lost.fields, ...legs });
  const all = { ...item, warnings: [...warnings, ...lost.warnings, ...takenOut(id, scene)] };
  if (Object.keys(fields).length === 0) return { ...all, kind: 'unchanged' };
  const changes = Object.entries(fields).map(([field, after]) => ({
    field,
    before: scene.shown(field, said[field] ?? ''),
    after: scene.shown(field, after),
  }));
  return { ...all, kind: 'changed', changes, wanted: { id, key: source.key, fields } };
};

/** What somebody took out by hand stays out: the file brings nothing back that people did away with. */
const takenOut = (id: string, { known }: Scene): readonly SourceWarning[] =>
  known(id) === undefined ? [{ code: 'taken-out', params: {} }] : [];

const listIn = (text: string | undefined): readonly string[] =>
  text === undefined ? [] : (JSON.parse(text) as string[]);

/** Buses that the file does not have any more are taken out, unless somebody has a seat in one or was aboard. */
const lostBuses = (
  { buses }: SourceActivity,
  said: GivenValues,
  values: GivenValues,
  countRiders: (busId: string) => number,
): { readonly fields: GivenValues; readonly warnings: readonly SourceWarning[] } => {
  const fields: Record<string, string> = {};
  const warnings: SourceWarning[] = [];
  if (buses === undefined) return { fields, warnings };
  for (const [name, text] of Object.entries(said)) {
    const id = /^bus\.(.+)\.name$/.exec(name)?.[1];
    if (id === undefined || values[name] !== undefined || said[`bus.${id}.isGone`] === 'true') continue;
    const count = countRiders(id);
    if (count === 0) fields[`bus.${id}.isGone`] = 'true';
    else
      warnings.push({ code: 'bus-kept', params: { text: JSON.parse(text) as string, count: String(count) } });
  }
  // A bus that came back is one again.
  for (const name of Object.keys(values)) {
    const id = /^bus\.(.+)\.name$/.exec(name)?.[1];
    if (id !== undefined && said[`bus.${id}.isGone`] === 'true') fields[`bus.${id}.isGone`] = 'false';
  }
  return { fields, warnings };
};
