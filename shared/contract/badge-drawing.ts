import { z } from 'zod';
import { HARD_KINDS } from '../domain/badges/hardest/hard-names.ts';
import { layoutInput } from './badge-layouts.ts';
import { forRoles, ORGANISERS } from './procedure.ts';

/** So many badges are drawn at once while somebody draws. */
const MOST_DRAWN = 24;

const drawnBadge = z.object({
  attendeeId: z.string(),
  name: z.string(),
  svg: z.string(),
  isMirrored: z.boolean(),
  /** How each text came out. */
  texts: z.array(z.object({ element: z.string(), sizePt: z.number(), lines: z.array(z.string()) })),
  /** Texts that closed up to the one above, by so many millimetres upwards. */
  closedUp: z.array(z.object({ element: z.string(), byMm: z.number() })),
  problems: z.array(
    z.object({
      kind: z.enum([
        'missing-glyphs',
        'overflow',
        'below-smallest',
        'quiet-zone',
        'qr-impossible',
        'image-missing',
        'unknown-field',
      ]),
      element: z.string(),
      /** Lines that were lost, where any were. */
      lostLines: z.number().int(),
      /** The characters, the field, the image, or what crowds the code. */
      detail: z.string(),
    }),
  ),
});
export type DrawnBadge = z.infer<typeof drawnBadge>;

const hardestName = z.object({
  attendeeId: z.string(),
  name: z.string(),
  kind: z.enum(HARD_KINDS),
});
export type HardestNameView = z.infer<typeof hardestName>;

const hardestNames = z.object({
  people: z.array(hardestName),
  /** How many are on the list, and of how many of the hardest the badge was measured. */
  total: z.number().int(),
  measured: z.number().int(),
  /** The smallest size in which a name came out among those measured; null where no layout was given, or it has no name. */
  smallestNamePt: z.number().nullable(),
  /** Whether these are invented, because nobody is on the list yet. */
  areExamples: z.boolean(),
});
export type HardestNames = z.infer<typeof hardestNames>;

export const badgeDrawing = {
  /**
   * Badges in a layout that need not be kept yet, with a code that opens no door; for a door sign, ids of activities.
   * Who is not there is left out.
   */
  draw: forRoles(ORGANISERS)
    .input(z.object({ layout: layoutInput, attendeeIds: z.array(z.string()).min(1).max(MOST_DRAWN) }))
    .output(z.array(drawnBadge)),
  /** The names of the list that are hardest to print, for a door sign the titles: in a layout, those that come out worst. */
  hardest: forRoles(ORGANISERS)
    .input(z.object({ layout: layoutInput.optional(), count: z.number().int().min(1).max(MOST_DRAWN) }))
    .output(hardestNames),
};
