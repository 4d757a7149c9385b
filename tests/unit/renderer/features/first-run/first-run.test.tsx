import { act } from 'react';
import { afterEach, expect, it } from 'vitest';
import { FirstRun } from '../../../../../renderer/features/first-run/first-run.tsx';
import { type DeskPage, eventually, fill, openDeskPage } from '../desk-page.tsx';

let page: DeskPage | null = null;
afterEach(async () => {
  await page?.close();
  page = null;
});

const open = async (onImport = () => {}) => {
  page = await openDeskPage(<FirstRun now={() => Date.parse('2026-10-14T07:00:00Z')} onImport={onImport} />);
  return page;
};

it('offers only doors that lead somewhere, the sample first and under Enter', async () => {
  const { root } = await open();
  const doors = [...root.querySelectorAll('main button b')].map((title) => title.textContent);
  expect(doors).toEqual(['Try the sample conference', 'Import a guest list', 'Start with an empty list']);
  expect(document.activeElement?.textContent).toContain('Try the sample conference');
});

it('opens the sample conference', async () => {
  const at = await open();
  at.click('Try the sample conference');
  await eventually(() => window.location.hash === '#/desk');
  const { people, event } = await at.ask((desk) => desk.event.state());
  expect([people, event.isSample]).toEqual([412, true]);
});

it('starts an event with an empty list from a name and its days', async () => {
  const at = await open();
  at.click('Start with an empty list');
  fill(at.fieldCalled('Name of the event'), 'Town Twinning Day');
  fill(at.fieldCalled('Last day'), '2026-10-13');
  expect(at.root.textContent).toContain('The last day is before the first.');
  fill(at.fieldCalled('Last day'), '2026-10-16');
  at.submit();
  await eventually(() => window.location.hash === '#/desk');
  const { event, phase } = await at.ask((desk) => desk.event.state());
  expect([event.name, event.from, event.until, phase]).toEqual([
    'Town Twinning Day',
    '2026-10-14',
    '2026-10-16',
    'ready',
  ]);
});

it('names what nobody has named in the language in which the event is begun', async () => {
  const at = await open();
  const before = await at.ask((desk) => desk.event.state());
  const german = [...at.root.querySelectorAll('label')].find((label) => label.textContent === 'Deutsch');
  act(() => german?.click());
  at.click('Mit leerer Liste');
  fill(at.fieldCalled('Name der Veranstaltung'), 'Tag der Partnerstädte');
  at.submit();
  await eventually(() => window.location.hash === '#/desk');
  const { desk, checkpoints } = await at.ask((own) => own.event.state());
  expect([before.desk.name, desk.name, checkpoints[0]?.name]).toEqual([
    'Desk 1',
    'Schalter 1',
    'Haupteingang',
  ]);
});

it('shows a scanned code, and opens no door because of the Enter that a scanner sends', async () => {
  const at = await open();
  const keys = [...'ABCD12345678', 'Enter'];
  let atMs = performance.now();
  for (const key of keys) {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
    Object.defineProperty(event, 'timeStamp', { value: (atMs += 5) });
    act(() => void document.activeElement?.dispatchEvent(event));
  }
  expect(at.root.textContent).toContain('Scanner worksABCD12345678');
  expect((await at.ask((desk) => desk.event.state())).phase).toBe('empty');
});
