import { describe, expect, it } from 'vitest';
import { encodeBrother } from '../../../../electron/devices/brother-ql/encode-brother.ts';
import { packBits } from '../../../../electron/devices/brother-ql/pack-bits.ts';
import { tapeFor, tapeOfSize } from '../../../../electron/devices/brother-ql/tapes.ts';
import { encodeEscPos } from '../../../../electron/devices/esc-pos/encode-esc-pos.ts';
import { encodeTspl } from '../../../../electron/devices/tspl/encode-tspl.ts';
import { crc16 } from '../../../../electron/devices/zpl/crc-16.ts';
import { encodeZpl } from '../../../../electron/devices/zpl/encode-zpl.ts';
import { type PrintProfile, printProfile } from '../../../../shared/contract/printing.ts';
import { bitmapOf, rowsOf } from '../../../support/bitmaps.ts';
import { decodeBrother, paperOf } from '../../../support/printers/decode-brother.ts';
import { decodeEscPos } from '../../../support/printers/decode-esc-pos.ts';
import { decodeTspl } from '../../../support/printers/decode-tspl.ts';

const profile = (wishes: Partial<PrintProfile> = {}): PrintProfile => printProfile.parse(wishes);
const front = bitmapOf(['#..#', '.##.', '#..#']);
const back = bitmapOf(['####', '....', '####']);
const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

describe('ZPL', () => {
  it('checks its pictures with the CRC of XMODEM', () => {
    expect(crc16(new TextEncoder().encode('123456789'))).toBe(0x31c3);
  });

  it('is a label a page, of the size of the page, with all shifts and mirrors of others set back', async () => {
    const job = textOf(await encodeZpl([front, back], profile()));
    expect(job.match(/\^XA.*?\^XZ\n/gs)).toEqual([
      expect.stringMatching(
        /^\^XA\^PW4\^LL3\^LH0,0\^LS0\^LT0\^PON\^PMN\^LRN\^FO0,0\^GFA,3,3,1,:Z64:[A-Za-z0-9+/=]+:[0-9A-F]{4}\^FS\^PQ1\^XZ\n$/,
      ),
      expect.stringContaining('^PW4^LL3'),
    ]);
  });

  it('leaves heat, speed and knife alone unless they are wished for', async () => {
    const job = textOf(await encodeZpl([front], profile({ darkness: 50, speed: 1, cut: true })));
    expect(job).toMatch(/^~SD15\^XA.*\^PR2\^MMC\^FO/);
    expect(textOf(await encodeZpl([front], profile({ cut: false })))).toContain('^MMT');
    expect(textOf(await encodeZpl([front], profile()))).not.toMatch(/~SD|\^PR|\^MM/);
  });
});

describe('TSPL', () => {
  const labels = (wishes: Partial<PrintProfile> = {}, isRoll = false) =>
    decodeTspl(encodeTspl([front, back], profile(wishes), { isRoll }), 203);

  it('is a label a page, of the size of the page', () => {
    const commands = ['SIZE 0.50 mm,0.38 mm', 'DIRECTION 0,0', 'REFERENCE 0,0', 'OFFSET 0 mm', 'CLS'];
    expect(labels().map((label) => [label.commands, rowsOf(label.bitmap)])).toEqual([
      [commands, ['#..#....', '.##.....', '#..#....']],
      [commands, ['####....', '........', '####....']],
    ]);
  });

  it('says that a roll has no gaps, and leaves the rest alone unless it is wished for', () => {
    expect(labels({}, true)[0]?.commands).toContain('GAP 0 mm,0 mm');
    const wished = labels({ darkness: 100, speed: 4, cut: true })[0]?.commands;
    expect(wished).toEqual(expect.arrayContaining(['DENSITY 15', 'SPEED 4', 'SET CUTTER 1']));
    expect(labels({ cut: false })[0]?.commands).toContain('SET CUTTER OFF');
  });
});

describe('ESC/POS', () => {
  const decoded = (wishes: Partial<PrintProfile> = {}) =>
    decodeEscPos(encodeEscPos([front, back], profile(wishes)), 203);

  it('is a receipt a page, cut off unless it is not to be', () => {
    expect(decoded().receipts.map(({ bitmap, ending }) => [rowsOf(bitmap), ending])).toEqual([
      [['#..#....', '.##.....', '#..#....'], 'cut'],
      [['####....', '........', '####....'], 'cut'],
    ]);
    expect(decoded({ cut: false }).receipts.map(({ ending }) => ending)).toEqual(['fed', 'fed']);
  });

  it('comes in bands that small printers can hold', () => {
    const tall = bitmapOf(
      Array.from({ length: 300 }, (_, y) => (y % 3 === 0 ? '#'.repeat(16) : '.'.repeat(16))),
    );
    const [receipt] = decodeEscPos(encodeEscPos([tall], profile()), 203).receipts;
    expect(receipt && rowsOf(receipt.bitmap)).toEqual(rowsOf(tall));
  });

  it.each([
    [0, 256 - 6],
    [50, 0],
    [100, 6],
  ])('says a darkness of %i percent in steps of Epson', (darkness, step) => {
    expect(decoded({ darkness, speed: 12 }).tuning).toEqual([
      [49, step],
      [50, 9],
    ]);
    expect(decoded().tuning).toEqual([]);
  });
});

describe('a Brother QL', () => {
  const page = bitmapOf(
    Array.from({ length: 341 }, (_, y) =>
      Array.from({ length: 732 }, (__, x) => (x === y + 18 ? '#' : '.')).join(''),
    ),
    300,
  );
  const tape = (widthMm: number, heightMm: number, isRoll: boolean) => {
    const found = tapeFor({ widthMm, heightMm, isRoll });
    if (found === null) throw new Error('no tape');
    return found;
  };

  it('prints the front and the back one after the other, each on a label of its own', () => {
    const job = { bitmaps: [page, page], tape: tape(62, 29, false), hasWideHead: false, cutsEach: false };
    const pages = decodeBrother(encodeBrother(job));
    expect(pages).toMatchObject([
      {
        media: { type: 0x0b, widthMm: 62, lengthMm: 29 },
        announcedRows: 271,
        isFirst: true,
        feedDots: 0,
        cutsEach: false,
        ending: 'more',
      },
      { isFirst: false, ending: 'last' },
    ]);
    const [first] = pages;
    // The middle of the label: 18 dots and 35 rows of each edge are not printed on.
    expect(first && rowsOf(paperOf(first, 12, 696)).map((row) => row.indexOf('#'))).toEqual(
      Array.from({ length: 271 }, (_, row) => row + 35),
    );
  });

  it('with a head for wide tapes has longer rows, and the tape further from their beginning', () => {
    const job = { bitmaps: [page], tape: tape(62, 29, true), hasWideHead: true, cutsEach: true };
    const [first] = decodeBrother(encodeBrother(job), 162);
    expect(first?.pins.widthDots).toBe(1296);
    expect(first && rowsOf(paperOf(first, 56, 696))[0]?.indexOf('#')).toBe(35);
  });

  it.each([
    ['labels of the size', 62, 100, false, [62, 100]],
    ['the endless tape, where a roll is cut', 62, 100, true, [62, 0]],
    ['the endless tape, where there are no such labels', 62, 75, false, [62, 0]],
    ['visitor badges', 60, 86, false, [60, 86]],
    ['a badge a hair narrower than the tape', 61, 100, true, [62, 0]],
    ['the widest', 102, 152, false, [102, 152]],
  ] as const)('knows %s', (_, widthMm, heightMm, isRoll, [width, length]) => {
    expect(tape(widthMm, heightMm, isRoll)).toMatchObject({ widthMm: width, lengthMm: length });
  });

  it('knows no tape for a badge of another width', () => {
    expect(tapeFor({ widthMm: 86, heightMm: 54, isRoll: false })).toBeNull();
    expect(tapeOfSize(86, 0)).toBeNull();
  });

  it.each([
    [[], []],
    [[7], [0, 7]],
    [
      [7, 7],
      [255, 7],
    ],
    [
      [1, 2, 3],
      [2, 1, 2, 3],
    ],
    [
      [1, 2, 2, 3],
      [3, 1, 2, 2, 3],
    ],
    [
      [1, 2, 2, 2, 3],
      [0, 1, 254, 2, 0, 3],
    ],
  ])('packs %j as %j', (row, packed) => {
    expect([...packBits(Uint8Array.from(row))]).toEqual(packed);
  });

  it('packs rows longer than a stretch can be', () => {
    expect([...packBits(new Uint8Array(162))]).toEqual([129, 0, 257 - 34, 0]);
    expect(packBits(Uint8Array.from({ length: 162 }, (_, at) => at)).length).toBe(164);
  });
});
