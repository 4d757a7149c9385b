import { act } from 'react';
import { afterEach, expect, it } from 'vitest';
import type { LanHost } from '../../../../../electron/hosts/lan/open-lan-host.ts';
import { DevicesScreen } from '../../../../../renderer/features/screens/devices-screen.tsx';
import { openLoopback, openSocket, visit } from '../../../../support/loopback.ts';
import { type DeskPage, eventually, fill, openDeskPage } from '../desk-page.tsx';

let page: DeskPage | null = null;
let host: LanHost | null = null;
afterEach(async () => {
  await host?.close();
  await page?.close();
  page = null;
  host = null;
});

it('says where screens for other devices come from, at a desk whose host serves none', async () => {
  page = await openDeskPage(<DevicesScreen />);
  await page.says('This window serves none. Nothing was changed.');
  expect(page.root.querySelector('form')).toBeNull();
});

it('makes a link, shows it as text and as a code, and lists the browser that followed it', async () => {
  page = await openDeskPage(<DevicesScreen />);
  const { root } = page;
  await page.says('This window serves none.');
  const lan = await openLoopback(page.desk, page.folder);
  host = lan;
  // The screen asks anew when it hears of screens; the first visitor brings that news.
  const cookie = await visit(lan.url, lan.newLink());
  await act(() => openSocket(lan.url, { origin: lan.url, cookie }));
  await page.says('This desk in a browser');
  fill(page.fieldCalled('Name of the device'), ' Tablet 4 ');
  page.submit();
  const link = await eventually(() => root.querySelector<HTMLInputElement>('input[readonly]')?.value);
  const code = root.querySelector('svg[role=img]')?.getAttribute('aria-label');
  const tablet = await visit(lan.url, link);
  const socket = await act(() => openSocket(lan.url, { origin: lan.url, cookie: tablet }, '/desk?as=room'));
  await page.says('Tablet 4RoomConnected');
  const connected = [...root.querySelectorAll('li')].map((row) => row.textContent);
  page.click('Remove Tablet 4');
  await eventually(() => !root.querySelector('ul')?.textContent.includes('Tablet 4'));
  expect([link.startsWith(`${lan.url}/?as=room&link=`), code, typeof socket, connected]).toEqual([
    true,
    'Code with the link for Tablet 4',
    'object',
    ['Tablet 4RoomConnectedRemove', 'This desk in a browserAll areasConnected'],
  ]);
  await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
  expect(page.bugs).toEqual([]);
});
