import { readColour } from './colour-names.ts';
import { saidHere } from './foreign-field.ts';
import { type ElementDraft, keptPlace, onlyPossible, type TextDraft } from './foreign-layout.ts';
import type { TakeNote } from './import-note.ts';
import { indicoField } from './indico-fields.ts';
import type { IndicoItem } from './indico-file.ts';
import { rounded, within } from './loose-values.ts';

/** Where an item stands, and what its layer is called. */
export interface IndicoPlace {
  readonly id: string;
  readonly name: string;
  readonly pageHeightMm: number;
}

/** 50 pixels are a centimetre. */
export const MM_PER_PX = 0.2;
const MM_PER_PT = 25.4 / 72;
const READABLE_PT = 6;
/** Indico sets lines one size apart, the first baseline one size below the top; we set it a little higher. */
const LOWER_EM = 1 - 0.5 - 0.34;
const BAND_BELOW_PT = 4;
const MOST_LINES = 6;

/** Takes one item of a template over. */
export const indicoItem = (item: IndicoItem, place: IndicoPlace, note: TakeNote): readonly ElementDraft[] => {
  switch (item.type) {
    case 'ticket_qr_code':
      return qrCode(item, place, note);
    case 'picture':
      note('picture-of-person', { field: item.type });
      return onlyPossible(keptPlace(boxOf(item), place), note);
    case 'fixed_image':
    case 'event_logo':
      note('picture-to-add', { field: item.type });
      return onlyPossible(keptPlace(boxOf(item), place), note);
    default:
      return text(item, place, note);
  }
};

const boxOf = ({ x, y, width, height }: IndicoItem) => ({
  x: rounded(x * MM_PER_PX),
  y: rounded(y * MM_PER_PX),
  w: rounded(width * MM_PER_PX),
  h: rounded((height ?? width) * MM_PER_PX),
});

/** Modules of the code that Indico makes, and of the white around it. */
const MODULES = 33;
const QUIET_MODULES = 1;

const qrCode = (item: IndicoItem, { id, name }: IndicoPlace, note: TakeNote): readonly ElementDraft[] => {
  note('field-near', { field: item.type, instead: 'code' });
  const box = boxOf(item);
  const outer = Math.min(box.w, box.h);
  const size = (outer * MODULES) / (MODULES + 2 * QUIET_MODULES);
  const draft: ElementDraft = {
    id,
    name,
    type: 'qr',
    x: rounded(box.x + (box.w - size) / 2),
    y: rounded(box.y + (box.h - size) / 2),
    w: rounded(size),
    h: rounded(size),
    level: 'M',
    quietModules: QUIET_MODULES,
    colour: '#000000',
  };
  return onlyPossible(draft, note);
};

const text = (item: IndicoItem, place: IndicoPlace, note: TakeNote): readonly ElementDraft[] => {
  const words = wordsOf(item, note);
  if (words === null) {
    note('unknown-element', { type: item.type });
    return [];
  }
  lettersNotes(item, note);
  const sizePt = sizeOf(item, note);
  const shrinks = item.text_overflow === 'resize';
  const lineMm = sizePt * MM_PER_PT;
  const { x, y, w } = boxOf(item);
  const lines = Math.max(1, Math.min(MOST_LINES, Math.floor((place.pageHeightMm - y) / lineMm)));
  const maxLines = shrinks ? Math.max(1, words.lines.length) : lines;
  const colour = colourOf(item.color, note) ?? '#000000';
  const element: TextDraft = {
    id: place.id,
    name: place.name,
    type: 'text',
    x,
    y: rounded(y + LOWER_EM * lineMm),
    w,
    h: rounded(maxLines * lineMm),
    paragraphs: (words.lines.length > 0 ? words.lines : [place.name]).map((line) => ({
      text: line,
      weight: item.bold ? 'bold' : 'medium',
      colour,
    })),
    font: 'text',
    sizePt,
    minSizePt: shrinks ? Math.min(sizePt, READABLE_PT) : sizePt,
    fit: shrinks ? 'shrink' : 'break',
    maxLines,
    leading: 1,
    align: alignOf(item, note),
    transform: words.isUpper ? 'upper' : 'none',
    ...(words.lines.length > 0 ? {} : { isHidden: true }),
  };
  return [...band(item, place, lineMm, note), ...onlyPossible(element, note)];
};

interface Words {
  readonly lines: readonly string[];
  readonly isUpper: boolean;
}

const MOST_PARAGRAPHS = 12;
const MOST_CHARACTERS = 500;

const wordsOf = (item: IndicoItem, note: TakeNote): Words | null => {
  if (item.type === 'fixed') {
    // What is marked up is written plainly.
    const plain = item.text.replaceAll(/<[^<>]*>/g, '').split(/\r?\n/);
    const lines = plain.filter((line) => line.trim() !== '').map((line) => line.slice(0, MOST_CHARACTERS));
    return { lines: lines.slice(0, MOST_PARAGRAPHS), isUpper: false };
  }
  const known = indicoField(item.type);
  if (known === undefined) return null;
  if (known.hasUpperPart === true) note('part-in-capitals', { field: item.type });
  const said = saidHere(item.type, known.field, note);
  return { lines: said === '' ? [] : [said], isUpper: known.isUpper === true };
};

const sizeOf = ({ font_size }: IndicoItem, note: TakeNote): number => {
  const [, digits = '15'] = /^(\d+)/.exec(font_size) ?? [];
  const used = within(Number(digits), [1, 400]);
  if (used !== Number(digits))
    note('number-limited', { name: 'font_size', value: digits, used: String(used) });
  return used;
};

const alignOf = ({ text_align }: IndicoItem, note: TakeNote): 'left' | 'center' | 'right' => {
  if (text_align === 'center' || text_align === 'right') return text_align;
  if (text_align === 'justified') note('justified');
  return 'left';
};

const lettersNotes = ({ font_family, italic }: IndicoItem, note: TakeNote): void => {
  if (font_family !== '' && font_family !== 'sans-serif')
    note('font-replaced', { font: font_family, by: 'Noto Sans' });
  if (italic) note('italic');
};

const colourOf = (text: string, note: TakeNote): string | undefined => {
  if (text === '') return undefined;
  const colour = readColour(text);
  if (colour === undefined) note('colour-unknown', { colour: text });
  return colour;
};

/** The band of colour behind a text. Indico makes it as high as the text is, we one line high. */
const band = (
  item: IndicoItem,
  { id, name }: IndicoPlace,
  lineMm: number,
  note: TakeNote,
): readonly ElementDraft[] => {
  const fill = colourOf(item.background_color, note);
  if (fill === undefined) return [];
  note('band-height');
  const { x, y, w } = boxOf(item);
  const h = rounded(lineMm + BAND_BELOW_PT * MM_PER_PT);
  return onlyPossible({ id: `${id}-band`, name: `${name} band`, type: 'rect', x, y, w, h, fill }, note);
};
