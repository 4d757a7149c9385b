import { expect, it } from 'vitest';
import { blankBitmap } from '../../../../electron/desk/ports/bitmap.ts';
import { byName } from '../../../../electron/devices/ipp/attributes.ts';
import { text } from '../../../../electron/devices/ipp/write-attributes.ts';
import { encodePwg } from '../../../../electron/devices/pwg-raster/encode-pwg.ts';
import { documentIn, wishIn } from '../../../../electron/devices/sharing/document-in.ts';
import { SharedForTest } from '../../../support/printers/share-bench.ts';

const WISH = { title: '', format: 'application/octet-stream', media: null } as const;
const mm = (widthMm: number, heightMm: number) => blankBitmap(widthMm * 8, heightMm * 8, 203);

it.each([
  ['a second page that is larger than the label', [mm(90, 120), mm(90, 1_100)], false],
  ['a page as long as a room on a roll', [mm(90, 29_000)], true],
] as const)('refuses %s', (_, pages, isRoll) => {
  const printer = Object.assign(new SharedForTest({ format: 'bitmap', dpi: 203 }), { isRoll });
  expect(documentIn(WISH, encodePwg(pages), printer)).toMatchObject({
    outcome: 'refused',
    cause: 'media-not-supported',
  });
});

it('does not even unpack what is too large, so that a few bytes stay a few bytes', () => {
  const printer = new SharedForTest({ format: 'bitmap', dpi: 203 });
  const onlyHeader = encodePwg([mm(200, 1_100)]).subarray(0, 1_800);
  expect(documentIn(WISH, onlyHeader, printer)).toMatchObject({ cause: 'media-not-supported' });
});

it.each([
  ['none', 0, 100],
  ['less than none', -62, 100],
  ['endless', Number.POSITIVE_INFINITY, 100],
  ['as long as a room', 62, 29_000],
])('refuses a PDF for paper that is %s', (_, widthMm, heightMm) => {
  const wish = { ...WISH, media: { widthMm, heightMm } };
  expect(documentIn(wish, Buffer.from('%PDF-1.7'), new SharedForTest())).toMatchObject({
    cause: 'media-not-supported',
  });
});

it('keeps of a request what a job needs, and nothing of what else came with it', () => {
  const operation = byName([
    text('nameWithoutLanguage', 'job-name', 'é'.repeat(30_000)),
    text('mimeMediaType', 'document-format', 'Application/PDF'),
    { name: 'photograph', values: [{ tag: 'octetString', value: new Uint8Array(60_000) }] },
  ]);
  const job = byName([text('keyword', 'media', 'custom_62x100mm_62x100mm')]);
  expect(wishIn({ operation, job })).toEqual({
    title: 'é'.repeat(200),
    format: 'application/pdf',
    media: { widthMm: 62, heightMm: 100 },
  });
});
