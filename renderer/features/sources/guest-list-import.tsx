import type { ReactNode } from 'react';
import { useDesk } from '../../client/desk-context.tsx';
import { FileImport } from '../../file-import/file-import.tsx';
import type { ListProcedures } from '../../file-import/import-track.ts';
import { TABLE_FILES } from '../../file-import/table-files.ts';
import { useText } from '../../locales/locale-context.tsx';
import { Differences } from './differences.tsx';
import type { GuestListFound } from './guest-list-found.ts';

export interface GuestListImportProps {
  /** Where to go once the list is there. */
  readonly afterwards?: ReactNode;
}

const ownKey = (key: string): string => `sources.${key}`;

const NAMES = ['given', 'family', 'display', 'fullName', 'ownScript'];

/** From a file to the guest list: choose, match the columns, see every difference, and only then save. */
export const GuestListImport = ({ afterwards }: GuestListImportProps) => {
  const text = useText();
  const { sources } = useDesk();
  const list: ListProcedures<GuestListFound> = {
    read: (draftId, choices) => sources.read({ draftId, ...choices }),
    compare: (draftId, mapping) => sources.compare({ draftId, mapping }),
    save: (draftId) => sources.save({ draftId }),
  };
  const problemOf = (mapping: readonly string[]): string =>
    mapping.some((target) => NAMES.includes(target)) ? '' : text('sources.no-names');
  return (
    <FileImport
      ownKey={ownKey}
      list={list}
      accept={TABLE_FILES}
      problemOf={problemOf}
      differences={(step, importing) => <Differences step={step} importing={importing} />}
      afterwards={afterwards}
    />
  );
};
