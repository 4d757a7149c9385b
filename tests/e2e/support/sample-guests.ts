import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of the sample event, with the guest list that an organiser would have had. */
export const SAMPLE_FOLDER = join(import.meta.dirname, '..', '..', '..', 'resources', 'sample-event');

type SamplePerson = {
  readonly given?: string;
  readonly family?: string;
  readonly status: string;
  readonly payment: string;
  readonly codes?: readonly string[];
  readonly blockedReason?: string;
};

/** A guest of the sample event, with the code of the ticket. */
export type SampleGuest = { readonly name: string; readonly family: string; readonly code: string };

const people = JSON.parse(
  readFileSync(join(SAMPLE_FOLDER, 'attendees.json'), 'utf8'),
) as readonly SamplePerson[];

const guestsWhere = (isMeant: (one: SamplePerson) => boolean): readonly SampleGuest[] =>
  people
    .filter(isMeant)
    .flatMap(({ given = '', family = '', codes: [code] = [] }) =>
      code === undefined ? [] : [{ name: `${given} ${family}`.trim(), family, code }],
    );

/** Those whom the entrance lets in at once. */
export const welcomeGuests = guestsWhere(
  ({ status, payment, blockedReason }) =>
    status === 'confirmed' && payment !== 'unpaid' && blockedReason === undefined,
);

/** Those who are expected and have not paid. */
export const unpaidGuests = guestsWhere(
  ({ status, payment }) => status === 'confirmed' && payment === 'unpaid',
);
