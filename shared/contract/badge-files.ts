import { z } from 'zod';
import type { BadgeLayout } from '../domain/badges/badge-layout.ts';
import { IMPORT_NOTES } from '../domain/badges/foreign/import-note.ts';
import { LAYOUT_SOURCES } from '../domain/badges/foreign/read-layout-file.ts';
import { forRoles, ORGANISERS } from './procedure.ts';

const lengthMm = z.number().positive().max(1000);
const params = z.record(z.string(), z.string());

/** What will look otherwise than in the file; the words are in the locales. */
const imageNote = z.object({ what: z.enum(['svg-fonts', 'svg-left-out', 'blank']), params });
const layoutNote = z.object({
  /** Name of the layer; empty where it concerns the layout as a whole. */
  element: z.string(),
  what: z.enum(IMPORT_NOTES),
  params,
});
export type LayoutNote = z.infer<typeof layoutNote>;

const fontFacts = z.object({
  id: z.string(),
  family: z.string(),
  style: z.string(),
  isBold: z.boolean(),
  /** ISO 15924, those with the most letters first. */
  scripts: z.array(z.string()),
  letters: z.number().int(),
  bytes: z.number().int(),
  /** As the font says it; empty where it says nothing. */
  licence: z.string(),
  licenceUrl: z.string(),
  /** Whether its maker lets it be put into PDFs: freely, for printing, or not at all. */
  embedding: z.enum(['free', 'print', 'forbidden']),
  isVariable: z.boolean(),
  addedAt: z.iso.datetime(),
});
export type FontFacts = z.infer<typeof fontFacts>;

const fontList = z.object({
  /** Scripts that badges can be written in without any font added, ISO 15924. */
  builtIn: z.array(z.string()),
  added: z.array(fontFacts),
});
export type FontList = z.infer<typeof fontList>;

/** What comes to badges as a file. The bytes are brought by `sources.beginUpload` and `sources.chunk`. */
export const badgeFiles = {
  /**
   * Makes a PNG, JPEG, SVG or a page of a PDF into an image of a layout: opaque, and as large as its place shows at
   * 300 dpi. Without a place it has the size that it has by itself. The answer is the size at which it fills the place.
   */
  flattenImage: forRoles(ORGANISERS)
    .input(
      z.object({
        draftId: z.string(),
        widthMm: lengthMm.optional(),
        heightMm: lengthMm.optional(),
        /** Of a PDF, from 1. */
        page: z.number().int().min(1).optional(),
      }),
    )
    .output(
      z.object({
        /** A data address, as `images` of a layout take it. */
        data: z.string(),
        widthMm: z.number(),
        heightMm: z.number(),
        pages: z.number().int(),
        notes: z.array(imageNote),
      }),
    ),
  /** Reads a layout of Foyer, pretix or Indico. Saves nothing. */
  readLayout: forRoles(ORGANISERS)
    .input(
      z.object({
        draftId: z.string(),
        /** An upload of what lies under it: a PDF of pretix, an image of Indico. */
        backgroundId: z.string().optional(),
        page: z.object({ widthMm: lengthMm, heightMm: lengthMm }).optional(),
        language: z.string().max(35).optional(),
        /** Whether texts that would run over are made smaller instead. */
        fitsTexts: z.boolean().optional(),
      }),
    )
    .output(
      z.object({
        from: z.enum(LAYOUT_SOURCES),
        layout: z.custom<BadgeLayout>(),
        notes: z.array(layoutNote),
      }),
    ),
  fonts: forRoles(ORGANISERS).output(fontList),
  /** Takes a font for scripts that the ones here do not have. It is tried before it is kept. */
  addFont: forRoles(ORGANISERS)
    .input(z.object({ draftId: z.string() }))
    .output(fontList.extend({ id: z.string() })),
  removeFont: forRoles(ORGANISERS)
    .input(z.object({ id: z.string() }))
    .output(fontList),
};
