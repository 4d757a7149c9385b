import { FileUp } from 'lucide-react';
import { useState } from 'react';
import type { LayoutNote } from '../../../shared/contract/badge-files.ts';
import { useActing } from '../../app/acting.ts';
import { useDesk } from '../../client/desk-context.tsx';
import { useText } from '../../locales/locale-context.tsx';
import { Button } from '../../ui/button.tsx';
import { FileButton } from './file-button.tsx';
import css from './import-notes.module.css';
import { ImportNotes } from './import-notes.tsx';
import { withFile } from './send-file.ts';

const LAYOUT_FILES = '.json,application/json';
const BACKGROUND_FILES = '.pdf,.png,.jpg,.jpeg,.svg,application/pdf,image/png,image/jpeg,image/svg+xml';

interface Imported {
  readonly id: string;
  readonly name: string;
  readonly notes: readonly LayoutNote[];
}

export interface LayoutImportProps {
  readonly onOpen: (id: string) => void;
}

/** Takes a layout of Foyer, pretix or Indico in, with its background where one was chosen too, and says what is otherwise. */
export const LayoutImport = ({ onOpen }: LayoutImportProps) => {
  const text = useText();
  const desk = useDesk();
  const acting = useActing();
  const [imported, setImported] = useState<Imported | null>(null);
  const read = (file: File, background: File | undefined) =>
    withFile(desk, file, (draftId) =>
      background === undefined
        ? desk.badges.readLayout({ draftId })
        : withFile(desk, background, (backgroundId) => desk.badges.readLayout({ draftId, backgroundId })),
    );
  const take = (files: readonly File[]) => {
    setImported(null);
    void acting.run(async () => {
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
  return (
    <div className={css.import}>
      <FileButton
        icon={FileUp}
        label={text(acting.isBusy ? 'badges.import.reading' : 'badges.import.choose')}
        accept={`${LAYOUT_FILES},${BACKGROUND_FILES}`}
        isBusy={acting.isBusy}
        takesSeveral
        onFiles={take}
      />
      <p className={css.hint}>{text('badges.import.hint')}</p>
      {acting.problem && <p className={css.problem}>{acting.problem}</p>}
      {imported && (
        <ImportNotes name={imported.name} notes={imported.notes}>
          <Button variant="primary" autoFocus onClick={() => onOpen(imported.id)}>
            {text('badges.import.open')}
          </Button>
        </ImportNotes>
      )}
    </div>
  );
};
