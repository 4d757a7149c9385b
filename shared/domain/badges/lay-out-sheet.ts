import { INK } from './badge-colours.ts';
import { type Box, mirrored } from './box.ts';
import type { Measured } from './break-lines.ts';
import type { DisplayItem, DisplayList } from './display-list.ts';
import { fitText } from './fit-text.ts';
import { MM_PER_PT } from './lay-out-text.ts';
import { placeText } from './place-text.ts';
import type { SheetBox, SheetPage, SheetText } from './sheet-page.ts';
import { piecesOf } from './text-pieces.ts';
import type { TextShaper } from './text-shaper.ts';
import { hasRightToLeft, printable } from './writing.ts';

/** Small print can still be read at this share of the wanted size; longer words are cut with dots. */
const SMALLEST_SHARE = 0.6;
const LEADING = 1.25;
const ELEMENT = 'sheet';
const RIGHT_TO_LEFT_MARK = '\u200f';

/** Sets the words of a page with the fonts and the shaping of badges, so that every script comes out right. */
export const layOutSheet = (page: SheetPage, shaper: TextShaper): DisplayList => {
  const items = [
    ...page.boxes.map((box) => boxItem(box, page)),
    ...page.texts.flatMap((text) => textItems(text, page, shaper)),
  ];
  const { widthMm, heightMm, direction } = page;
  return {
    page: { widthMm, heightMm },
    direction,
    attendeeId: '',
    title: '',
    items,
    texts: [],
    missing: [],
    problems: [],
  };
};

const placeOf = <Place extends Box>(place: Place, { direction, widthMm }: SheetPage): Box =>
  direction === 'rtl' ? mirrored(place, widthMm) : place;

const boxItem = (box: SheetBox, page: SheetPage): DisplayItem => {
  const { x, y, w, h } = placeOf(box, page);
  if (h === 0)
    return {
      kind: 'line',
      element: ELEMENT,
      turn: null,
      fromMm: [x, y],
      toMm: [x + w, y],
      stroke: INK,
      strokeMm: box.strokeMm,
    };
  return {
    kind: 'rect',
    element: ELEMENT,
    turn: null,
    xMm: x,
    yMm: y,
    widthMm: w,
    heightMm: h,
    fill: box.fill,
    stroke: box.strokeMm > 0 ? INK : null,
    strokeMm: box.strokeMm,
    radiusMm: 0.6,
  };
};

const textItems = (words: SheetText, page: SheetPage, shaper: TextShaper): readonly DisplayItem[] => {
  const said = printable(words.text);
  if (said === '') return [];
  // A line that begins with a Latin name is still read from the right where it goes on in Arabic.
  const text = page.direction === 'rtl' && hasRightToLeft(said) ? `${RIGHT_TO_LEFT_MARK}${said}` : said;
  const shaped = shaper.open(text, { role: 'text', weight: words.weight });
  const measured: readonly Measured[] = [{ shaped, pieces: piecesOf(shaped) }];
  const box = placeOf(words, page);
  const sizeMm = words.sizePt * MM_PER_PT;
  const fitted = fitText(measured, {
    widthMm: box.w,
    heightMm: box.h,
    sizeMm,
    minSizeMm: sizeMm * SMALLEST_SHARE,
    maxLines: words.maxLines,
    leading: LEADING,
  });
  const fromStart = { start: 0, center: 0.5, end: 1 }[words.align];
  return placeText(measured, fitted, {
    element: ELEMENT,
    box,
    turn: null,
    leading: LEADING,
    toLeft: page.direction === 'rtl' ? 1 - fromStart : fromStart,
    toTop: 0.5,
    colours: [words.colour],
  }).items;
};
