import { type BadgeLayout, badgeLayoutSchema } from '../../../shared/domain/badges/badge-layout.ts';
import type { Background, ImportWishes } from '../../../shared/domain/badges/foreign/foreign-layout.ts';
import type { ImportNote } from '../../../shared/domain/badges/foreign/import-note.ts';
import { type LayoutSource, readLayoutFile } from '../../../shared/domain/badges/foreign/read-layout-file.ts';
import { cannot } from '../gate/cannot.ts';
import type { FlatImage } from './images/flatten-image.ts';
import { dataAddress, isReadyToPrint, pictureOf } from './images/image-address.ts';
import type { ImageFlattener } from './images/image-flattener.ts';
import { IMAGE_LIMITS } from './images/image-limits.ts';

/** A file with a layout, and what lies under it. */
export interface ForeignLayout {
  readonly file: Buffer;
  readonly background: Buffer | null;
  readonly wishes: Omit<ImportWishes, 'backgrounds'>;
}

export interface ReadLayout {
  readonly from: LayoutSource;
  readonly layout: BadgeLayout;
  readonly notes: readonly ImportNote[];
}

/** Reads a layout of whichever program, with its background. Throws typed errors in words. */
export const readForeignLayout = async (
  { file, background, wishes }: ForeignLayout,
  images: ImageFlattener,
): Promise<ReadLayout> => {
  const candidate = parsed(file);
  const under = background === null ? NOTHING_UNDER : await openBackground(background, images);
  const read = readLayoutFile(candidate, {
    ...wishes,
    page: wishes.page ?? under.page,
    backgrounds: under.backgrounds,
  });
  switch (read.kind) {
    case 'no-layout':
      throw cannot('layout-file-unknown');
    case 'not-right':
      throw cannot('layout-file-not-right', { place: read.place });
    case 'read': {
      const layout = layoutIn(read.layout);
      const isOurs = read.from === 'foyer';
      return {
        from: read.from,
        layout: isOurs ? { ...layout, images: await checkedImages(layout.images, images) } : layout,
        notes: read.notes,
      };
    }
  }
};

/** What another program, or a wish, said may still be nothing that a layout can have, such as its language. */
const layoutIn = (candidate: unknown): BadgeLayout => {
  const { data, error } = badgeLayoutSchema.safeParse(candidate);
  if (data === undefined)
    throw cannot('layout-file-not-right', { place: error.issues[0]?.path.join('.') ?? '' });
  return data;
};

const parsed = (file: Buffer): unknown => {
  if (file.length > IMAGE_LIMITS.fileMegabytes * 1024 * 1024)
    throw cannot('layout-file-too-large', { maxMegabytes: String(IMAGE_LIMITS.fileMegabytes) });
  try {
    return JSON.parse(new TextDecoder().decode(file));
  } catch {
    throw cannot('layout-file-not-json');
  }
};

interface Under {
  /** Size of the first page of a PDF, which is that of the layout; other images do not say. */
  readonly page: ImportWishes['page'];
  readonly backgrounds: readonly (Background | null)[];
}

const NOTHING_UNDER: Under = { page: null, backgrounds: [] };
/** Front and back. */
const MOST_PAGES = 2;

const openBackground = async (file: Buffer, images: ImageFlattener): Promise<Under> => {
  const first = await images.flatten({ file, place: null, page: 1 });
  const flat: FlatImage[] = [first];
  for (let page = 2; page <= Math.min(first.pages, MOST_PAGES); page += 1)
    flat.push(await images.flatten({ file, place: null, page }));
  const isPdf = file.subarray(0, 1024).includes('%PDF-');
  return {
    page: isPdf ? { widthMm: first.widthMm, heightMm: first.heightMm } : null,
    backgrounds: flat.map((image) =>
      image.isBlank ? null : { data: dataAddress(image), widthMm: image.widthMm, heightMm: image.heightMm },
    ),
  };
};

/** Images of a file that somebody wrote may be anything: each is tried, and flattened where it has to be. */
const checkedImages = async (
  addresses: BadgeLayout['images'],
  images: ImageFlattener,
): Promise<BadgeLayout['images']> => {
  const checked: [string, string][] = [];
  for (const [name, address] of Object.entries(addresses)) {
    const file = pictureOf(address);
    const flat = await images.flatten({ file, place: null, page: 1 });
    checked.push([name, isReadyToPrint(file) ? address : dataAddress(flat)]);
  }
  return Object.fromEntries(checked);
};
