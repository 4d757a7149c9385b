import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { act } from 'react';
import { afterEach, expect, it } from 'vitest';
import {
  LayoutImportButton,
  LayoutImportResult,
} from '../../../../../renderer/features/badges/files/layout-import.tsx';
import { useLayoutImport } from '../../../../../renderer/features/badges/files/use-layout-import.ts';
import { type DeskPage, eventually, openDeskPage } from '../desk-page.tsx';

const FOREIGN = join(import.meta.dirname, '../../../badges/foreign');

let page: DeskPage | null = null;
afterEach(async () => {
  await page?.close();
  page = null;
});

const Import = ({ onOpen }: { readonly onOpen: (id: string) => void }) => {
  const importing = useLayoutImport(onOpen);
  return (
    <>
      <LayoutImportButton importing={importing} />
      <LayoutImportResult importing={importing} onOpen={onOpen} />
    </>
  );
};

const choose = (root: HTMLElement, name: string, content: string | Buffer): void => {
  const input = root.querySelector<HTMLInputElement>('input[type=file]');
  if (input === null) throw new Error('nothing asks for a file');
  const file = new File([new Uint8Array(Buffer.from(content))], name);
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
};

it('takes a layout of pretix in and says, layer by layer, what is not as it was', async () => {
  const opened: string[] = [];
  page = await openDeskPage(<Import onOpen={(id) => opened.push(id)} />);
  choose(page.root, 'a6.json', readFileSync(join(FOREIGN, 'pretix-a6.json')));
  await page.says('Delegates A6 was imported. 5 things are not as they were:');
  const layers = [...page.root.querySelectorAll('dt')].map((layer) => layer.textContent);
  expect(layers).toEqual(['The layout', 'textarea 3', 'secret', 'poweredby 6']);
  page.click('Open it');
  const layouts = await page.ask((desk) => desk.badges.layouts());
  expect(layouts.filter(({ isStarter }) => !isStarter)).toMatchObject([
    { id: opened[0], name: 'Delegates A6' },
  ]);
});

it('opens what is as it was at once, and says why a file is no layout', async () => {
  const opened: string[] = [];
  page = await openDeskPage(<Import onOpen={(id) => opened.push(id)} />);
  const own = { v: 1, name: 'Ours', page: { widthMm: 50, heightMm: 30 }, elements: [] };
  choose(page.root, 'ours.json', JSON.stringify(own));
  await eventually(() => opened.length === 1);
  choose(page.root, 'rubbish.json', 'no layout');
  await page.says('This file is no JSON. Export the layout again. Nothing was imported.');
  choose(page.root, 'other.json', '{"hello": 1}');
  await page.says('This is no layout of Foyer, pretix or Indico. Nothing was imported.');
  choose(page.root, 'wrong.json', JSON.stringify({ ...own, page: { widthMm: 1, heightMm: 30 } }));
  await page.says('This layout is not right at page.widthMm. Nothing was imported.');
  expect(page.bugs).toEqual([]);
});
