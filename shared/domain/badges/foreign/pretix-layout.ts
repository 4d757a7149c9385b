import type { BadgeLayoutDraft } from '../badge-layout.ts';
import {
  backgroundLayer,
  type ElementDraft,
  type ImportedLayout,
  type ImportWishes,
  keptPlace,
  type NoteBook,
  onlyPossible,
  openNoteBook,
} from './foreign-layout.ts';
import type { TakeNote } from './import-note.ts';
import { rounded } from './loose-values.ts';
import {
  isPretixType,
  type PretixBarcode,
  type PretixElement,
  type PretixImage,
  pretixElement,
  unknownProperties,
} from './pretix-element.ts';
import type { PretixFile } from './pretix-file.ts';
import { guessPretixPage } from './pretix-page-size.ts';
import { openRoom } from './pretix-room.ts';
import { type PretixPage, pretixText } from './pretix-text.ts';
import { pretixParagraphs } from './pretix-wording.ts';

interface Named {
  readonly element: PretixElement;
  readonly id: string;
  readonly name: string;
}

/** Takes a badge layout of pretix over, so that it looks like itself. What cannot be taken over is in the notes. */
export const importPretixLayout = (file: PretixFile, wishes: ImportWishes): ImportedLayout => {
  const book = openNoteBook();
  const named = readElements(file.elements, book);
  const elements = named.map(({ element }) => element);
  const language = wishes.language || (localeOf(elements) ?? 'en');
  const size = pageSize(elements, wishes, book);
  const page: PretixPage = {
    heightMm: size.heightMm,
    language,
    fitsTexts: wishes.fitsTexts,
    roomMm: openRoom(elements, size.heightMm),
  };
  const side = (number: number): readonly ElementDraft[] => {
    const background = wishes.backgrounds[number - 1];
    const whole = { x: 0, y: 0, w: size.widthMm, h: size.heightMm };
    return [
      ...(background ? [backgroundLayer(imageName(number), whole, 'stretch')] : []),
      ...named
        .filter(({ element }) => element.page === number)
        .flatMap((one) => taken(one, page, book.of(one.name))),
    ];
  };
  const back = side(2);
  if (file.hasBackground && wishes.backgrounds.length === 0) book.of('')('background-missing');
  if (file.others.length > 0) book.of('')('other-layouts', { names: file.others.join(', ') });
  for (const { element, name } of named)
    if (element.page !== 1 && element.page !== 2)
      book.of(name)('page-left-out', { page: String(element.page) });
  const layout: BadgeLayoutDraft = {
    v: 1,
    name: (file.name || wishes.name).slice(0, 200),
    page: size,
    // pretix prints names as they are on the list, and mirrors nothing.
    mirror: 'never',
    bigName: 'display',
    language,
    images: Object.fromEntries(
      wishes.backgrounds.flatMap((image, at) => (image ? [[imageName(at + 1), image.data] as const] : [])),
    ),
    elements: side(1),
    back: back.length > 0 ? { kind: 'own', elements: back } : null,
  };
  return { layout, notes: book.notes };
};

const imageName = (page: number): string => `background-${page}`;

/** The language of the layout, where all of its texts say the same one. Empty is that of the event. */
const localeOf = (elements: readonly PretixElement[]): string | undefined => {
  const locales = new Set(elements.flatMap((element) => ('locale' in element ? [element.locale] : [])));
  return locales.size === 1 ? [...locales].find((locale) => locale !== '') : undefined;
};

const readElements = (candidates: readonly unknown[], book: NoteBook): readonly Named[] =>
  candidates.flatMap((candidate, at) => {
    // Every element is an object with a type, or the file would not have been taken for one of pretix.
    const raw = candidate as { readonly type: string; readonly content?: unknown };
    const name = nameOf(raw, at);
    const note = book.of(name);
    if (!isPretixType(raw.type)) {
      note('unknown-element', { type: raw.type });
      return [];
    }
    for (const property of unknownProperties(raw.type, raw)) note('unknown-property', { property });
    const { data, error } = pretixElement.safeParse(raw);
    if (data !== undefined) return [{ element: data, id: `${data.type}-${at + 1}`, name }];
    note('broken-element', { problem: error.issues.map(({ path }) => path.join('.')).join(', ') });
    return [];
  });

const nameOf = ({ type, content }: { readonly type: string; readonly content?: unknown }, at: number) =>
  typeof content === 'string' && content !== '' && !content.startsWith('other') && type !== 'poweredby'
    ? content.slice(0, 100)
    : `${type} ${at + 1}`;

const pageSize = (elements: readonly PretixElement[], wishes: ImportWishes, book: NoteBook) => {
  const [first] = wishes.backgrounds;
  const known = wishes.page ?? first;
  if (known) return { widthMm: rounded(known.widthMm), heightMm: rounded(known.heightMm) };
  const size = guessPretixPage(elements);
  book.of('')('size-assumed', { width: String(size.widthMm), height: String(size.heightMm) });
  return size;
};

const taken = ({ element, id, name }: Named, page: PretixPage, note: TakeNote): readonly ElementDraft[] => {
  switch (element.type) {
    case 'textarea':
    case 'textcontainer':
      return pretixText(element, { id, name }, page, note);
    case 'barcodearea':
      return barcode(element, { id, name }, page, note);
    case 'imagearea':
      return picture(element, { id, name }, page, note);
    case 'poweredby':
      note('powered-by');
      return [];
  }
};

/** Modules of a code of 32 characters, which is how long pretix's are, and of the white that pretix draws around it. */
const MODULES = 33;
const QUIET_MODULES = 4;

const barcode = (
  element: PretixBarcode,
  { id, name }: Pick<Named, 'id' | 'name'>,
  page: PretixPage,
  note: TakeNote,
): readonly ElementDraft[] => {
  const { left, bottom, size, nowhitespace } = element;
  const text = pretixParagraphs({ ...element, content: element.content || 'secret' }, page.language, note);
  if (text.length === 0) return [];
  const quiet = nowhitespace ? 0 : QUIET_MODULES;
  const inner = (size * MODULES) / (MODULES + 2 * quiet);
  const white = (size - inner) / 2;
  const draft: ElementDraft = {
    id,
    name,
    type: 'qr',
    x: rounded(left + white),
    y: rounded(page.heightMm - bottom - size + white),
    w: rounded(inner),
    h: rounded(inner),
    text: text.join(' '),
    level: levelFor(element, text.join(' ')),
    quietModules: quiet,
    colour: '#000000',
  };
  return onlyPossible(draft, note);
};

/** As pretix chooses: the longer, the less may be damaged. */
const levelFor = ({ content }: PretixBarcode, text: string): 'H' | 'M' | 'L' => {
  if (!content.startsWith('other') || text.length <= 32) return 'H';
  return text.length <= 128 ? 'M' : 'L';
};

const picture = (
  { left, bottom, width, height, content }: PretixImage,
  named: Pick<Named, 'id' | 'name'>,
  page: PretixPage,
  note: TakeNote,
): readonly ElementDraft[] => {
  note('picture-of-person', { field: content });
  const box = { x: left, y: page.heightMm - bottom - height, w: width, h: height };
  return onlyPossible(keptPlace(box, named), note);
};
