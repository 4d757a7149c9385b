import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type CheckinDesk, openCheckinDesk } from '../../support/checkin-desk.ts';
import { compareText, importText } from '../../support/import-list.ts';
import { readPdf } from '../badges/pdf-reader.ts';

let desk: CheckinDesk;
beforeEach(async () => {
  desk = await openCheckinDesk();
});
afterEach(async () => expect(await desk.close()).toEqual([]));

const GERMAN = [
  'Anmeldenummer;Vorname;Nachname;Kategorie',
  'P1;Jana;Roth;Pressevertreter:in',
  'P2;Emil;Kern;Bürgermeister',
  'P3;Olga;Wind;Ehrengast',
  'P4;Paul;Wind;Ehrengast',
  '',
].join('\n');

const categories = async (): Promise<readonly (readonly string[])[]> => {
  const { rows } = await desk.client.attendees.list({
    filter: { text: '', presence: [], categories: [], delegation: '', badge: 'any' },
    sort: 'name',
    isDescending: false,
    offset: 0,
    limit: 10,
  });
  return rows.map(({ name, category }) => [name, category]);
};

it('a German list finds the categories of the event; what is none of them is told before it is saved', async () => {
  const first = await importText(desk.client, GERMAN);
  const again = await compareText(desk.client, `${GERMAN}P5;Rosa;Wind;Ehrengast\nP6;Ida;Wind;VIP\n`);
  expect([first.newCategories, await categories(), again.newCategories]).toEqual([
    [{ name: 'Ehrengast', people: 2 }],
    [
      ['Emil Kern', 'mayor'],
      ['Jana Roth', 'press'],
      ['Olga Wind', 'Ehrengast'],
      ['Paul Wind', 'Ehrengast'],
    ],
    [{ name: 'VIP', people: 1 }],
  ]);
});

it('a category of its own stands under its name on the badge, in the report and among the filters', async () => {
  await importText(desk.client, GERMAN);
  const { found } = await desk.client.attendees.search({ text: 'Olga', limit: 1 });
  const badge = await desk.client.badges.pdf({ attendeeId: found[0]?.id ?? '' });
  const file = join(desk.folder, 'attendance.csv');
  const request = { name: 'attendance', format: 'csv', language: 'de', withoutPersonalData: false } as const;
  await desk.desk.writeReport(request, file);
  const report = readFileSync(file, 'utf8');
  const facets = await desk.client.attendees.facets();
  expect({
    badge: readPdf(Buffer.from(badge.base64, 'base64')).runs.join(' ').includes('Ehrengast'),
    report: ['Ehrengast', 'Presse', 'Kommunalpolitik'].map((label) => report.includes(label)),
    filters: facets.categories,
  }).toEqual({
    badge: true,
    report: [true, true, true],
    filters: { press: 1, mayor: 1, Ehrengast: 2 },
  });
});
