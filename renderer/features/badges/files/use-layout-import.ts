import { useState } from 'react';
import type { LayoutNote } from '../../../../shared/contract/badge-files.ts';
import { useActing } from '../../../app/acting.ts';
import { useDesk } from '../../../client/desk-context.tsx';
import { withFile } from './send-file.ts';

interface Imported {
  readonly id: string;
  readonly name: string;
  readonly notes: readonly LayoutNote[];
}

/** The way of a layout from a file to the list. */
export interface LayoutImporting {
  readonly isBusy: boolean;
  /** Why nothing was imported; empty when it was. */
  readonly problem: string;
  /** What came in and is not as it was; null where nothing came or all is as it was. */
  readonly imported: Imported | null;
  /** Takes a layout, alone or together with its background. */
  readonly take: (files: readonly File[]) => void;
}

/** Reads a layout at the desk and keeps it there. One that is as it was is opened at once. */
export const useLayoutImport = (onOpen: (id: string) => void): LayoutImporting => {
  const desk = useDesk();
  const { isBusy, problem, run } = useActing();
  const [imported, setImported] = useState<Imported | null>(null);
  const read = (file: File, background: File | undefined) =>
    withFile(desk, file, (draftId) =>
      background === undefined
        ? desk.badges.readLayout({ draftId })
        : withFile(desk, background, (backgroundId) => desk.badges.readLayout({ draftId, backgroundId })),
    );
  const take = (files: readonly File[]) => {
    setImported(null);
    void run(async () => {
      const file = files.find(({ name }) => /\.json$/i.test(name)) ?? files[0];
      if (file === undefined) return;
      const { layout, notes } = await read(
        file,
        files.find((other) => other !== file),
      );
      const { id, name } = await desk.badges.saveLayout({ id: '', layout });
      if (notes.length === 0) onOpen(id);
      else setImported({ id, name, notes });
    });
  };
  return { isBusy, problem, imported, take };
};
