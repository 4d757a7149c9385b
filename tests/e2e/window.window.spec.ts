import { expect, test } from '@playwright/test';
import {
  admitTen,
  expectHere,
  exportAttendance,
  findByName,
  importGuestList,
  readUnknownCodes,
  undoTheLast,
} from './support/conference-morning.ts';
import {
  bugsOf,
  newWindowHome,
  openWindowDesk,
  type WindowDesk,
  type WindowHome,
} from './support/window-desk.ts';

// Real Electron. The steps are those of conference-morning.spec.ts, which walks them in a browser.

let home: WindowHome;
let desk: WindowDesk | undefined;
test.beforeEach(() => {
  desk = undefined;
  home = newWindowHome();
});
test.afterEach(async () => {
  await desk?.close();
  expect(bugsOf(home)).toBe('');
  home.remove();
});

test.slow();

test('imports a guest list, scans ten people, prints their badges, undoes one, exports the attendance, and has it all after a new start', async () => {
  desk = await openWindowDesk(home);
  await importGuestList(desk);
  await admitTen(desk);
  await undoTheLast(desk);
  expect(await exportAttendance(desk)).toBeGreaterThan(1000);
  await desk.close();
  desk = await openWindowDesk(home);
  await expectHere(desk.page, 9);
});

test('reads a thousandth code as the first: unknown ones change nothing, and the next guest is let in', async () => {
  desk = await openWindowDesk(home, '--sample');
  await readUnknownCodes(desk);
});

test('finds somebody by name, asks for the town where two share it, and checks in with the second Enter', async () => {
  desk = await openWindowDesk(home, '--sample');
  await findByName(desk);
});

test('gives the page nothing of Node, runs no inline script, and lets it neither listen nor know the place', async () => {
  desk = await openWindowDesk(home, '--sample');
  const { page } = desk;
  expect(new URL(page.url()).protocol).toBe('app:');
  const found = await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'window.inlineScriptRan = true';
    document.head.append(script);
    const permission = async (name: string) =>
      (await navigator.permissions.query({ name: name as PermissionName })).state;
    return {
      node: ['require', 'process', 'module', 'Buffer'].filter((name) => name in window),
      ranInline: 'inlineScriptRan' in window,
      microphone: await permission('microphone'),
      geolocation: await permission('geolocation'),
    };
  });
  expect(found).toEqual({ node: [], ranInline: false, microphone: 'denied', geolocation: 'denied' });
});
