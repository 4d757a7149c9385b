import type {
  BadgeElement,
  BadgeLayout,
  TextParagraph,
} from '../../../../shared/domain/badges/badge-layout.ts';
import { type Box, overlaps } from '../../../../shared/domain/badges/box.ts';
import type { Sides } from './drawing.ts';
import { freshId, tidyMm } from './edits.ts';

const INK = '#0F1F1D';
const MUTED = '#394B48';

/** What can be put on a badge. The first ones are wanted most. */
export const LAYER_KINDS = [
  'name',
  'second-name',
  'role',
  'place',
  'qr',
  'themes',
  'image',
  'rect',
  'line',
  'words',
  'category',
  'organisation',
  'delegation',
  'event',
  'dates',
  'code',
  'agenda',
  'venue',
  'wifi',
  'emergency',
  'title',
  'room',
  'day',
  'times',
  'theme',
  'speakers',
  'attended',
  'today',
] as const;
export type LayerKind = (typeof LAYER_KINDS)[number];

const ANYWHERE: readonly LayerKind[] = ['image', 'rect', 'line', 'words'];
const OF_PERSON: readonly LayerKind[] = ['category', 'organisation', 'delegation'];
const OF_EVENT: readonly LayerKind[] = ['event', 'dates', 'venue', 'wifi', 'emergency', 'agenda'];
const WORN: readonly LayerKind[] = ['name', 'second-name', 'role', 'place', 'qr', 'themes', ...ANYWHERE];

/** What can be put on a layout of each kind, what is wanted most first. */
const KINDS_FOR: Readonly<Record<BadgeLayout['kind'], readonly LayerKind[]>> = {
  badge: [...WORN, ...OF_PERSON, 'code', ...OF_EVENT],
  tent: [...WORN, ...OF_PERSON, ...OF_EVENT],
  sign: ['title', 'room', 'times', 'day', 'theme', 'speakers', ...ANYWHERE, 'qr', ...OF_EVENT],
  certificate: ['name', 'second-name', 'place', 'attended', 'today', ...ANYWHERE, ...OF_PERSON, ...OF_EVENT],
};

/** What can be put on a layout of this kind. */
export const layerKindsFor = (kind: BadgeLayout['kind']): readonly LayerKind[] => KINDS_FOR[kind];

/** How many of them are in view at first. */
export const FIRST_KINDS = 8;

const paragraph = (text: string, more: Partial<TextParagraph> = {}): TextParagraph => ({
  text,
  weight: 'medium',
  colour: INK,
  ...more,
});

interface Lettering {
  readonly paragraphs: readonly TextParagraph[];
  /** Of the width of the page, so that one rule does for a card and for a sheet. */
  readonly size: number;
  readonly height: number;
  readonly maxLines: number;
}

const TEXTS: Partial<Record<LayerKind, Lettering>> = {
  name: { paragraphs: [paragraph('{bigName}', { weight: 'bold' })], size: 0.42, height: 0.32, maxLines: 2 },
  'second-name': {
    paragraphs: [paragraph('{secondName}', { colour: MUTED })],
    size: 0.2,
    height: 0.1,
    maxLines: 1,
  },
  role: { paragraphs: [paragraph('{jobTitle}')], size: 0.17, height: 0.16, maxLines: 2 },
  place: {
    paragraphs: [
      paragraph('{town}', { weight: 'bold-when-shared' }),
      paragraph('{country}', { colour: MUTED }),
    ],
    size: 0.17,
    height: 0.16,
    maxLines: 3,
  },
  themes: { paragraphs: [paragraph('{themes}')], size: 0.17, height: 0.09, maxLines: 1 },
  words: { paragraphs: [paragraph('')], size: 0.14, height: 0.09, maxLines: 2 },
  category: {
    paragraphs: [paragraph('{category}', { weight: 'bold' })],
    size: 0.17,
    height: 0.09,
    maxLines: 1,
  },
  organisation: { paragraphs: [paragraph('{organisation}')], size: 0.15, height: 0.14, maxLines: 2 },
  delegation: { paragraphs: [paragraph('{delegation}')], size: 0.15, height: 0.14, maxLines: 2 },
  event: { paragraphs: [paragraph('{event}', { weight: 'bold' })], size: 0.13, height: 0.09, maxLines: 2 },
  dates: { paragraphs: [paragraph('{dates}', { colour: MUTED })], size: 0.13, height: 0.07, maxLines: 1 },
  code: { paragraphs: [paragraph('{code}', { colour: MUTED })], size: 0.08, height: 0.05, maxLines: 1 },
  venue: { paragraphs: [paragraph('{venue}')], size: 0.13, height: 0.09, maxLines: 2 },
  wifi: {
    paragraphs: [paragraph('{wifiName}'), paragraph('{wifiPassword}')],
    size: 0.1,
    height: 0.1,
    maxLines: 2,
  },
  emergency: {
    paragraphs: [paragraph('{emergencyNumber}', { weight: 'bold' })],
    size: 0.13,
    height: 0.09,
    maxLines: 1,
  },
  title: { paragraphs: [paragraph('{title}', { weight: 'bold' })], size: 0.42, height: 0.5, maxLines: 4 },
  room: { paragraphs: [paragraph('{room}', { weight: 'bold' })], size: 0.3, height: 0.2, maxLines: 1 },
  day: { paragraphs: [paragraph('{day}')], size: 0.17, height: 0.12, maxLines: 1 },
  times: { paragraphs: [paragraph('{times}')], size: 0.25, height: 0.16, maxLines: 1 },
  theme: { paragraphs: [paragraph('{theme} {themeName}')], size: 0.17, height: 0.12, maxLines: 2 },
  speakers: { paragraphs: [paragraph('{speakers}')], size: 0.15, height: 0.25, maxLines: 4 },
  attended: {
    paragraphs: [paragraph('{datesAttended} ({daysAttended})'), paragraph('{hoursAttended}')],
    size: 0.13,
    height: 0.2,
    maxLines: 3,
  },
  today: { paragraphs: [paragraph('{today}', { colour: MUTED })], size: 0.13, height: 0.09, maxLines: 1 },
};

/** A layer of this kind, of a size that suits the page, where there is room for it. */
export const newLayer = (
  kind: LayerKind,
  layout: Pick<BadgeLayout, 'page'> & Sides,
  elements: readonly BadgeElement[],
  words = '',
): BadgeElement => {
  const { page } = layout;
  const margin = tidyMm(page.widthMm * 0.07);
  const whole = { w: tidyMm(page.widthMm - 2 * margin), h: tidyMm(page.heightMm * 0.08) };
  const at = (w: number, h: number) => {
    const y = freeY(elements, { x: margin, y: margin, w, h }, page.heightMm - margin);
    const base = { id: freshId(layout, kind), x: margin, y, w, h };
    return { ...base, rotation: 0, visibleFor: [], name: '', isLocked: false, isHidden: false };
  };
  const square = Math.round(page.widthMm * 0.28);
  switch (kind) {
    case 'qr':
      return { ...at(square, square), type: 'qr', text: '{code}', level: 'M', quietModules: 4, colour: INK };
    case 'image':
      return { ...at(square, square), type: 'image', image: words, fit: 'contain' };
    case 'rect':
      return {
        ...at(whole.w, whole.h),
        type: 'rect',
        fill: 'category',
        stroke: null,
        strokeMm: 0.2,
        radiusMm: 0,
      };
    case 'line':
      return { ...at(whole.w, 0), type: 'line', stroke: INK, strokeMm: 0.3 };
    case 'agenda':
      return {
        ...at(whole.w, tidyMm(page.heightMm * 0.4)),
        type: 'agenda',
        font: 'text',
        sizePt: 9,
        minSizePt: 6,
        leading: 1.15,
        colour: INK,
        showsRoom: true,
        showsEnd: true,
        emptyText: '',
      };
    default: {
      const { paragraphs, size, height, maxLines } = TEXTS[kind] ?? {
        paragraphs: [],
        size: 0.14,
        height: 0.09,
        maxLines: 2,
      };
      const sizePt = Math.max(6, Math.round(Math.min(page.widthMm, 120) * size));
      return {
        ...at(whole.w, tidyMm(Math.min(page.widthMm, 120) * height)),
        type: 'text',
        paragraphs: kind === 'words' ? [paragraph(words)] : paragraphs,
        font: 'sign',
        sizePt,
        minSizePt: Math.max(4, Math.round(sizePt / 2)),
        fit: 'shrink',
        maxLines,
        leading: 1.1,
        align: 'start',
        valign: 'top',
        transform: 'none',
      };
    }
  }
};

/** The highest place at which a box lies on nothing else; the top where there is none. */
const freeY = (elements: readonly BadgeElement[], box: Box, bottomMm: number): number => {
  for (let y = box.y; y + box.h <= bottomMm; y += 1)
    if (!elements.some((element) => overlaps({ ...box, y, h: Math.max(box.h, 1) }, element)))
      return tidyMm(y);
  return box.y;
};
