import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { attendeeIdOf, GUEST_LIST } from '../../../electron/desk/cards/attendee-id.ts';

interface ListedPerson {
  readonly key: string;
  readonly given?: string;
  readonly family?: string;
  readonly codes?: readonly string[];
}

/** A guest as the journeys meet them. `code` is what a scanner reads, or empty. */
export interface SamplePerson {
  readonly id: string;
  readonly name: string;
  readonly code: string;
}

const FILE = join(import.meta.dirname, '..', '..', '..', 'resources', 'sample-event', 'attendees.json');

/** People of the sample conference by the key of its guest list. */
export const openSamplePeople = () => {
  const all = JSON.parse(readFileSync(FILE, 'utf8')) as readonly ListedPerson[];
  const byKey = new Map(all.map((one) => [one.key, one]));
  return (key: string): SamplePerson => {
    const { given = '', family = '', codes } = byKey.get(key) ?? {};
    return { id: attendeeIdOf(GUEST_LIST, `ref:${key}`), name: `${given} ${family}`, code: codes?.[0] ?? '' };
  };
};
