import type { Box } from '../box.ts';
import { type ElementDraft, onlyPossible, type TextDraft } from './foreign-layout.ts';
import type { TakeNote } from './import-note.ts';
import { hexColour, within } from './loose-values.ts';
import type { PretixText } from './pretix-element.ts';
import { pretixParagraphs } from './pretix-wording.ts';
import { turnedBox } from './turned-box.ts';

/** What is known of the page when one of its texts is taken over. */
export interface PretixPage {
  readonly heightMm: number;
  readonly language: string;
  readonly fitsTexts: boolean;
  /** Free height in the direction in which a text without a height grows. */
  readonly roomMm: (text: PretixText) => number;
}

const MM_PER_PT = 25.4 / 72;
/** pretix sets the first baseline one size below the top of a text, whatever the distance of lines. */
const FIRST_BASELINE = 1;
/** How far Open Sans reaches above and below its baseline, in sizes, as its tables say. */
const ASCENT = 0.765;
const DESCENT = 0.24;
/** pretix sets lines wider than it says, to look like a browser. */
const WIDER = 1.15;
/** Where our engine sets the first baseline below the middle of a line. */
const BELOW_MIDDLE = 0.34;
const READABLE_PT = 6;
const MOST_LINES = 6;
const LINES_WHEN_TURNED = 3;

/** Distance of lines in sizes. A text of before line heights were asked for has what the font asks for. */
export const leadingOf = (text: PretixText): number =>
  text.type === 'textarea' && text.lineheight === null ? ASCENT + DESCENT : (text.lineheight ?? 1) * WIDER;

/** Height of one line on paper. */
export const lineMm = (text: PretixText): number => leadingOf(text) * text.fontsize * MM_PER_PT;

/** How much lower pretix sets the baseline than we would in the same box, in sizes. */
const lowerEm = (text: PretixText): number => {
  const leading = leadingOf(text);
  const lower = FIRST_BASELINE - leading / 2 - BELOW_MIDDLE;
  if (text.type === 'textcontainer') return lower;
  if (text.downward) return lower - DESCENT / 2.5;
  return lower - DESCENT + (text.lineheight === null ? 0 : (leading - 1) * 1.05);
};

/** Takes a text over, where it stands and as large as it is. */
export const pretixText = (
  text: PretixText,
  { id, name }: { readonly id: string; readonly name: string },
  page: PretixPage,
  note: TakeNote,
): readonly ElementDraft[] => {
  const paragraphs = pretixParagraphs(text, page.language, note);
  fontNotes(text, note);
  const element: TextDraft = {
    id,
    name,
    type: 'text',
    ...placeOf(text, page, note),
    paragraphs: (paragraphs.length > 0 ? paragraphs : [name]).map((words) => ({
      text: words,
      weight: text.bold ? 'bold' : 'medium',
      colour: hexColour(text.color),
    })),
    // Open Sans and Noto Sans are sisters, with nearly the same widths.
    font: 'text',
    align: text.align,
    leading: limited('lineheight', leadingOf(text), [0.7, 3], note),
    ...fitOf(text, page, note),
    ...(paragraphs.length > 0 ? {} : { isHidden: true }),
  };
  return onlyPossible(element, note);
};

const limited = (name: string, value: number, bounds: readonly [number, number], note: TakeNote): number => {
  const used = within(value, bounds);
  if (used !== value) note('number-limited', { name, value: String(value), used: String(used) });
  return used;
};

const linesOf = (text: PretixText, page: PretixPage): number => {
  if (text.type === 'textcontainer') return Math.max(1, Math.floor(text.height / lineMm(text)));
  if (page.fitsTexts) return Math.max(1, Math.min(2, Math.floor(page.roomMm(text) / lineMm(text))));
  if (text.rotation !== 0) return LINES_WHEN_TURNED;
  const roomMm = text.downward ? text.bottom : page.heightMm - text.bottom;
  return Math.max(1, Math.min(MOST_LINES, Math.floor(roomMm / lineMm(text))));
};

const placeOf = (text: PretixText, page: PretixPage, note: TakeNote) => {
  const base = page.heightMm - text.bottom;
  const h = text.type === 'textcontainer' ? text.height : linesOf(text, page) * lineMm(text);
  const growsUp = text.type === 'textarea' && !text.downward;
  const y = text.type === 'textarea' && text.downward ? base : base - h;
  const lower = lowerEm(text) * text.fontsize * MM_PER_PT;
  const box: Box = { x: text.left, y: y + lower, w: text.width, h };
  if (growsUp && text.rotation % 360 !== 0) note('text-grows-elsewhere');
  // pretix turns about the top left of what is written, which of a text without a height is one line high.
  return turnedBox(box, text.rotation, { x: text.left, y: growsUp ? base - lineMm(text) : y });
};

const fitOf = (text: PretixText, page: PretixPage, note: TakeNote) => {
  const sizePt = limited('fontsize', text.fontsize, [1, 400], note);
  const smallestPt = Math.min(sizePt, READABLE_PT);
  const maxLines = Math.min(40, linesOf(text, page));
  if (text.type === 'textcontainer') {
    if (!text.autoresize) note('text-is-cut');
    return {
      sizePt,
      minSizePt: text.autoresize ? smallestPt : sizePt,
      fit: text.autoresize ? 'shrink' : 'break',
      // Made smaller, there is room for more lines.
      maxLines: text.autoresize ? Math.min(40, maxLines * 2) : maxLines,
      valign: text.verticalalign,
    } as const;
  }
  return {
    sizePt,
    minSizePt: page.fitsTexts ? Math.max(smallestPt, sizePt / 2) : sizePt,
    fit: page.fitsTexts ? 'shrink' : 'break',
    maxLines,
    valign: text.downward ? 'top' : 'bottom',
  } as const;
};

const fontNotes = ({ fontfamily, italic }: PretixText, note: TakeNote): void => {
  if (fontfamily !== '' && !/^(?:open sans|noto sans)$/i.test(fontfamily))
    note('font-replaced', { font: fontfamily, by: 'Noto Sans' });
  if (italic) note('italic');
};
