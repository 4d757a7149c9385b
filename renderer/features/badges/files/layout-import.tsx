import { FileUp } from 'lucide-react';
import { useText } from '../../../locales/locale-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { ProblemLine } from '../../../ui/problem-line.tsx';
import { FileButton } from './file-button.tsx';
import { ImportNotes } from './import-notes.tsx';
import type { LayoutImporting } from './use-layout-import.ts';

const LAYOUT_FILES = '.json,application/json';
const BACKGROUND_FILES = '.pdf,.png,.jpg,.jpeg,.svg,application/pdf,image/png,image/jpeg,image/svg+xml';

export interface LayoutImportProps {
  readonly importing: LayoutImporting;
}

/** Asks for a layout of Foyer, pretix or Indico, and the background with it. */
export const LayoutImportButton = ({ importing }: LayoutImportProps) => {
  const text = useText();
  return (
    <FileButton
      icon={FileUp}
      label={text(importing.isBusy ? 'badges.import.reading' : 'badges.import.choose')}
      accept={`${LAYOUT_FILES},${BACKGROUND_FILES}`}
      isBusy={importing.isBusy}
      takesSeveral
      onFiles={importing.take}
    />
  );
};

/** How the import went, and what is otherwise in what came. */
export const LayoutImportResult = ({
  importing: { problem, imported },
  onOpen,
}: LayoutImportProps & { readonly onOpen: (id: string) => void }) => {
  const text = useText();
  return (
    <>
      <ProblemLine problem={problem} />
      {imported && (
        <ImportNotes name={imported.name} notes={imported.notes}>
          <Button variant="primary" autoFocus onClick={() => onOpen(imported.id)}>
            {text('badges.import.open')}
          </Button>
        </ImportNotes>
      )}
    </>
  );
};
