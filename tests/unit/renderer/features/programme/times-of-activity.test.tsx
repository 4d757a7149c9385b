import { afterEach, expect, it } from 'vitest';
import { useRoute } from '../../../../../renderer/app/route.ts';
import { ProgrammeScreen } from '../../../../../renderer/features/programme/programme-screen.tsx';
import { NO_DAY } from '../../../../../shared/domain/event-days.ts';
import { type DeskPage, eventually, fill, openDeskPage, settled } from '../desk-page.tsx';

let page: DeskPage | null = null;
afterEach(async () => {
  await page?.close();
  page = null;
  window.location.hash = '';
});

/** The programme, once somebody goes there. */
const Screen = () => (useRoute().area === '' ? null : <ProgrammeScreen />);

/** The fields of the moments on a screen by what they are called: day and time. */
const moments = (root: HTMLElement): Readonly<Record<string, readonly HTMLInputElement[]>> =>
  Object.fromEntries(
    [...root.querySelectorAll('fieldset')]
      .filter((field) => field.querySelector('input[type=date]') !== null)
      .map((field) => [field.querySelector('legend')?.textContent, [...field.querySelectorAll('input')]]),
  );
const shownIn = (root: HTMLElement) =>
  Object.fromEntries(
    Object.entries(moments(root)).map(([name, fields]) => [name, fields.map(({ value }) => value).join(' ')]),
  );

it.each([
  ['has no time before somebody has said when the event is', NO_DAY, ' ', ' '],
  ['begins on the first morning of the event', '2022-05-08', '2022-05-08 09:00', '2022-05-08 10:00'],
])('a new activity %s', async (_what, from, starts, ends) => {
  const opened = (page = await openDeskPage(<Screen />));
  await opened.ask((desk) => desk.event.save({ from, until: from }));
  await opened.ask(async () => void (window.location.hash = '#/setup/programme/new'));
  await eventually(() => shownIn(opened.root)['Begins'] === starts);
  expect(shownIn(opened.root)).toEqual({ Begins: starts, Ends: ends });
});

it('who moves the start of a trip moves its end and its roll calls with it', async () => {
  const opened = (page = await openDeskPage(<Screen />));
  const { activity } = await opened.ask(async (desk) => {
    await desk.event.save({ timeZone: 'Europe/Berlin', from: '2022-05-08', until: '2022-05-10' });
    const name = { en: 'Leg', de: 'Etappe' };
    return desk.programme.save({
      id: '',
      fields: {
        kind: 'field-trip',
        title: { en: 'Tour', de: 'Rundfahrt' },
        from: '2022-05-08T12:00:00.000Z',
        until: '2022-05-08T15:00:00.000Z',
      },
      legs: [
        { id: '', kind: 'out', name, at: '2022-05-08T12:00:00.000Z' },
        { id: '', kind: 'return', name, at: '2022-05-08T14:30:00.000Z' },
      ],
    });
  });
  await opened.ask(async () => void (window.location.hash = `#/setup/programme/${activity.id}`));
  const [, time] = (await eventually(() => moments(opened.root)['Begins'])) ?? [];
  if (time === undefined) throw new Error('no time of the start');
  for (const typed of ['1', '15', '15:', '15:3', '15:30']) fill(time, typed);
  opened.submit();
  const now = async () => (await opened.ask((desk) => desk.programme.get({ id: activity.id }))).activity;
  await settled(async () => (await now()).from !== activity.from);
  const saved = await now();
  expect([saved.from, saved.until, ...saved.legs.map(({ at }) => at)]).toEqual([
    '2022-05-08T13:30:00.000Z',
    '2022-05-08T16:30:00.000Z',
    '2022-05-08T13:30:00.000Z',
    '2022-05-08T16:00:00.000Z',
  ]);
});
