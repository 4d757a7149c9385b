import type { DeskClient } from '../../../client/desk-client.ts';
import { useText } from '../../../locales/locale-context.tsx';

type ImageNote = Awaited<ReturnType<DeskClient['badges']['flattenImage']>>['notes'][number];

/** Says in words what is otherwise in an image than in its file. */
export const useImageNotes = (): ((notes: readonly ImageNote[]) => readonly string[]) => {
  const text = useText();
  return (notes) => notes.map(({ what, params }) => text(`badges.image.${what}`, params));
};
