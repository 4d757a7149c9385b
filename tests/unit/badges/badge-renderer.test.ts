import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BadgeRenderError } from '../../../electron/desk/badges/badge-render-error.ts';
import { type BadgeRenderer, openBadgeRenderer } from '../../../electron/desk/badges/badge-renderer.ts';
import { parseBadgeLayout } from '../../../shared/domain/badges/badge-layout.ts';
import { FONTS_FOLDER, factsOf, openStudio, readLayout } from './badge-samples.ts';
import { readPdf } from './pdf-reader.ts';

const job = { layout: readLayout('label-90x120'), facts: factsOf({ given: 'Radina', family: 'Belokamova' }) };
const kindOf = (asked: Promise<unknown>): Promise<string> =>
  asked.then(
    () => 'answered',
    (error: unknown) => (error instanceof BadgeRenderError ? error.kind : `not typed: ${String(error)}`),
  );

// A thread that reads its modules anew, on a machine that is busy with other tests.
const COLD_START_MS = 60_000;

describe('the badge renderer', () => {
  let renderer: BadgeRenderer;
  beforeAll(async () => {
    renderer = openBadgeRenderer({ fontsFolder: FONTS_FOLDER });
    await renderer.renderSvg(job);
  }, COLD_START_MS);
  afterAll(() => renderer.close());

  it('gives the same preview as the studio in its own thread', async () => {
    expect(await renderer.renderSvg(job)).toBe(openStudio().svg(job));
  });

  it('gives the same dots as the studio, turned and shifted as asked', async () => {
    const placement = { dpi: 300, rotation: 90, offsetXMm: 1, offsetYMm: -1 } as const;
    expect(await renderer.renderBitmap(job, placement)).toEqual(openStudio().bitmap(job, placement));
  });

  it('makes one PDF with a page for each job, dated as asked', async () => {
    const { pageSizesPt, info } = readPdf(
      await renderer.renderPdf([job, job], { createdAt: '2026-10-14T09:42:17.000Z' }),
    );
    expect(pageSizesPt).toHaveLength(2);
    expect(info).toContain('(D:20261014094217Z)');
  });

  it('gives the display list to printers, and reports to the pre-flight', async () => {
    const list = await renderer.layOut(job);
    expect(list.items.length).toBeGreaterThan(5);
    const [report] = await renderer.check([job]);
    const { items: _, ...expected } = list;
    expect(report).toEqual(expected);
  });

  it('answers several callers, each with their own badge', async () => {
    const names = ['Ada', 'Bo', 'Cy', 'Di'];
    const reports = await Promise.all(
      names.map((given) => renderer.check([{ ...job, facts: factsOf({ given }) }])),
    );
    expect(reports.map(([report]) => report?.title)).toEqual(names);
  });

  it('stops a long job that is cancelled, and goes on with the next', async () => {
    const stop = new AbortController();
    const long = kindOf(renderer.renderPdf(Array(2000).fill(job), { signal: stop.signal }));
    stop.abort();
    expect(await long).toBe('cancelled');
    expect(await kindOf(renderer.renderSvg(job, { signal: stop.signal }))).toBe('cancelled');
    expect(await kindOf(renderer.renderSvg(job))).toBe('answered');
  });

  it('answers with a typed error when a badge cannot be made, and lives on', async () => {
    const layout = { ...job.layout, images: { broken: 'data:image/png;base64,AAAA' } };
    const image = { id: 'i', type: 'image', image: 'broken', x: 0, y: 0, w: 5, h: 5 };
    const broken = parseBadgeLayout({ ...layout, elements: [image] });
    expect(await kindOf(renderer.renderPdf([{ ...job, layout: broken }]))).toBe('failed');
    expect(await kindOf(renderer.renderPdf([job]))).toBe('answered');
  });
});

describe('a badge renderer whose thread dies', () => {
  it(
    'answers the waiting jobs with a typed error and starts anew for the next',
    async () => {
      const fontsFolder = mkdtempSync(join(tmpdir(), 'foyer-fonts-'));
      const renderer = openBadgeRenderer({ fontsFolder });
      expect(await kindOf(renderer.renderSvg(job))).toBe('renderer-died');
      cpSync(FONTS_FOLDER, fontsFolder, { recursive: true });
      expect(await kindOf(renderer.renderSvg(job))).toBe('answered');
      await renderer.close();
      rmSync(fontsFolder, { recursive: true });
    },
    COLD_START_MS,
  );

  it('refuses jobs once it is closed, the waiting ones too', async () => {
    const renderer = openBadgeRenderer({ fontsFolder: FONTS_FOLDER });
    const waiting = kindOf(renderer.renderPdf([job]));
    await renderer.close();
    expect(await waiting).toBe('closed');
    expect(await kindOf(renderer.renderSvg(job))).toBe('closed');
  });
});
