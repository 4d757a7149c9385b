import { z } from 'zod';

/** Millimetres on the page, from its top left corner. */
const mm = z.number().min(-1000).max(2000);
const lengthMm = z.number().min(0).max(2000);
const pt = z.number().min(1).max(400);

/** A colour of its own, that of the badge's category, or the one that can be read on it. */
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
};

const paragraph = z.object({
  /** Words with fields in braces, as in `{town}, {country}`. A paragraph whose fields are all empty is left out. */
  text: z.string().max(500),
  /** `bold-when-shared`: only where two people share the name and this line tells them apart. */
  weight: z.enum(['medium', 'bold', 'bold-when-shared']).default('medium'),
  colour: colour.default('#0F1F1D'),
});

const textElement = z.object({
  ...place,
  type: z.literal('text'),
  paragraphs: z.array(paragraph).min(1).max(12),
  /** `sign` is narrow and made to be read from afar, `text` is of normal width. */
  font: z.enum(['sign', 'text']).default('sign'),
  sizePt: pt,
  minSizePt: pt,
  /** What gives way when it is too long: the size, the line, or the end of the words. */
  fit: z.enum(['shrink', 'break', 'cut']).default('shrink'),
  maxLines: z.number().int().min(1).max(40).default(1),
  /** Distance of lines in sizes; Arabic and Hebrew get more by themselves. */
  leading: z.number().min(0.7).max(3).default(1.1),
  align: z.enum(['start', 'center', 'end']).default('start'),
  valign: z.enum(['top', 'middle', 'bottom']).default('top'),
  /** The text element above, whose unused height this one closes up. */
  closesUpTo: z.string().optional(),
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

const element = z.discriminatedUnion('type', [
  textElement,
  qrElement,
  imageElement,
  rectElement,
  lineElement,
]);

/** How one kind of badge looks: layers from the lowest to the highest, in millimetres. */
export const badgeLayoutSchema = z.object({
  v: z.literal(1),
  name: z.string().min(1).max(200),
  page: z.object({ widthMm: z.number().min(10).max(1000), heightMm: z.number().min(10).max(1000) }),
  /** Whether a badge whose big name runs from right to left is mirrored as a whole. */
  mirror: z.enum(['right-to-left', 'never']).default('right-to-left'),
  /** Which name is the big one: as displayed, in the own script, or in the own script where that runs from right to left. */
  bigName: z.enum(['display', 'own-script', 'right-to-left']).default('right-to-left'),
  /** Language of country names, as BCP 47. */
  language: z.string().min(2).max(35).default('en'),
  /** PNG or JPEG as data addresses, so that a layout is whole in one file. */
  images: z.record(z.string(), z.string().regex(/^data:image\/(png|jpeg);base64,/)).default({}),
  elements: z.array(element).max(200),
});

type Fixed<T> = T extends object ? { readonly [Key in keyof T]: Fixed<T[Key]> } : T;

export type BadgeLayout = Fixed<z.output<typeof badgeLayoutSchema>>;
/** A layout as written by hand or by an importer, before defaults are filled in. */
export type BadgeLayoutDraft = Fixed<z.input<typeof badgeLayoutSchema>>;
export type BadgeElement = BadgeLayout['elements'][number];
export type TextElement = Extract<BadgeElement, { type: 'text' }>;
export type TextParagraph = TextElement['paragraphs'][number];
export type QrElement = Extract<BadgeElement, { type: 'qr' }>;
export type BadgeColour = TextParagraph['colour'];

/** Checks a layout that came from a file or another program, and fills in what it left open. */
export const parseBadgeLayout = (candidate: unknown): BadgeLayout => badgeLayoutSchema.parse(candidate);
