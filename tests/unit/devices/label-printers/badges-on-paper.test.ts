import { afterEach, describe, expect, it } from 'vitest';
import type { Bitmap } from '../../../../electron/desk/ports/bitmap.ts';
import type { PrintProfile } from '../../../../shared/contract/printing.ts';
import { differingDots, inkOf, partOf, readCodeOn } from '../../../support/bitmaps.ts';
import { decodeBrother, paperOf } from '../../../support/printers/decode-brother.ts';
import { decodeEscPos } from '../../../support/printers/decode-esc-pos.ts';
import { decodeTspl } from '../../../support/printers/decode-tspl.ts';
import { decodeZpl } from '../../../support/printers/decode-zpl.ts';
import type { LabelKind } from '../../../support/printers/label-languages.ts';
import { openStudio, readLayout } from '../../badges/badge-samples.ts';
import { TWELVE_PEOPLE } from '../../badges/label-people.ts';
import { type LabelBench, labelJob, openLabelBench, patient } from './label-job.ts';

const studio = openStudio();
const badges = (file: Parameters<typeof readLayout>[0], dpi: 203 | 300, count = 12): readonly Bitmap[] => {
  const layout = readLayout(file);
  const placement = { dpi, rotation: 0, offsetXMm: 0, offsetYMm: 0 } as const;
  return TWELVE_PEOPLE.slice(0, count).map((facts) => studio.bitmap({ layout, facts }, placement));
};

let bench: LabelBench | undefined;
afterEach(async () => {
  await bench?.fake.close();
});

/** What arrived at a printer of a kind, after each badge was sent in a job of its own. */
const printed = async (
  kind: LabelKind,
  bitmaps: readonly Bitmap[],
  profile: Partial<PrintProfile> = {},
): Promise<readonly Uint8Array[]> => {
  bench = await openLabelBench(kind, profile);
  for (const bitmap of bitmaps)
    expect(await bench.printer.send(labelJob([bitmap]), patient())).toMatchObject({ outcome: 'sent' });
  expect(bench.fake.jobs).toHaveLength(bitmaps.length);
  return bench.fake.jobs;
};

/** The picture as it was sent; rows that were filled up to whole bytes are filled up with white. */
const expectSame = (seen: Bitmap | undefined, sent: Bitmap | undefined): void => {
  if (seen === undefined || sent === undefined) throw new Error('no picture');
  const { widthDots: width, heightDots: height } = sent;
  expect(differingDots(partOf(seen, { x: 0, y: 0, width, height }), sent)).toBe(0);
  expect([seen.heightDots, inkOf(seen)]).toEqual([height, inkOf(sent)]);
};

const codes = TWELVE_PEOPLE.map(({ code }) => code);

describe.each([203, 300] as const)('badges at %i dpi', (dpi) => {
  // The other renderer takes its time.
  const slow = { timeout: 180_000 };
  it(
    'of twelve people are drawn by another ZPL renderer as they were sent, dot for dot, and their codes are read',
    slow,
    async () => {
      const sent = badges('label-90x120', dpi);
      const jobs = await printed('zpl', sent, { dpi });
      const seen: Bitmap[] = [];
      for (const [at, job] of jobs.entries()) {
        const like = sent[at];
        if (like !== undefined) seen.push(await decodeZpl(job, like));
      }
      expect(seen.map((bitmap, at) => differingDots(bitmap, sent[at] ?? bitmap))).toEqual(Array(12).fill(0));
      expect(seen.map(readCodeOn)).toEqual(codes);
    },
  );

  it('come out of TSPL as they were sent, and their codes are read', async () => {
    const sent = badges('card-86x54', dpi, 3);
    const jobs = await printed('tspl', sent, { dpi });
    const seen = jobs.map((job) => decodeTspl(job, dpi)[0]?.bitmap);
    for (const [at, bitmap] of seen.entries()) expectSame(bitmap, sent[at]);
    expect(seen.map((bitmap) => bitmap && readCodeOn(bitmap))).toEqual(codes.slice(0, 3));
  });

  it('come out of ESC/POS as they were sent, and their codes are read', async () => {
    const sent = badges('roll-62x100', dpi, 3);
    const jobs = await printed('esc-pos', sent, { dpi });
    const seen = jobs.map((job) => decodeEscPos(job, dpi).receipts[0]?.bitmap);
    for (const [at, bitmap] of seen.entries()) expectSame(bitmap, sent[at]);
    expect(seen.map((bitmap) => bitmap && readCodeOn(bitmap))).toEqual(codes.slice(0, 3));
  });
});

describe('badges on a Brother QL', () => {
  it('come out of the tape as they were sent, but for its edges, and their codes are read', async () => {
    const sent = badges('roll-62x100', 300, 4);
    const jobs = await printed('brother-ql', sent, { dpi: 203 });
    const pages = jobs.map((job) => decodeBrother(job));
    expect(pages).toMatchObject(
      Array(4).fill([
        {
          media: { type: 0x0a, widthMm: 62, lengthMm: 0 },
          announcedRows: 1111,
          isFirst: true,
          feedDots: 35,
          cutsEach: true,
          cutsAtEnd: true,
          ending: 'last',
        },
      ]),
    );
    const seen = pages.flatMap((all) => all.map((page) => paperOf(page, 12, 696)));
    for (const [at, paper] of seen.entries()) {
      const whole = sent[at];
      if (whole === undefined) throw new Error('no badge');
      expect(differingDots(paper, partOf(whole, { x: 18, y: 35, width: 696, height: 1111 }))).toBe(0);
    }
    expect(seen.map(readCodeOn)).toEqual(codes.slice(0, 4));
  });
});
