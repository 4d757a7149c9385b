import { afterEach, beforeEach, expect, it } from 'vitest';
import { openTripDesk, type TripDesk } from '../../support/trip-desk.ts';
import { readPdf } from '../badges/pdf-reader.ts';

let desk: TripDesk;
beforeEach(async () => {
  desk = await openTripDesk();
});
afterEach(async () => {
  expect(await desk.close()).toEqual([]);
});

const pdfOf = ({ base64 }: { readonly base64: string }) => {
  const { pageSizesPt, runs, info } = readPdf(Buffer.from(base64, 'base64'));
  return { pages: pageSizesPt.length, said: runs.join('\n'), info };
};
/** Glyphs lie in the order in which they are drawn: Arabic is read backwards. */
const drawn = (text: string): string => [...text].reverse().join('');

it('the passenger list names everybody in Latin letters and in their own, and who has a reason', async () => {
  const bus = desk.at('T-2', 'B-2');
  const { people } = await bus.get();
  const salma = people.find(({ name }) => name === 'Salma Ben Zahra');
  await bus.board('out', [salma?.id ?? '']);
  await bus.mark('out', { kind: 'excuse', attendeeId: salma?.id ?? '', reason: 'own-way', note: '' });
  const place = { activityId: bus.activityId, legId: 'T-2-out', busId: 'B-2' };
  const { pages, said } = pdfOf(await desk.client.trips.manifest({ ...place, language: 'de' }));
  const missing = people.filter(
    ({ name }) => !said.replaceAll('\n', ' ').includes(name.split(' ')[0] ?? name),
  );
  expect([pages, missing, said.includes('Eigener Weg'), said.includes('Назар Зеленодуб')]).toEqual([
    2,
    [],
    true,
    true,
  ]);
});

it('the sheet of a missing person says how to reach them, who looks after them and what was tried', async () => {
  const bus = desk.at('T-2', 'B-2');
  const salma = (await bus.get()).people.find(({ name }) => name === 'Salma Ben Zahra');
  const request = {
    activityId: bus.activityId,
    legId: 'T-2-out',
    busId: 'B-2',
    attendeeId: salma?.id ?? '',
    tried: 'Called twice',
  };
  const english = pdfOf(await desk.client.trips.missingSheet({ ...request, language: 'en' }));
  const arabic = pdfOf(await desk.client.trips.missingSheet({ ...request, language: 'ar' }));
  const words = ['Salma Ben Zahra', salma?.phone ?? '-', 'Meryem Aydoğdu, +49 30 23125 011', 'Called twice'];
  expect([
    english.pages,
    words.filter((one) => !english.said.includes(one)),
    arabic.said.includes(drawn('شخص مفقود')),
    english.info.includes('Missing person: Salma Ben Zahra'),
  ]).toEqual([1, [], true, true]);
});

it('the sheets hide numbers at hours at which their leader may not see them', async () => {
  await desk.signedIn('organiser');
  const leader = await desk.signedIn('host');
  desk.clock.set('2022-05-08T08:00:00.000Z');
  const bus = desk.at('T-2', 'B-2');
  const place = { activityId: bus.activityId, legId: 'T-2-out', busId: 'B-2' };
  const { said } = pdfOf(await leader.trips.manifest({ ...place, language: 'en' }));
  expect([said.includes('+216 000'), said.includes('Phone numbers are on this sheet')]).toEqual([
    false,
    true,
  ]);
});
