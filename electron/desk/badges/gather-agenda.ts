import { type AgendaDay, type AgendaItem, agendaDays } from '../../../shared/domain/badges/agenda.ts';
import type { VenueClock } from '../../../shared/domain/badges/venue-clock.ts';
import { dayOf } from '../../../shared/domain/calendar/days.ts';
import type { Activity } from '../../../shared/domain/programme/activity.ts';
import type { DeskParts } from '../desk-parts.ts';

/** What is on for a person, or in a room, in the words of a layout. */
export interface AgendaGathering {
  /** What a person has a place in or speaks at; what was called off is not among it. */
  ofPerson(attendeeId: string, clock: VenueClock): readonly AgendaDay[];
  /** What comes after an activity in its room on the same day. */
  laterInRoom(activity: Activity, clock: VenueClock): readonly AgendaDay[];
  ofActivities(ids: readonly string[], clock: VenueClock): readonly AgendaDay[];
}

/** Prepares the reading of agendas. */
export const prepareAgendaGathering = ({
  sql,
  programme,
  settings,
}: Pick<DeskParts, 'sql' | 'programme' | 'settings'>): AgendaGathering => {
  const booked = sql.prepare<[string], { activityId: string; bus: string }>(
    "SELECT activity_id AS activityId, bus FROM standing_booking WHERE attendee_id = ? AND state = 'booked'",
  );
  const isOnSameDay = (one: Activity, other: Activity): boolean => {
    const { timeZone } = settings.event();
    return dayOf(one.from, timeZone) === dayOf(other.from, timeZone);
  };
  const withoutBus = (activity: Activity): AgendaItem => ({ activity, bus: '' });

  return {
    ofPerson(attendeeId, clock) {
      const buses = new Map(booked.all(attendeeId).map(({ activityId, bus }) => [activityId, bus]));
      const own = programme
        .activities()
        .filter(
          ({ id, speakers, isCancelled }) => !isCancelled && (buses.has(id) || speakers.includes(attendeeId)),
        );
      return agendaDays(
        own.map((activity) => ({ activity, bus: buses.get(activity.id) ?? '' })),
        clock,
      );
    },
    laterInRoom(activity, clock) {
      const later = programme
        .activities()
        .filter(
          (other) =>
            other.room === activity.room &&
            other.id !== activity.id &&
            !other.isCancelled &&
            Date.parse(other.from) >= Date.parse(activity.until) &&
            isOnSameDay(activity, other),
        );
      return activity.room === '' ? [] : agendaDays(later.map(withoutBus), clock);
    },
    ofActivities: (ids, clock) =>
      agendaDays(
        ids
          .map((id) => programme.activity(id))
          .filter((activity) => activity !== undefined)
          .map(withoutBus),
        clock,
      ),
  };
};
