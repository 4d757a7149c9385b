import { z } from 'zod';
import { type BadgeLayout, type BadgeLayoutDraft, badgeLayoutSchema } from '../domain/badges/badge-layout.ts';
import { LAYOUT_KINDS } from '../domain/badges/badge-paper.ts';
import { forRoles, ORGANISERS, STAFF } from './procedure.ts';

/** A layout as somebody hands it in, checked and with its defaults filled in. */
export const layoutInput = z.custom<BadgeLayoutDraft>().transform((draft, context): BadgeLayout => {
  const { data, error } = badgeLayoutSchema.safeParse(draft);
  if (data !== undefined) return data;
  context.addIssue({ code: 'custom', message: z.prettifyError(error) });
  return z.NEVER;
});

const layoutSummary = z.object({
  id: z.string(),
  name: z.string(),
  /** Only badges are printed by themselves; tents, signs and certificates are asked for. */
  kind: z.enum(LAYOUT_KINDS),
  widthMm: z.number(),
  heightMm: z.number(),
  /** Comes with the program and stays as it is; whoever wants another begins from it. */
  isStarter: z.boolean(),
  /** When and by whom it was drawn; null and empty for a starter. */
  savedAt: z.iso.datetime().nullable(),
  savedBy: z.string(),
  /** Rises with every word on it, so that a screen knows whether it is its own. */
  stamp: z.string(),
  /** The categories whose badges it was chosen for. */
  usedFor: z.array(z.string()),
});
export type LayoutSummary = z.infer<typeof layoutSummary>;

export const badgeLayouts = {
  /** Every layout that badges can be printed in: the starters, then those that organisers drew. */
  layouts: forRoles(STAFF).output(z.array(layoutSummary)),
  layout: forRoles(STAFF)
    .input(z.object({ id: z.string() }))
    .output(layoutSummary.extend({ layout: z.custom<BadgeLayout>() })),
  /** Keeps a layout, new (empty id) or drawn anew; of two organisers the last one wins, and both hear of it. */
  saveLayout: forRoles(ORGANISERS)
    .input(z.object({ id: z.string().regex(/^[a-z0-9-]{0,40}$/), layout: layoutInput }))
    .output(layoutSummary),
  /** Removes a layout; badges that were made in it are made in the printer's. Saving it again brings it back. */
  removeLayout: forRoles(ORGANISERS)
    .input(z.object({ id: z.string() }))
    .output(z.array(layoutSummary)),
  /** Chooses the layout for the badges of just these categories, at every printer whose paper has its size. */
  useLayout: forRoles(ORGANISERS)
    .input(z.object({ id: z.string(), categories: z.array(z.string()) }))
    .output(z.array(layoutSummary)),
};
