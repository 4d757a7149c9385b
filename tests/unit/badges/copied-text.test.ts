import { execFileSync, spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { printable } from '../../../shared/domain/badges/writing.ts';
import { EVERY_NAME } from '../../golden/badges/names.ts';
import { factsOf, layoutOfText, openStudio } from './badge-samples.ts';
import { renderPages } from './rendered-page.ts';

const hasPoppler = spawnSync('pdftotext', ['-v']).error === undefined;

const MARKS = /\p{M}/u;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const studio = openStudio();

const NAMES = EVERY_NAME.filter(([script]) => script !== 'Beyond').map(([, name]) => printable(name));
/** Marks over right-to-left letters, and lines of both directions, are put in order by each reader's own guess. */
const inOneDirection = NAMES.filter((name) => !RIGHT_TO_LEFT.test(name));
const unvocalised = NAMES.filter(
  (name) => !MARKS.test(name.normalize('NFD').replaceAll(/[\u0653-\u0655]/gu, '')),
).filter((name) => RIGHT_TO_LEFT.test(name) && !/[a-z0-9()ﷺ]/iu.test(name));

/** A page for every name, on one line. */
const pdfOf = async (names: readonly string[]): Promise<Uint8Array> => {
  const pdf = studio.startPdf();
  const layout = layoutOfText('{name}', { maxLines: 1 });
  for (const display of names) pdf.add(studio.layOut({ layout, facts: factsOf({ display }) }));
  return pdf.finish();
};
const wordsOf = (text: string): readonly string[] =>
  text
    .replaceAll('\u200c', '')
    .split(/[\s\u200e\u200f\u202a-\u202e]+/u)
    .filter((word) => word !== '');
const lost = (names: readonly string[], pages: readonly string[]): readonly string[] =>
  names.filter((name, at) => {
    const said = new Set(wordsOf((pages[at] ?? '').normalize('NFC')));
    return wordsOf(name).some((word) => !said.has(word));
  });

describe('names in a PDF', () => {
  it('are found by a reader that shares no code with what wrote them, letter by letter', async () => {
    const pages = await renderPages(await pdfOf(inOneDirection));
    expect(
      lost(
        inOneDirection,
        pages.map(({ text }) => text),
      ),
    ).toEqual([]);
  });

  it('can be copied and searched word by word in every script, where pdftotext is installed', async ({
    annotate,
  }) => {
    const names = [...inOneDirection, ...unvocalised];
    expect(unvocalised.length).toBeGreaterThan(8);
    if (!hasPoppler) {
      await annotate('pdftotext is not installed here: no word from right to left was compared', 'warning');
      return;
    }
    const text = execFileSync('pdftotext', ['-enc', 'UTF-8', '-', '-'], { input: await pdfOf(names) });
    expect(lost(names, text.toString('utf8').split('\f'))).toEqual([]);
  });
});
