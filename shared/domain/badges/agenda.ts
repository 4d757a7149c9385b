import type { Activity } from '../programme/activity.ts';
import type { VenueClock } from './venue-clock.ts';

/** One thing of an agenda as it is printed: in the language of the layout, by the clock of the venue. */
export interface AgendaEntry {
  readonly from: string;
  readonly until: string;
  readonly title: string;
  readonly place: string;
}

export interface AgendaDay {
  readonly day: string;
  readonly entries: readonly AgendaEntry[];
}

/** An activity with the bus that somebody has a seat on; empty where there is none. */
export interface AgendaItem {
  readonly activity: Pick<Activity, 'id' | 'title' | 'from' | 'until' | 'room' | 'buses'>;
  readonly bus: string;
}

/** Sets activities out day by day, in the order of their start. A party that ends after midnight is on the day it begins. */
export const agendaDays = (items: readonly AgendaItem[], clock: VenueClock): readonly AgendaDay[] => {
  const ordered = items.toSorted(
    (a, b) =>
      Date.parse(a.activity.from) - Date.parse(b.activity.from) || (a.activity.id < b.activity.id ? -1 : 1),
  );
  const byDay = Map.groupBy(ordered, ({ activity }) => clock.day(activity.from));
  return [...byDay].map(([day, ofDay]) => ({ day, entries: ofDay.map((item) => entryOf(item, clock)) }));
};

const entryOf = ({ activity, bus }: AgendaItem, clock: VenueClock): AgendaEntry => ({
  from: clock.time(activity.from),
  until: clock.time(activity.until),
  title: clock.textOf(activity.title),
  place: [activity.room, activity.buses.find(({ id }) => id === bus)?.name ?? '']
    .filter((part) => part !== '')
    .join(' · '),
});
