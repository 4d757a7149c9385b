import type { Activity } from './activity.ts';

/** So many minutes before the start a speaker who was not seen is a matter for the organisers. */
const RAISED_MINUTES = 20;

const MINUTE_MS = 60_000;

/** A speaker whom nobody has seen at the door, close to the start or after it. */
export interface MissingSpeaker {
  readonly activity: Activity;
  readonly speakerId: string;
  /** Whole minutes; negative once the session has started. */
  readonly startsInMinutes: number;
}

/** Those who can still be fetched in time come first, the next to start before all; then the latest to have started. */
const byUrgency = (a: MissingSpeaker, b: MissingSpeaker): number =>
  Number(a.startsInMinutes < 0) - Number(b.startsInMinutes < 0) ||
  Math.abs(a.startsInMinutes) - Math.abs(b.startsInMinutes);

/** Of the sessions that are about to start or are on: their speakers who were not let in at the door. */
export const missingSpeakers = (
  activities: readonly Activity[],
  wasSeen: (activityId: string, speakerId: string) => boolean,
  at: string,
): readonly MissingSpeaker[] => {
  const nowMs = Date.parse(at);
  return activities
    .filter(({ isCancelled, kind, from, until }) => {
      const isDue = Date.parse(from) - RAISED_MINUTES * MINUTE_MS <= nowMs && nowMs < Date.parse(until);
      return isDue && !isCancelled && kind !== 'field-trip';
    })
    .flatMap((activity) =>
      activity.speakers
        .filter((speakerId) => speakerId !== '' && !wasSeen(activity.id, speakerId))
        .map((speakerId) => ({
          activity,
          speakerId,
          startsInMinutes: Math.floor((Date.parse(activity.from) - nowMs) / MINUTE_MS),
        })),
    )
    .toSorted(byUrgency);
};
