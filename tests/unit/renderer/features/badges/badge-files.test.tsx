import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { act } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { FontsPanel } from '../../../../../renderer/features/badges/fonts-panel.tsx';
import { flattenFile } from '../../../../../renderer/features/badges/image-file.ts';
import { useImageNotes } from '../../../../../renderer/features/badges/image-notes.ts';
import { LayoutImport } from '../../../../../renderer/features/badges/layout-import.tsx';
import { fontFor } from '../../../badges/font-samples.ts';
import { svgOf } from '../../../badges/image-samples.ts';
import { type DeskPage, openDeskPage } from '../desk-page.tsx';

const FOREIGN = join(import.meta.dirname, '../../../badges/foreign');

let page: DeskPage | null = null;
afterEach(async () => {
  await page?.close();
  page = null;
});

const choose = (root: HTMLElement, ...files: readonly File[]): void => {
  const input = root.querySelector<HTMLInputElement>('input[type=file]');
  if (input === null) throw new Error('nothing asks for a file');
  Object.defineProperty(input, 'files', { value: files, configurable: true });
  act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
};
const fileOf = (name: string, content: Buffer): File => new File([new Uint8Array(content)], name);

it('says which scripts badges can be written in, takes a font for another, and lets it go again', async () => {
  page = await openDeskPage(<FontsPanel />);
  await page.says('badges can be written in Latin');
  choose(page.root, fileOf('thai.ttf', fontFor(0x0e01, 0x0e4e)));
  await page.says('Noto Sans Medium was added. It writes Thai.');
  expect(page.root.querySelectorAll('li')).toHaveLength(1);
  expect(page.root.textContent).toContain('78 letters');
  page.click('Remove Noto Sans Medium Regular');
  await vi.waitUntil(() => page?.root.querySelectorAll('li').length === 0, { timeout: 20_000 });
  choose(page.root, fileOf('photo.ttf', Buffer.from('no font')));
  await page.says('This is no font. Take a TTF or OTF file. No font was added.');
  expect(page.bugs).toEqual([]);
});

it('takes a layout of pretix in and says, layer by layer, what is not as it was', async () => {
  const opened: string[] = [];
  page = await openDeskPage(<LayoutImport onOpen={(id) => opened.push(id)} />);
  choose(page.root, fileOf('a6.json', readFileSync(join(FOREIGN, 'pretix-a6.json'))));
  await page.says('Delegates A6 was imported. 5 things are not as they were:');
  const layers = [...page.root.querySelectorAll('dt')].map((layer) => layer.textContent);
  expect(layers).toEqual(['The layout', 'textarea 3', 'secret', 'poweredby 6']);
  page.click('Open it');
  const layouts = await page.ask((desk) => desk.badges.layouts());
  expect(layouts.filter(({ isStarter }) => !isStarter)).toMatchObject([
    { id: opened[0], name: 'Delegates A6' },
  ]);
});

it('takes the background together with the layout, and opens what is as it was at once', async () => {
  const opened: string[] = [];
  page = await openDeskPage(<LayoutImport onOpen={(id) => opened.push(id)} />);
  const plain = { name: 'Plain', background: 'https://example.org/a.png', layout: [] };
  const logo = svgOf('<rect width="9" height="9"/>');
  const layout = { v: 1, name: 'Ours', page: { widthMm: 50, heightMm: 30 }, elements: [] };
  choose(page.root, fileOf('ours.json', Buffer.from(JSON.stringify(layout))));
  await vi.waitUntil(() => opened.length === 1, { timeout: 20_000 });
  choose(page.root, fileOf('logo.svg', logo), fileOf('plain.json', Buffer.from(JSON.stringify(plain))));
  await page.says('Plain was imported.');
  expect(page.root.textContent).not.toContain('The background is not in the file');
  choose(page.root, fileOf('rubbish.json', Buffer.from('no layout')));
  await page.says('This file is no JSON. Export the layout again. Nothing was imported.');
});

it('makes a file into an image for a place, and says what is otherwise', async () => {
  const Notes = () => useImageNotes()([{ what: 'svg-fonts', params: { fonts: 'Gotham' } }]).join(' ');
  page = await openDeskPage(<Notes />);
  await page.says('The fonts Gotham are not here.');
  const drawing = fileOf('logo.svg', svgOf('<rect width="40" height="20"/>'));
  const image = await page.ask((desk) => flattenFile(desk, drawing, { widthMm: 30 }));
  expect(image).toMatchObject({ widthMm: 30, heightMm: 15, pages: 1, notes: [] });
  expect(image.data).toMatch(/^data:image\/png;base64,/);
  const refused = page.ask((desk) => flattenFile(desk, fileOf('x.svg', Buffer.from('x'))));
  await expect(refused).rejects.toMatchObject({ data: { why: 'image-unknown' } });
});
