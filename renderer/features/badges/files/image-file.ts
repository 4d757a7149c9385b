import type { DeskClient } from '../../../client/desk-client.ts';
import { withFile } from './send-file.ts';

/** What a layout can take as an image. */
export const IMAGE_FILES = '.png,.jpg,.jpeg,.svg,.pdf,image/png,image/jpeg,image/svg+xml,application/pdf';

/** Lets the desk make a file into an image of a layout, as fine as a place in millimetres can show it. */
export const flattenFile = (
  desk: Pick<DeskClient, 'sources' | 'badges'>,
  file: File,
  place: { readonly widthMm: number; readonly heightMm: number },
) => withFile(desk, file, (draftId) => desk.badges.flattenImage({ draftId, ...place }));
