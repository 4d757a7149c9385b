import { act } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { LoansScreen } from '../../../../../renderer/features/loans/loans-screen.tsx';
import { type DeskPage, eventually, openDeskPage } from '../desk-page.tsx';
import { listen } from '../heard.ts';
import { openKeyboard } from '../keyboard.ts';
import { layOut } from '../lay-out.ts';

const SHUSHANIK = '2p862bh85w6tcnbm99t74vxbghh39788';

let page: DeskPage;
let keys: ReturnType<typeof openKeyboard>;
let endLayout: () => void;
let heard: ReturnType<typeof listen>;
beforeEach(async () => {
  heard = listen();
  endLayout = layOut();
  page = await openDeskPage(<LoansScreen />);
  keys = openKeyboard();
  await page.ask((desk) => desk.event.openSample());
  await page.says('Nothing is lent at this event.');
  const [entrance] = (await page.ask((desk) => desk.event.state())).checkpoints;
  if (entrance === undefined) throw new Error('the sample has no entrance');
  await page.ask((desk) =>
    desk.event.saveCheckpoint({
      ...entrance,
      id: 'handout-headset',
      name: 'Headsets',
      kind: 'handout',
      mode: 'in-and-out',
      capacity: 40,
    }),
  );
  await page.says('Headsets');
});
afterEach(async () => {
  await page.close();
  vi.unstubAllGlobals();
  endLayout();
});

const read = (code: string) => keys(code, 10, ['Enter']);

it('hands one out by scan, says who has one already, and takes it back by touch', async () => {
  await page.says('Nothing was handed out yet.');
  read(SHUSHANIK);
  await page.says('Handed out');
  await page.says('1out of 40');
  page.clock.advance(60_000);
  read(SHUSHANIK);
  await page.says('Has one already. Nothing was changed.');
  const back = await eventually(() =>
    [...page.root.querySelectorAll('button')].find((each) => each.textContent.startsWith('Returned')),
  );
  act(() => back.click());
  await page.says('Everything is back.');
  const [headsets] = await page.ask((desk) => desk.loans.list());
  expect([headsets?.out, headsets?.returned]).toEqual([0, 1]);
});

it('counts a scan that the line lost until it is scanned again', async () => {
  page.cutLine(true);
  read(SHUSHANIK);
  await page.says('One code was scanned and not read: nobody was shown for it. Scan it again.');
  page.cutLine(false);
  read('4006381333931');
  await page.says('Unknown code. Type the name instead.');
  const between = page.root.textContent.includes('not read');
  read(SHUSHANIK);
  await page.says('Handed out');
  expect([between, page.root.textContent.includes('not read')]).toEqual([true, false]);
});

it('says that nothing came back where the badge is of somebody who has none', async () => {
  const [, back] = page.root.querySelectorAll<HTMLInputElement>('fieldset input[type=radio]');
  act(() => back?.click());
  await page.says('The next scan takes one back.');
  read(SHUSHANIK);
  await page.says('Has none. Nothing was taken back: look whose it is.');
  const said = document.querySelector('[role=alert]')?.textContent ?? '';
  expect(said).toContain('Has none.');
});

it('goes on with the thing that is shown, also where another comes before it meanwhile', async () => {
  const [headsets] = (await page.ask((desk) => desk.event.state())).checkpoints.filter(
    ({ kind }) => kind === 'handout',
  );
  if (headsets === undefined) throw new Error('nothing is lent');
  await page.ask((desk) =>
    desk.event.saveCheckpoint({ ...headsets, id: 'handout-adapter', name: 'Adapters' }),
  );
  await page.says('Adapters');
  read(SHUSHANIK);
  await page.says('Handed out');
  const things = await page.ask((desk) => desk.loans.list());
  expect(things.map(({ name, out }) => [name, out])).toEqual([
    ['Adapters', 0],
    ['Headsets', 1],
  ]);
});

it('hands out with Enter to the only one who is found, and reads a code that somebody typed', async () => {
  keys('Jrvezhyan', 120);
  await eventually(() => page.root.textContent.includes('Hand outShushanik'));
  keys('', 120, ['Enter']);
  await page.says('Handed out');
  page.clock.advance(60_000);
  keys('4006381333931', 120);
  await page.says('Nobody is called like that.');
  keys('', 120, ['Enter']);
  await page.says('Unknown code. Type the name instead.');
  const [headsets] = await page.ask((desk) => desk.loans.list());
  expect(headsets?.out).toBe(1);
});

it('finds somebody by name, and says of a code that nobody has it', async () => {
  keys('Jrvezhyan', 120);
  const hand = await eventually(() =>
    [...page.root.querySelectorAll('button')].find((each) =>
      each.textContent.startsWith('Hand outShushanik'),
    ),
  );
  act(() => hand.click());
  await page.says('Handed out');
  read('4006381333931');
  await page.says('Unknown code. Type the name instead.');
  const [headsets] = await page.ask((desk) => desk.loans.list());
  expect(headsets?.out).toBe(1);
});

it('is heard: handed out, has one already, taken back, has none, unknown', async () => {
  const [, back] = page.root.querySelectorAll<HTMLInputElement>('fieldset input[type=radio]');
  const sounds = (wanted: number) => eventually(() => heard.length >= wanted);
  read(SHUSHANIK);
  await page.says('Handed out');
  // The same badge within four seconds is the same scan.
  read(SHUSHANIK);
  read('4006381333931');
  await sounds(2);
  page.clock.advance(60_000);
  read(SHUSHANIK);
  await sounds(3);
  act(() => back?.click());
  await eventually(() => back?.checked);
  read(SHUSHANIK);
  await sounds(4);
  page.clock.advance(60_000);
  read(SHUSHANIK);
  await sounds(5);
  expect(heard).toEqual(['go', 'unknown', 'wait', 'go', 'wait']);
});
