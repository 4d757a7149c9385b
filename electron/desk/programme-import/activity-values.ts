import { foldForSorting } from '../../../shared/domain/attendees/sort-name.ts';
import type { Activity } from '../../../shared/domain/programme/activity.ts';
import type { RawBus, SourceWarning } from '../../../shared/domain/programme/source/raw-activity.ts';
import type { SourceActivity } from '../../../shared/domain/programme/source/settle-activities.ts';
import { partIdOf } from '../cards/activity-id.ts';
import type { GivenValues } from '../cards/given-values.ts';
import { fieldTexts } from '../programme/activity-fields.ts';
import type { PeopleFinder } from './people-finder.ts';

/** What names in a file are looked up in. */
export interface SourceBooks {
  readonly people: Pick<PeopleFinder, 'named' | 'isSpeaker'>;
  /** The letter of a theme by its letter or name; undefined for one that the event does not have. */
  readonly themeOf: (text: string) => string | undefined;
}

export interface ReadValues {
  readonly values: GivenValues;
  readonly warnings: readonly SourceWarning[];
}

/** The values of an activity as ops carry them, with people and themes looked up. */
export const valuesOf = (
  source: SourceActivity,
  books: SourceBooks,
  /** Who was meant at the last import: of two with one name they are meant again. */
  meantBefore: ReadonlySet<string>,
): ReadValues => {
  const warnings: SourceWarning[] = [...source.warnings];
  const { ref, title, from, until, fields } = source;
  const said = {
    ...(ref === '' ? {} : { ref }),
    title,
    from,
    until,
    ...fields,
    ...themeFields(source.theme, books, warnings),
    ...(source.speakers === undefined
      ? {}
      : speakerFields(source.speakers, (name) => whoIs(name, books, meantBefore), warnings)),
    ...busFields(source.buses ?? [], books, warnings),
  };
  return { values: fieldTexts(said), warnings };
};

const themeFields = (text: string | undefined, { themeOf }: SourceBooks, warnings: SourceWarning[]) => {
  if (text === undefined) return {};
  const theme = text === '' ? '' : themeOf(text);
  if (theme === undefined) warnings.push({ code: 'unknown-theme', params: { text } });
  return { theme: theme ?? '' };
};

/** Of several people with one name: who was meant before, else the only one who speaks here. */
const whoIs = (
  name: string,
  { people }: SourceBooks,
  meantBefore: ReadonlySet<string>,
): readonly string[] => {
  const found = people.named(name);
  if (found.length < 2) return found;
  const again = found.filter((id) => meantBefore.has(id));
  if (again.length === 1) return again;
  const speaking = found.filter(people.isSpeaker);
  return speaking.length === 1 ? speaking : found;
};

/** Who is on the guest list is linked; the others are kept as names. */
const speakerFields = (
  names: readonly string[],
  find: (name: string) => readonly string[],
  warnings: SourceWarning[],
) => {
  const speakers: string[] = [];
  const speakerNames: string[] = [];
  for (const name of names) {
    const [id, ...more] = find(name);
    if (id !== undefined && more.length === 0) speakers.push(id);
    else {
      speakerNames.push(name);
      const code = id === undefined ? 'unknown-speaker' : 'ambiguous-speaker';
      warnings.push({ code, params: { text: name } });
    }
  }
  return { speakers: [...new Set(speakers)], speakerNames };
};

const busFields = (buses: readonly RawBus[], { people }: SourceBooks, warnings: SourceWarning[]) => {
  const fields: Record<string, unknown> = {};
  for (const { name, seats, leaderName } of buses) {
    const id = busIdOf(name);
    const [leader, ...more] = leaderName === '' ? [] : people.named(leaderName);
    const isKnown = leader !== undefined && more.length === 0;
    if (!isKnown && leaderName !== '')
      warnings.push({ code: 'unknown-leader', params: { text: leaderName } });
    fields[`bus.${id}.name`] = name;
    fields[`bus.${id}.seats`] = seats;
    fields[`bus.${id}.leader`] = isKnown ? leader : '';
    fields[`bus.${id}.leaderName`] = isKnown ? '' : leaderName;
  }
  return fields;
};

/** The id of a bus from its name: `B-4` for "Bus 4", so that lists that only know the name agree. */
export const busIdOf = (name: string): string => {
  const number = /^(?:bus|coach|reisebus)\s*(?:no\.?|nr\.?)?\s*(\d{1,3})$/iu.exec(name.trim())?.[1];
  return number === undefined ? partIdOf(foldForSorting(name)) : `B-${Number(number)}`;
};

/** A trip of a list has two roll calls until somebody says more: at its start and on the way back. */
export const firstLegs = ({ ref, from, until }: SourceActivity): GivenValues => {
  const out = partIdOf(ref === '' ? 'out' : `${ref}-out`);
  const back = partIdOf(ref === '' ? 'return' : `${ref}-return`);
  return fieldTexts({
    [`leg.${out}.kind`]: 'out',
    [`leg.${out}.name`]: { en: 'Boarding', de: 'Einsteigen' },
    [`leg.${out}.at`]: from,
    [`leg.${back}.kind`]: 'return',
    [`leg.${back}.name`]: { en: 'Return', de: 'Rückfahrt' },
    [`leg.${back}.at`]: until,
  });
};

/** Those two go with the times of the trip, as long as nobody gave them times of their own. */
export const movedLegs = (
  { from, until }: Pick<SourceActivity, 'from' | 'until'>,
  said: GivenValues,
  known: Pick<Activity, 'legs'> | undefined,
): GivenValues =>
  fieldTexts(
    Object.fromEntries(
      (known?.legs ?? []).flatMap(({ id, kind, at }) => {
        const name = `leg.${id}.at`;
        const [before, now] = kind === 'return' ? [said['until'], until] : [said['from'], from];
        return said[name] === before && before === JSON.stringify(at) ? [[name, now] as const] : [];
      }),
    ),
  );
