import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openSheetFiller } from '../../../electron/desk/badges/sheet-filler.ts';
import { paperSizeOf } from '../../../shared/domain/badges/badge-paper.ts';
import type { PrintedPage } from '../../../shared/domain/badges/fill-sheets.ts';
import { joinedSides } from '../../../shared/domain/badges/lay-out-badge.ts';
import { LAYOUT_FILES, OTHER_FILES, openStudio, readLayout } from './badge-samples.ts';
import { renderPages } from './rendered-page.ts';
import { TWELVE } from './twelve-people.ts';

const studio = openStudio();
const WIFI = String.raw`WIFI:T:WPA;S:Forum-Guests;P:roses\;and \"rails\";;`;

/** How many pages twelve people need; the others have one each. */
const PAGES: Readonly<Record<string, number>> = { 'a4-4-up': 3, 'a4-10-up': 2, 'card-86x54-both-sides': 24 };

it('has a test for every layout that comes with Foyer', () => {
  const files = readdirSync(new URL('../../../resources/badges/', import.meta.url));
  const tested = [...LAYOUT_FILES, ...OTHER_FILES].map((file) => `${file}.json`);
  expect(files.toSorted()).toEqual(tested.toSorted());
});

describe.each([...LAYOUT_FILES, ...OTHER_FILES])('%s for twelve people', (file) => {
  const layout = readLayout(file);
  const all = TWELVE.map((facts) => ({ facts, sides: studio.sides({ layout, facts }) }));
  const pages: PrintedPage[] = [];
  const sheets = openSheetFiller((page) => pages.push(page));
  for (const { sides } of all) sheets.add(layout, sides);
  sheets.end();

  it('finds nothing wrong but a name that is too long for anybody', () => {
    const wrong = all.filter(({ sides }) => joinedSides(sides).problems.length > 0);
    expect(wrong.map(({ facts }) => facts.attendee.given)).toEqual(wrong.map(() => 'Maria do Céu'));
  });

  it('has pages of the size of the paper, and codes that read back from them at 203 dpi', async () => {
    const pdf = studio.startPdf();
    for (const page of pages) pdf.addPage(page);
    const rendered = await renderPages(await pdf.finish());
    const paper = paperSizeOf(layout);
    expect(rendered).toHaveLength(PAGES[file] ?? 12);
    for (const { widthMm, heightMm } of rendered) {
      expect(widthMm).toBeCloseTo(paper.widthMm, 2);
      expect(heightMm).toBeCloseTo(paper.heightMm, 2);
    }
    const read = pages.map(({ items }, at) =>
      items.filter((item) => item.kind === 'qr').map((code) => rendered[at]?.readCode(code)),
    );
    const hasDoorCode = layout.elements.some(({ type }) => type === 'qr');
    const doorCodes = read.flat().filter((text) => text !== WIFI);
    expect(doorCodes).toEqual(hasDoorCode ? TWELVE.map(({ code }) => code) : []);
    const wifiCodes = read.flat().filter((text) => text === WIFI);
    expect(wifiCodes).toHaveLength(layout.back?.kind === 'own' ? 12 : 0);
  });
});
