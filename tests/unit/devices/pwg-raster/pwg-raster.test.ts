import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Bitmap, blankBitmap } from '../../../../electron/desk/ports/bitmap.ts';
import { decodePwg } from '../../../../electron/devices/pwg-raster/decode-pwg.ts';
import { encodePwg } from '../../../../electron/devices/pwg-raster/encode-pwg.ts';
import { packLine } from '../../../../electron/devices/pwg-raster/pack-line.ts';
import { DOT_TYPES, HEADER_BYTES } from '../../../../electron/devices/pwg-raster/page-header.ts';
import { bitmapOf } from '../../../support/bitmaps.ts';
import '../../../support/fixed-seed.ts';

/** Rows of few different bytes, so that lines and bytes repeat as they do on badges. */
const pages: fc.Arbitrary<Bitmap> = fc
  .record({ widthDots: fc.integer({ min: 1, max: 2100 }), heightDots: fc.integer({ min: 1, max: 40 }) })
  .chain(({ widthDots, heightDots }) => {
    const { rowBytes } = blankBitmap(widthDots, heightDots, 203);
    const row = fc.array(fc.constantFrom(0, 0, 0xff, 0xff, 0x5a, 0x01), {
      minLength: rowBytes,
      maxLength: rowBytes,
    });
    return fc.array(fc.tuple(row, fc.integer({ min: 1, max: 9 })), { minLength: 1 }).map((rows) => {
      const page = blankBitmap(widthDots, heightDots, 203);
      const all = rows.flatMap(([bytes, times]) => Array.from({ length: times }, () => bytes));
      for (let y = 0; y < heightDots; y += 1) page.bytes.set(all[y % all.length] ?? [], y * rowBytes);
      const spare = rowBytes * 8 - widthDots;
      for (let y = 1; y <= heightDots; y += 1)
        page.bytes[y * rowBytes - 1] = ((page.bytes[y * rowBytes - 1] ?? 0) >> spare) << spare;
      return page;
    });
  });

const PAGE = bitmapOf(['########........', '########........', '#.#.#.#.#.#.#.##'], 300);

describe('PWG raster', () => {
  it.each(DOT_TYPES)('brings pages over dot by dot as %s', (dots) => {
    fc.assert(
      fc.property(fc.array(pages, { minLength: 1, maxLength: 3 }), (bitmaps) => {
        expect(decodePwg(encodePwg(bitmaps, dots))).toEqual(bitmaps);
      }),
      { numRuns: 60 },
    );
  });

  it('says equal lines once, and bytes as the standard counts them', () => {
    const bytes = encodePwg([PAGE]);
    expect([...bytes.subarray(0, 4)]).toEqual([...Buffer.from('RaS2')]);
    expect([...bytes.subarray(4 + HEADER_BYTES)]).toEqual([1, 0xff, 0xff, 0x00, 0, 0xff, 0xaa, 0xab]);
    expect([...packLine(Uint8Array.of(7, 7, 7))]).toEqual([2, 7]);
  });

  it('takes a line whose rest is white', () => {
    const bytes = encodePwg([PAGE]);
    const shortened = Buffer.concat([bytes.subarray(0, 4 + HEADER_BYTES), Buffer.of(2, 0, 0xff, 128)]);
    expect(decodePwg(shortened)).toEqual([
      bitmapOf(['########........', '########........', '########........'], 300),
    ]);
  });

  it('is read from no other bytes, and never ends in anything but null', () => {
    const whole = encodePwg([PAGE, PAGE]);
    for (let end = 0; end < whole.length; end += 1)
      if (end !== encodePwg([PAGE]).length) expect(decodePwg(whole.subarray(0, end))).toBeNull();
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 60 }),
        fc.integer({ min: 4, max: whole.length - 1 }),
        (noise, at) => {
          const damaged = Uint8Array.from(whole);
          damaged.set(noise.subarray(0, damaged.length - at), at);
          const read = decodePwg(damaged);
          expect(read === null || read.length > 0).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('does not make a page as large as a house', () => {
    const bytes = Buffer.from(encodePwg([PAGE]));
    bytes.writeUInt32BE(4_000_000_000, 4 + 376);
    expect(decodePwg(bytes)).toBeNull();
  });
});
