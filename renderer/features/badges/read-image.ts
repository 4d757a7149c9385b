import type { BadgeImage } from './drawing/add-image.ts';

/** What a file is: an image for a badge, or why it is none. */
export type ReadImage =
  | ({ readonly kind: 'image' } & BadgeImage)
  | { readonly kind: 'unreadable' | 'too-large' };

export const IMAGE_FILES = 'image/png,image/jpeg';

/** A picture that fills a badge at 300 dpi has a few megabytes. */
const MOST_BYTES = 4_000_000;

/** Reads a PNG or JPEG as it is. */
export const readImage = async (file: File): Promise<ReadImage> => {
  if (!IMAGE_FILES.split(',').includes(file.type)) return { kind: 'unreadable' };
  if (file.size > MOST_BYTES) return { kind: 'too-large' };
  const data = await dataAddressOf(file);
  const ratio = await ratioOf(data);
  return ratio === null ? { kind: 'unreadable' } : { kind: 'image', data, ratio };
};

const dataAddressOf = (file: File): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error('the file could not be read'));
    reader.readAsDataURL(file);
  });

const ratioOf = async (data: string): Promise<number | null> => {
  const image = new Image();
  image.src = data;
  try {
    await image.decode();
  } catch {
    // Not the picture that its name says.
    return null;
  }
  return image.naturalHeight === 0 ? null : image.naturalWidth / image.naturalHeight;
};
