import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { EventSettings } from '../../../shared/contract/event.ts';
import { ATTENDEE_FIELDS } from '../../../shared/domain/attendees/attendee.ts';
import { attendeeIdOf, GUEST_LIST } from '../cards/attendee-id.ts';
import type { DeskParts } from '../desk-parts.ts';
import { cannot } from '../gate/cannot.ts';
import { sampleProgrammeOps } from '../programme/sample-programme.ts';
import { asTexts } from './field-texts.ts';

const bilingual = z.object({ en: z.string(), de: z.string() });

const sampleEvent = z.object({
  name: z.string(),
  code: z.string(),
  starts: z.string(),
  ends: z.string(),
  timeZone: z.string(),
  venue: z.object({ name: z.string(), town: z.string() }),
  guestNetwork: z.object({ name: z.string(), password: z.string() }),
  emergencyNumber: z.string(),
  themes: z.array(z.object({ letter: z.string(), title: bilingual, colour: z.string() })),
  categories: z.array(
    z.object({ key: z.string(), label: bilingual, badgeColour: z.string(), badge: z.boolean() }),
  ),
  overrideReasons: z.array(z.object({ key: z.string(), label: bilingual })),
});

const samplePerson = z
  .object({
    key: z.string(),
    custom: z.record(z.string(), z.string()).optional(),
    codes: z.array(z.string()).optional(),
  })
  .and(z.partialRecord(z.enum(ATTENDEE_FIELDS), z.string()));

const readJson = async (folder: string, name: string): Promise<unknown> =>
  JSON.parse(await readFile(join(folder, name), 'utf8'));

/** Writes the invented mayors' conference into an empty desk, as one transaction. */
export const loadSampleEvent = async (
  { log, resources, sql, programme }: DeskParts,
  operatorId: string,
): Promise<void> => {
  // Asked when the files have been read: somebody may have pressed twice.
  const isEmpty = (): boolean => sql.prepare('SELECT 1 FROM attendee LIMIT 1').get() === undefined;
  const event = sampleEvent.parse(await readJson(resources.sampleEvent, 'event.json'));
  const people = z.array(samplePerson).parse(await readJson(resources.sampleEvent, 'attendees.json'));
  const programmeOps = await sampleProgrammeOps(resources.sampleEvent, operatorId);
  log.transaction(() => {
    if (!isEmpty()) throw cannot('sample-needs-empty-desk');
    log.append([
      { subject: '', operatorId, body: { kind: 'event-set', fields: asTexts(toSettings(event)) } },
    ]);
    log.append(
      people.map(({ key, custom, codes, ...fields }) => {
        // The key that the organiser's own file of these people gives, so that importing it finds them again.
        const origin = { source: GUEST_LIST, key: `ref:${key}` };
        const id = attendeeIdOf(origin.source, origin.key);
        const extras = {
          ...(custom === undefined ? {} : { custom }),
          ...(codes === undefined ? {} : { codes }),
        };
        const body = { kind: 'attendee-set' as const, id, fields, ...extras, origin };
        return { subject: id, operatorId, body };
      }),
    );
    log.append(programmeOps);
  });
  programme.refresh();
};

const toSettings = (event: z.infer<typeof sampleEvent>): Partial<EventSettings> => ({
  name: event.name,
  code: event.code,
  from: event.starts,
  until: event.ends,
  timeZone: event.timeZone,
  venue: `${event.venue.name}, ${event.venue.town}`,
  wifiName: event.guestNetwork.name,
  wifiPassword: event.guestNetwork.password,
  emergencyNumber: event.emergencyNumber,
  isSample: true,
  themes: event.themes.map(({ letter, title, colour }) => ({ id: letter, label: title, colour })),
  categories: event.categories.map(({ key, label, badgeColour, badge }) => ({
    id: key,
    label,
    colour: badgeColour,
    printsBadge: badge,
  })),
  overrideReasons: event.overrideReasons.map(({ key, label }) => ({ id: key, label })),
});
