import { z } from 'zod';
import { badgeElementSchema } from './badge-elements.ts';
import { FOLD_EDGES, LAYOUT_KINDS } from './badge-paper.ts';
import { badgeSheetSchema } from './badge-sheet.ts';

const elements = z.array(badgeElementSchema).max(200);

/** Every badge would fail on another: `de_DE` is none, `de-DE` is one. */
const isLanguageTag = (text: string): boolean => {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
};

/** How one kind of badge looks: layers from the lowest to the highest, in millimetres. */
export const badgeLayoutSchema = z.object({
  v: z.literal(1),
  name: z.string().min(1).max(200),
  kind: z.enum(LAYOUT_KINDS).default('badge'),
  /** One side, as it is looked at: folded, cut out, and upright. */
  page: z.object({ widthMm: z.number().min(10).max(1000), heightMm: z.number().min(10).max(1000) }),
  /** What the printer holds where there is no `sheet`: labels of the size, or a roll that is cut. */
  media: z.enum(['label', 'roll']).default('label'),
  /** Several on a sheet of paper that is cut or torn; null is one on a page. */
  sheet: badgeSheetSchema.nullable().default(null),
  /** The other side: none, the front again, or elements of its own. */
  back: z
    .discriminatedUnion('kind', [
      z.object({ kind: z.literal('same') }),
      z.object({ kind: z.literal('own'), elements }),
    ])
    .nullable()
    .default(null),
  /** Where the paper is folded, with front and back on one page; null prints the back on a page of its own. */
  fold: z.enum(FOLD_EDGES).nullable().default(null),
  /** Whether dashes show where to fold. */
  foldMarks: z.boolean().default(true),
  /**
   * How a printer that prints both sides turns the paper: like a page of a book, or like one of a wall calendar.
   * Then the back is printed upside down.
   */
  flip: z.enum(['sideways', 'upwards']).default('sideways'),
  /** Whether a badge whose big name runs from right to left is mirrored as a whole, with its back. */
  mirror: z.enum(['right-to-left', 'never']).default('right-to-left'),
  /** Which name is the big one: as displayed, in the own script, or in the own script where that runs from right to left. */
  bigName: z.enum(['display', 'own-script', 'right-to-left']).default('right-to-left'),
  /** Language of country names, days and times, as BCP 47. */
  language: z.string().min(2).max(35).refine(isLanguageTag).default('en'),
  /** Opaque PNG or JPEG as data addresses, so that a layout is whole in one file. */
  images: z.record(z.string(), z.string().regex(/^data:image\/(png|jpeg);base64,/)).default({}),
  elements,
});

type Fixed<T> = T extends object ? { readonly [Key in keyof T]: Fixed<T[Key]> } : T;

export type BadgeLayout = Fixed<z.output<typeof badgeLayoutSchema>>;
/** A layout as written by hand or by an importer, before defaults are filled in. */
export type BadgeLayoutDraft = Fixed<z.input<typeof badgeLayoutSchema>>;
export type BadgeElement = BadgeLayout['elements'][number];
export type TextElement = Extract<BadgeElement, { type: 'text' }>;
export type TextParagraph = TextElement['paragraphs'][number];
export type AgendaElement = Extract<BadgeElement, { type: 'agenda' }>;
export type QrElement = Extract<BadgeElement, { type: 'qr' }>;
export type BadgeColour = TextParagraph['colour'];
export type BadgeSheet = NonNullable<BadgeLayout['sheet']>;

/** Checks a layout that came from a file or another program, and fills in what it left open. */
export const parseBadgeLayout = (candidate: unknown): BadgeLayout => badgeLayoutSchema.parse(candidate);
