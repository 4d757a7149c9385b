import type { BadgeLayoutDraft } from '../badge-layout.ts';
import {
  type Background,
  backgroundLayer,
  type ElementDraft,
  type ImportedLayout,
  type ImportWishes,
  type NoteBook,
  openNoteBook,
} from './foreign-layout.ts';
import type { IndicoFile, IndicoSide } from './indico-file.ts';
import { indicoItem, MM_PER_PX } from './indico-item.ts';
import { rounded } from './loose-values.ts';

/** Takes a badge template of Indico over, with its back. What cannot be taken over is in the notes. */
export const importIndicoLayout = (file: IndicoFile, wishes: ImportWishes): ImportedLayout => {
  const book = openNoteBook();
  const { front, back } = file;
  const page = {
    widthMm: rounded(front.width * MM_PER_PX),
    heightMm: rounded(front.height * MM_PER_PX),
  };
  if (file.hasBackground && wishes.backgrounds.length === 0) book.of('')('background-missing');
  if (back === 'missing') book.of('')('backside-missing');
  const [under, underBack] = wishes.backgrounds;
  const backElements =
    back === null || back === 'missing' ? [] : sideElements(back, page, ['back', underBack ?? null], book);
  const layout: BadgeLayoutDraft = {
    v: 1,
    name: (file.name || wishes.name).slice(0, 200),
    page,
    mirror: 'never',
    bigName: 'display',
    language: wishes.language || 'en',
    images: {
      ...(under ? { 'background-front': under.data } : {}),
      ...(underBack ? { 'background-back': underBack.data } : {}),
    },
    elements: sideElements(front, page, ['front', under ?? null], book),
    back: backElements.length > 0 ? { kind: 'own', elements: backElements } : null,
  };
  return { layout, notes: book.notes };
};

type Page = BadgeLayoutDraft['page'];

const sideElements = (
  side: IndicoSide,
  page: Page,
  [which, background]: readonly ['front' | 'back', Background | null],
  book: NoteBook,
): readonly ElementDraft[] => {
  for (const type of side.broken) book.of(type)('broken-element', { problem: type });
  return [
    ...(background === null ? [] : [underEverything(side, page, `background-${which}`, background)]),
    ...side.items.flatMap((item, at) => {
      const name = item.type === 'fixed' ? item.text.slice(0, 40) || item.type : item.type;
      const place = { id: `${which}-${item.type}-${at + 1}`, name, pageHeightMm: page.heightMm };
      return indicoItem(item, place, book.of(name));
    }),
  ];
};

/** In the middle, a pixel of a background is a point, as long as that fits the page. */
const PX_PER_MM = 300 / 25.4;
const MM_PER_PT = 25.4 / 72;

const underEverything = (
  { isStretched }: IndicoSide,
  { widthMm, heightMm }: Page,
  image: string,
  background: Background,
): ElementDraft => {
  if (isStretched) return backgroundLayer(image, { x: 0, y: 0, w: widthMm, h: heightMm }, 'stretch');
  const pointwise = {
    w: background.widthMm * PX_PER_MM * MM_PER_PT,
    h: background.heightMm * PX_PER_MM * MM_PER_PT,
  };
  const scale = Math.min(1, widthMm / pointwise.w, heightMm / pointwise.h);
  const [w, h] = [rounded(pointwise.w * scale), rounded(pointwise.h * scale)];
  const box = { x: rounded((widthMm - w) / 2), y: rounded((heightMm - h) / 2), w, h };
  return backgroundLayer(image, box, 'contain');
};
