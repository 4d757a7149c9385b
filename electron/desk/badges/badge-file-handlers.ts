import { readFileSync } from 'node:fs';
import type { FontList } from '../../../shared/contract/badge-files.ts';
import { type DeskParts, nowIso } from '../desk-parts.ts';
import { cannot, notFound } from '../gate/cannot.ts';
import type { Uploads } from '../tables/uploads.ts';
import type { BadgePress } from './badge-press.ts';
import { FontRefusal } from './fonts/font-refusal.ts';
import type { Fonts } from './fonts/fonts.ts';
import { dataAddress } from './images/image-address.ts';
import type { ImageFlattener } from './images/image-flattener.ts';
import { tellingImageRefusals } from './images/told-refusal.ts';
import { readForeignLayout } from './read-foreign-layout.ts';

/** What turns files into images, layouts and fonts. */
export interface BadgeFileTools {
  readonly uploads: Uploads;
  readonly images: ImageFlattener;
  readonly fonts: Fonts;
  readonly press: Pick<BadgePress, 'renewFonts'>;
}

/** Images, layouts and fonts that come to badges as files. An upload stays until it is cancelled or pushed out. */
export const badgeFileHandlers = (
  { gate, ports }: Pick<DeskParts, 'gate' | 'ports'>,
  { uploads, images, fonts, press }: BadgeFileTools,
) => {
  const os = gate.badges;
  const fileOf = (draftId: string): Buffer => readFileSync(uploads.find(draftId).path);

  return {
    flattenImage: os.flattenImage.handler(async ({ input }) => {
      const { draftId, widthMm, heightMm, page = 1 } = input;
      // A place with one side is as long as paper gets in the other.
      const place =
        widthMm === undefined && heightMm === undefined
          ? null
          : { widthMm: widthMm ?? LONGEST_MM, heightMm: heightMm ?? LONGEST_MM };
      const file = fileOf(draftId);
      const image = await tellingImageRefusals(() => images.flatten({ file, place, page }));
      return {
        data: dataAddress(image),
        widthMm: image.widthMm,
        heightMm: image.heightMm,
        pages: image.pages,
        notes: image.notes.map(({ what, params }) => ({ what, params: { ...params } })),
      };
    }),
    readLayout: os.readLayout.handler(async ({ input }) => {
      const { draftId, backgroundId, page = null, language = '', fitsTexts = false } = input;
      const name = uploads.find(draftId).fileName.replace(/\.json$/i, '');
      const foreign = {
        file: fileOf(draftId),
        background: backgroundId === undefined ? null : fileOf(backgroundId),
        wishes: { name, page, language, fitsTexts },
      };
      const { from, layout, notes } = await tellingImageRefusals(() => readForeignLayout(foreign, images));
      return { from, layout, notes: notes.map((note) => ({ ...note, params: { ...note.params } })) };
    }),
    fonts: os.fonts.handler(() => fonts.list()),
    addFont: os.addFont.handler(async ({ input }) => {
      const file = fileOf(input.draftId);
      const id = await fonts.add(file, nowIso(ports)).catch(toCannot);
      press.renewFonts();
      return { id, ...(await fonts.list()) };
    }),
    removeFont: os.removeFont.handler(async ({ input }): Promise<FontList> => {
      if (!fonts.remove(input.id)) throw notFound();
      press.renewFonts();
      return fonts.list();
    }),
  };
};

const LONGEST_MM = 1000;

const toCannot = (error: unknown): never => {
  if (error instanceof FontRefusal) throw cannot(`font-${error.code}`, error.params);
  throw error;
};
