import { activityIdOf, PROGRAMME_LIST } from '../../electron/desk/cards/activity-id.ts';
import { attendeeIdOf, GUEST_LIST } from '../../electron/desk/cards/attendee-id.ts';
import type { TripState } from '../../shared/contract/trips.ts';
import type { MarkAct } from '../../shared/domain/trips/mark.ts';
import { rollCallOf } from '../../shared/domain/trips/roll-call.ts';
import { plannedOf } from '../../shared/domain/trips/trip-facts.ts';
import { openCheckinDesk } from './checkin-desk.ts';
import { windowClient } from './test-desk.ts';

/** The id of a person of the sample conference. */
export const sampleGuest = (key: string): string => attendeeIdOf(GUEST_LIST, `ref:${key}`);

/** The id of an activity of the sample conference, such as `T-2`. */
export const sampleActivity = (key: string): string => activityIdOf(PROGRAMME_LIST, key);

/** Who is aboard, missing and excused, by their ids, as a leader's screen adds it up. */
export const rollOn = (state: TripState, legId: string, busId: string) =>
  rollCallOf({ ...state, ...plannedOf(state.activity) }, legId, busId);

/** A real desk with the sample conference, on the day of the first bus trips, and what a leader does at a bus. */
export const openTripDesk = async (start = '2022-05-08T11:50:00.000Z') => {
  const desk = await openCheckinDesk(start);
  await desk.client.event.openSample();
  let number = 0;
  return {
    ...desk,
    /** One bus of one trip: `at('T-2', 'B-2')`. */
    at(trip: string, busId: string) {
      const activityId = sampleActivity(trip);
      const leg = (legId: string) => `${trip}-${legId}`;
      /** Sends a mark from a screen of its own; made now unless it says how many minutes ago. */
      const mark = (legId: string, act: MarkAct, given: { id?: string; minutesAgo?: number } = {}) => {
        number += 1;
        // The phone's clock may go wrong; only how old a mark is counts.
        const sentMs = Date.parse('2031-01-01T00:00:00.000Z');
        return windowClient(desk.desk).trips.mark({
          mark: {
            id: given.id ?? `mark-${number}`,
            at: new Date(sentMs - (given.minutesAgo ?? 0) * 60_000).toISOString(),
            activityId,
            legId: leg(legId),
            busId,
            act,
          },
          sentAt: new Date(sentMs).toISOString(),
        });
      };
      const get = () => desk.client.trips.get({ activityId });
      const roll = async (legId: string) => rollOn(await get(), leg(legId), busId);
      return {
        activityId,
        mark,
        get,
        roll,
        /** Somebody who is not aboard yet. */
        someone: async (legId: string): Promise<string> => (await roll(legId)).missing[0]?.attendeeId ?? '',
        nameOf: async (id: string): Promise<string> =>
          (await get()).people.find((one) => one.id === id)?.name ?? '',
        /** The numbers of a roll call, in the order in which they are read out. */
        numbers: async (legId: string) => {
          const { aboard, missing, excused, expected, isClosed } = await roll(legId);
          return {
            aboard: aboard.length,
            expected,
            missing: missing.length,
            excused: excused.length,
            isClosed,
          };
        },
        /** Takes everybody aboard who is missing, but for some. */
        async board(legId: string, butFor: readonly string[] = []) {
          const { missing } = await roll(legId);
          for (const { attendeeId } of missing)
            if (!butFor.includes(attendeeId)) await mark(legId, { kind: 'aboard', attendeeId });
        },
      };
    },
  };
};
export type TripDesk = Awaited<ReturnType<typeof openTripDesk>>;
