import type { TripPerson, TripState } from '../../../shared/contract/trips.ts';
import { houseDayStart } from '../../../shared/domain/attendance/house-day.ts';

import type { Activity } from '../../../shared/domain/programme/activity.ts';
import { readCheckpointId, tellsPlace } from '../../../shared/domain/programme/checkpoint-id.ts';
import type { TripFacts } from '../../../shared/domain/trips/trip-facts.ts';
import { MAIN_ENTRANCE } from '../cards/cards.ts';
import { nowIso } from '../desk-parts.ts';
import type { Actor } from '../gate/session.ts';
import { numbersFor } from './phone-numbers.ts';
import { refusalsAt } from './refusals.ts';
import { factsOf, leaderOf, type TripParts } from './trip-parts.ts';

/** A trip as its leaders' screens get it: people, facts, and numbers while they are somebody's business. */
export const tripState = (parts: TripParts, activity: Activity, viewer: Actor): TripState => {
  const at = nowIso(parts.ports);
  const facts = factsOf(parts, activity);
  const numbers = numbersFor(parts, { activity, facts, viewer, at });
  const people = peopleOf(parts, activity, facts, at);
  const delegations = people.filter(({ id }) => numbers.areShownOf(id)).map(({ delegation }) => delegation);
  return {
    at,
    activity: copyOf(activity),
    leaders: Object.fromEntries(activity.buses.map((bus) => [bus.id, leaderOf(parts, bus)])),
    people: people.map((person) => (numbers.areShownOf(person.id) ? person : { ...person, phone: '' })),
    liaisons: parts.reads
      .liaisons([...new Set(people.map(({ delegation }) => delegation))])
      .map(({ delegation, name, phone }) => ({
        delegation,
        name,
        phone: delegations.includes(delegation) ? phone : '',
      })),
    phones: { ...numbers.windows },
    seats: [...facts.seats],
    boardings: [...facts.boardings],
    excuses: [...facts.excuses],
    headCounts: [...facts.headCounts],
    states: [...facts.states],
  };
};

/** An activity as the contract wants it: lists that may be written. */
export const copyOf = (activity: Activity): TripState['activity'] =>
  structuredClone(activity) as TripState['activity'];

/** Everybody who has to do with the trip: with a place, waiting, aboard or excused. */
const peopleOf = (
  parts: TripParts,
  activity: Activity,
  facts: TripFacts,
  at: string,
): readonly TripPerson[] => {
  const ids = [
    ...new Set(
      [...facts.seats.filter(({ state }) => state !== 'cancelled'), ...facts.boardings, ...facts.excuses].map(
        ({ attendeeId }) => attendeeId,
      ),
    ),
  ];
  const codes = parts.reads.codes(ids);
  const refusals = refusalsAt(parts, activity, facts);
  return parts.reads.people(ids).map((person) => ({
    ...person,
    codes: (codes.get(person.id) ?? []).map(({ code }) => code),
    seen: seenOf(parts, person.id, at),
    refusal: refusals.get(person.id) ?? null,
  }));
};

/** Where somebody was scanned last, if that was today. */
export const seenOf = (
  { reads, programme, settings }: TripParts,
  id: string,
  now: string,
): TripPerson['seen'] => {
  const latest = reads.latest(id);
  const { timeZone } = settings.event();
  // A trip that comes home after midnight is still of the day on which it left.
  if (latest === undefined || Date.parse(latest.at) < Date.parse(houseDayStart(now, timeZone))) return null;
  const { checkpointId, at } = latest;
  const place = readCheckpointId(checkpointId);
  if (place?.kind === 'door')
    return { kind: 'room', room: programme.activity(place.activityId)?.room ?? '', at };
  if (place?.kind === 'leg') return { kind: 'trip', room: '', at };
  const isEntrance = checkpointId === MAIN_ENTRANCE && tellsPlace(checkpointId);
  return { kind: isEntrance ? 'entrance' : 'elsewhere', room: '', at };
};
