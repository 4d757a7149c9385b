import type { CheckpointView } from '../../../shared/contract/event.ts';
import type { Activity, Bilingual } from '../../../shared/domain/programme/activity.ts';
import type { ProgrammeCheckpoint } from '../../../shared/domain/programme/checkpoint-id.ts';

const BASE = {
  letsPendingIn: false,
  from: null,
  until: null,
  toleranceMinutes: 0,
  rules: '',
} as const;

/** What the door or leg of an activity is called; undefined for a leg that it does not have. */
export const titlesOf = (
  place: ProgrammeCheckpoint,
  { title, legs }: Pick<Activity, 'title' | 'legs'>,
): Bilingual | undefined => {
  if (place.kind === 'door') return title;
  const leg = legs.find((one) => one.id === place.legId);
  return leg === undefined
    ? undefined
    : { en: `${title.en}, ${leg.name.en}`, de: `${title.de}, ${leg.name.de}` };
};

/** The checkpoint that follows from an activity; undefined for a leg or bus that it does not have. */
export const toCheckpoint = (
  id: string,
  place: ProgrammeCheckpoint,
  activity: Activity,
): CheckpointView | undefined => {
  const titles = titlesOf(place, activity);
  if (titles === undefined) return undefined;
  const shared = {
    ...BASE,
    id,
    name: titles.en,
    categories: [...activity.categories],
    rules: activity.rules,
  };
  if (place.kind === 'door') {
    const { toleranceMinutes, capacity, from, until } = activity;
    const hours = toleranceMinutes === null ? {} : { from, until, toleranceMinutes };
    return { ...shared, kind: 'room', mode: 'in-and-out', capacity, ...hours };
  }
  const bus = activity.buses.find((one) => one.id === place.busId);
  if (place.busId !== '' && bus === undefined) return undefined;
  const capacity = bus === undefined || bus.seats === 0 ? null : bus.seats;
  return { ...shared, kind: 'leg', mode: 'once', capacity };
};
