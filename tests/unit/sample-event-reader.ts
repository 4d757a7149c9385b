import { readFileSync } from 'node:fs';
import type { Overlap, SampleBooking } from '../../scripts/sample-event/bookings.ts';
import type { makeEvent } from '../../scripts/sample-event/event.ts';
import type { Guest } from '../../scripts/sample-event/guest.ts';
import type { SampleActivity } from '../../scripts/sample-event/programme.ts';

/** A shipped file of the sample event, as bytes. */
export const sampleFile = (name: string): Buffer =>
  readFileSync(new URL(`../../resources/sample-event/${name}`, import.meta.url));

// The generator wrote these files and another test holds it to them, so its types are theirs.
const read = <T>(name: string): T => JSON.parse(sampleFile(name).toString('utf8')) as T;

/** The whole sample event as shipped. */
export const readSampleEvent = () => ({
  event: read<ReturnType<typeof makeEvent>>('event.json'),
  guests: read<readonly Guest[]>('attendees.json'),
  activities: read<{ readonly activities: readonly SampleActivity[] }>('programme.json').activities,
  ...read<{ readonly overlaps: readonly Overlap[]; readonly bookings: readonly SampleBooking[] }>(
    'bookings.json',
  ),
});

/** How often each answer comes. */
export const tally = <T>(
  items: readonly T[],
  answer: (item: T) => string,
): Readonly<Record<string, number>> => {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(answer(item), (counts.get(answer(item)) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([one], [other]) => (one < other ? -1 : 1)));
};
