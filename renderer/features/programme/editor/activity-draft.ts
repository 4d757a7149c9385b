import type { ActivityChanges } from '../../../../shared/contract/programme.ts';
import type { Activity, Bus, Leg } from '../../../../shared/domain/programme/activity.ts';

/** What an activity has besides its legs and buses. */
export type PlainFields = Omit<Activity, 'id' | 'legs' | 'buses'>;

/** A leg or bus as it is being changed; `null` is taken out. New ones have ids that begin with `+`. */
type PartChanges<Part> = Readonly<Record<string, Partial<Part> | null>>;

/** What was typed about an activity, and nothing else: what others change meanwhile stays theirs. */
export interface ActivityDraft {
  readonly fields: Partial<PlainFields>;
  readonly legs: PartChanges<Leg>;
  readonly buses: PartChanges<Bus>;
}

export const NO_CHANGES: ActivityDraft = { fields: {}, legs: {}, buses: {} };

const NEW = '+';

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The activity as its form shows it. */
export const shownOf = (saved: Activity, { fields, legs, buses }: ActivityDraft): Activity => ({
  ...saved,
  ...fields,
  legs: shownParts(saved.legs, legs).toSorted((a, b) => timeOf(a) - timeOf(b)),
  buses: shownParts(saved.buses, buses),
});

/** A time that cannot be read yet stands last. */
const timeOf = ({ at }: Leg): number => Date.parse(at) || Number.POSITIVE_INFINITY;

const shownParts = <Part extends { readonly id: string }>(
  saved: readonly Part[],
  changes: PartChanges<Part>,
): readonly Part[] => [
  ...saved.flatMap((part) => (changes[part.id] === null ? [] : [{ ...part, ...changes[part.id] }])),
  // A new part is begun with all of its fields.
  ...Object.entries(changes).flatMap(([id, part]) =>
    id.startsWith(NEW) && part !== null ? [{ ...part, id } as Part] : [],
  ),
];

/** The draft after fields were typed into; what is as it was saved is not changed. */
export const withFields = (
  draft: ActivityDraft,
  saved: Activity,
  wish: Partial<PlainFields>,
): ActivityDraft => {
  const fields = Object.entries({ ...draft.fields, ...wish }).filter(
    ([name, value]) => !isSame(value, saved[name as keyof PlainFields]),
  );
  return { ...draft, fields: Object.fromEntries(fields) };
};

/** The draft after a leg or bus was changed; `null` takes it out. */
export const withPart = <Kind extends 'legs' | 'buses'>(
  draft: ActivityDraft,
  kind: Kind,
  id: string,
  wish: Partial<Activity[Kind][number]> | null,
): ActivityDraft => {
  const changes: Record<string, object | null> = { ...draft[kind] };
  if (wish !== null) changes[id] = { ...changes[id], ...wish };
  else if (id.startsWith(NEW)) delete changes[id];
  else changes[id] = null;
  return { ...draft, [kind]: changes };
};

/** The id of a leg or bus that is not saved yet. */
export const newPartId = (draft: ActivityDraft, kind: 'legs' | 'buses'): string => {
  let number = 1;
  while (`${NEW}${number}` in draft[kind]) number += 1;
  return `${NEW}${number}`;
};

export const isChanged = ({ fields, legs, buses }: ActivityDraft): boolean =>
  [fields, legs, buses].some((part) => Object.keys(part).length > 0);

/** What the desk is asked to change. */
export const toChanges = ({ fields, legs, buses }: ActivityDraft): ActivityChanges => ({
  fields: fields as ActivityChanges['fields'],
  legs: partChanges(legs) as ActivityChanges['legs'],
  buses: partChanges(buses) as ActivityChanges['buses'],
});

const partChanges = (changes: PartChanges<object>): readonly object[] =>
  Object.entries(changes).map(([id, part]) =>
    part === null ? { id, isGone: true } : { ...part, id: id.startsWith(NEW) ? '' : id },
  );

/** Why an activity cannot be saved so; empty when it can. */
export const problemOf = ({ title, from, until, legs, buses }: Activity): ActivityProblem | '' => {
  if (title.en.trim() === '' && title.de.trim() === '') return 'no-title';
  if (from === '' || until === '') return 'no-times';
  if (Date.parse(until) <= Date.parse(from)) return 'ends-before-start';
  if (legs.some(({ at }) => at === '')) return 'leg-time';
  return buses.some(({ name }) => name.trim() === '') ? 'bus-name' : '';
};
export type ActivityProblem = 'no-title' | 'no-times' | 'ends-before-start' | 'leg-time' | 'bus-name';
