import type { Activity } from '../../../shared/domain/programme/activity.ts';
import { peopleOfBus } from '../../../shared/domain/trips/bus-seats.ts';
import { cannot, notFound } from '../gate/cannot.ts';
import { fieldTexts } from '../programme/activity-fields.ts';
import { namesOf } from './close-leg.ts';
import { factsOf, type TripParts, tripOr } from './trip-parts.ts';

/** Takes a bus out of a trip, unless somebody has a place on it or was ever aboard: they are named. */
export const removeBus = (
  parts: TripParts,
  { activityId, busId }: { readonly activityId: string; readonly busId: string },
  operatorId: string,
): Activity => {
  const activity = tripOr(parts, activityId);
  const bus = activity.buses.find(({ id }) => id === busId);
  if (bus === undefined) throw notFound();
  const people = peopleOfBus(factsOf(parts, activity), busId);
  if (people.length > 0)
    throw cannot('bus-has-people', {
      bus: bus.name,
      count: String(people.length),
      names: namesOf(parts, people),
    });
  const fields = fieldTexts({ [`bus.${busId}.isGone`]: true });
  parts.log.append([{ subject: '', operatorId, body: { kind: 'activity-set', id: activityId, fields } }]);
  parts.programme.refresh([activityId]);
  parts.notices.announce({ kind: 'programme', ids: [activityId] });
  return tripOr(parts, activityId);
};
