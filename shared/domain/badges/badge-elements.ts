import { z } from 'zod';

/** Millimetres on the page, from its top left corner. */
const mm = z.number().min(-1000).max(2000);
const lengthMm = z.number().min(0).max(2000);
const pt = z.number().min(1).max(400);

/** A colour of its own, that of the badge's category (on a door sign, of the theme), or the one that can be read on it. */
const colour = z.union([z.string().regex(/^#[0-9a-f]{6}$/i), z.enum(['category', 'on-category'])]);

const place = {
  id: z.string().min(1),
  x: mm,
  y: mm,
  w: lengthMm,
  h: lengthMm,
  /** Degrees clockwise about the middle of the box. */
  rotation: z.number().min(-360).max(360).default(0),
  /** Categories on whose badges the element is; none named means all. */
  visibleFor: z.array(z.string()).default([]),
  /** What the layer is called in the designer; empty is named after what it shows. */
  name: z.string().max(100).default(''),
  /** Whether the designer leaves it where it is. */
  isLocked: z.boolean().default(false),
  /** Whether it is left out of what is printed. */
  isHidden: z.boolean().default(false),
};

const paragraph = z.object({
  /** Words with fields in braces, as in `{town}, {country}`. A paragraph whose fields are all empty is left out. */
  text: z.string().max(500),
  /** `bold-when-shared`: only where two people share the name and this line tells them apart. */
  weight: z.enum(['medium', 'bold', 'bold-when-shared']).default('medium'),
  colour: colour.default('#0F1F1D'),
});

const lettering = {
  /** `sign` is narrow and made to be read from afar, `text` is of normal width. */
  font: z.enum(['sign', 'text']).default('sign'),
  sizePt: pt,
  /** Never smaller than this, unless a word that cannot be divided would leave its box. */
  minSizePt: pt,
};

const textElement = z.object({
  ...place,
  type: z.literal('text'),
  paragraphs: z.array(paragraph).min(1).max(12),
  ...lettering,
  /** What gives way when it is too long: the size, the line, or the end of the words. */
  fit: z.enum(['shrink', 'break', 'cut']).default('shrink'),
  maxLines: z.number().int().min(1).max(40).default(1),
  /** Distance of lines in sizes; Arabic and Hebrew get more by themselves. */
  leading: z.number().min(0.7).max(3).default(1.1),
  /** `start` and `end` turn around on a mirrored badge, `left` and `right` stay. */
  align: z.enum(['start', 'center', 'end', 'left', 'right']).default('start'),
  valign: z.enum(['top', 'middle', 'bottom']).default('top'),
  /** `upper`: in capitals, by the rules of the layout's language. */
  transform: z.enum(['none', 'upper']).default('none'),
  /** The text element above, whose unused height this one closes up. */
  closesUpTo: z.string().optional(),
});

/** Day by day what the person has booked; on a door sign what comes later in the room, on a certificate what was attended. */
const agendaElement = z.object({
  ...place,
  type: z.literal('agenda'),
  ...lettering,
  leading: z.number().min(0.7).max(3).default(1.15),
  /** Colour of times and titles; rooms and days are muted by themselves where it is ink. */
  colour: colour.default('#0F1F1D'),
  showsRoom: z.boolean().default(true),
  /** Whether the end is said as well as the beginning. */
  showsEnd: z.boolean().default(true),
  /** What is said to somebody who has booked nothing; empty is nothing. Fields in braces as in texts. */
  emptyText: z.string().max(300).default(''),
});

const qrElement = z.object({
  ...place,
  type: z.literal('qr'),
  text: z.string().max(500).default('{code}'),
  level: z.enum(['L', 'M', 'Q', 'H']).default('M'),
  /** White modules around the code. The box is the code itself: they lie outside of it. */
  quietModules: z.number().int().min(0).max(10).default(4),
  colour: colour.default('#0F1F1D'),
});

const imageElement = z.object({
  ...place,
  type: z.literal('image'),
  /** Name in `images` of the layout. */
  image: z.string().min(1),
  fit: z.enum(['contain', 'stretch']).default('contain'),
});

const rectElement = z.object({
  ...place,
  type: z.literal('rect'),
  fill: colour.nullable().default(null),
  stroke: colour.nullable().default(null),
  strokeMm: lengthMm.default(0.2),
  radiusMm: lengthMm.default(0),
});

const lineElement = z.object({
  ...place,
  type: z.literal('line'),
  stroke: colour.default('#0F1F1D'),
  strokeMm: lengthMm.default(0.2),
});

/** One thing on a badge, with all that decides how it looks. */
export const badgeElementSchema = z.discriminatedUnion('type', [
  textElement,
  agendaElement,
  qrElement,
  imageElement,
  rectElement,
  lineElement,
]);
