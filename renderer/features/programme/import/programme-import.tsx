import { ArrowLeft } from 'lucide-react';
import type { ProgrammeList } from '../../../../shared/contract/programme-import.ts';
import { useDesk } from '../../../client/desk-context.tsx';
import { DifferenceList } from '../../../file-import/difference-list.tsx';
import { FileImport } from '../../../file-import/file-import.tsx';
import type { Compared } from '../../../file-import/import-step.ts';
import type { ListProcedures } from '../../../file-import/import-track.ts';
import { TABLE_FILES } from '../../../file-import/table-files.ts';
import { useText } from '../../../locales/locale-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { useRowWords } from './row-words.ts';

export interface ProgrammeImportProps {
  readonly list: ProgrammeList;
  readonly onBack: () => void;
}

const ACCEPTED = {
  activities: `${TABLE_FILES},.json,.xml,.ics,application/json,text/xml,text/calendar`,
  bookings: TABLE_FILES,
} as const;

/** What a column must mean at least: one of each group. */
const NEEDED = {
  activities: [['title', 'titleEn', 'titleDe'], ['start']],
  bookings: [
    ['personKey', 'email', 'code', 'name', 'family'],
    ['activity', 'activityTitle'],
  ],
} as const;

const OWN_KEYS = {
  activities: (key: string) => `programme-import.${key}`,
  bookings: (key: string) => `bookings-import.${key}`,
} as const;

/** From a file to the programme, or to the places in it. */
export const ProgrammeImport = ({ list, onBack }: ProgrammeImportProps) => {
  const text = useText();
  const { programmeImport } = useDesk();
  const words = useRowWords(list);
  const procedures: ListProcedures<Compared> = {
    read: (draftId, choices) => programmeImport.read({ draftId, list, ...choices }),
    compare: (draftId, mapping) => programmeImport.compare({ draftId, mapping }),
    save: (draftId) => programmeImport.save({ draftId }),
  };
  const problemOf = (mapping: readonly string[]): string =>
    NEEDED[list].every((group) => mapping.some((target) => (group as readonly string[]).includes(target)))
      ? ''
      : text(`programme.needed.${list}`);
  const back = (
    <Button icon={ArrowLeft} onClick={onBack}>
      {text('programme.to-list')}
    </Button>
  );
  return (
    <FileImport
      ownKey={OWN_KEYS[list]}
      list={procedures}
      accept={ACCEPTED[list]}
      problemOf={problemOf}
      aside={back}
      afterwards={
        <Button variant="primary" autoFocus onClick={onBack}>
          {text('programme.to-list')}
        </Button>
      }
      differences={(step, importing) => (
        <DifferenceList
          step={step}
          importing={importing}
          words={words}
          fetchRows={(wanted) => programmeImport.differences({ draftId: step.preview.draftId, ...wanted })}
        />
      )}
    />
  );
};
