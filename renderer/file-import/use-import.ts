import { useRef, useState } from 'react';
import { useDesk } from '../client/desk-context.tsx';
import type { Compared, ReadChoices } from './import-step.ts';
import {
  compareFile,
  forget,
  type ImportState,
  type ImportTrack,
  type ListProcedures,
  readAgain,
  saveRows,
  takeFile,
} from './import-track.ts';
import { useImportTrouble } from './import-words.tsx';

export interface FileImporting<Found extends Compared = Compared> extends ImportState<Found> {
  readonly take: (file: File) => void;
  readonly readAgain: (choices: ReadChoices) => void;
  readonly match: (column: number, target: string) => void;
  readonly compare: () => void;
  readonly backToColumns: () => void;
  readonly save: () => void;
  /** Stops what is running and forgets the file. */
  readonly stop: () => void;
}

const BEGINNING = { step: { kind: 'choose' }, problem: '', isBusy: false } as const;

/** One import for as long as its screen is open. */
const useTrack = <Found extends Compared>(list: ListProcedures<Found>) => {
  const desk = useDesk();
  const sayTrouble = useImportTrouble();
  const [state, setState] = useState<ImportState<Found>>(BEGINNING);
  const kept = useRef({ draftId: '', upload: new AbortController() });
  const show = (change: Partial<ImportState<Found>>) => setState((before) => ({ ...before, ...change }));
  const track: ImportTrack<Found> = Object.assign(kept.current, { desk, list, sayTrouble, show });
  return { state, track };
};

/** Takes a file from the drop zone to the list, one step at a time. */
export const useImport = <Found extends Compared>(list: ListProcedures<Found>): FileImporting<Found> => {
  const { state, track } = useTrack(list);
  const { step } = state;
  return {
    ...state,
    take: (file) => void takeFile(track, file),
    readAgain: (choices) => {
      if (step.kind === 'matching') void readAgain(track, step.preview.fileName, choices);
      if (step.kind === 'unreadable') void readAgain(track, step.fileName, choices);
    },
    match: (column, target) => {
      if (step.kind !== 'matching') return;
      const mapping = step.mapping.map((old, place) => (place === column ? target : old));
      track.show({ step: { ...step, mapping } });
    },
    compare: () => {
      if (step.kind === 'matching') void compareFile(track, step);
    },
    backToColumns: () => {
      if (step.kind === 'comparing') track.show({ step: { ...step, kind: 'matching' } });
    },
    save: () => {
      if (step.kind === 'comparing') void saveRows(track, step);
    },
    stop: () => {
      // While saving, the desk itself says how far it came.
      if (step.kind !== 'saving') {
        track.upload.abort();
        track.show(BEGINNING);
      }
      void forget(track);
    },
  };
};
