import { useRef, useState } from 'react';
import { useDesk } from '../../client/desk-context.tsx';
import type { ReadChoices } from './import-step.ts';
import {
  compareFile,
  forget,
  type ImportState,
  type ImportTrack,
  readAgain,
  saveRows,
  takeFile,
} from './import-track.ts';
import { useSourceTrouble } from './source-words.ts';

export interface GuestListImporting extends ImportState {
  readonly take: (file: File) => void;
  readonly readAgain: (choices: ReadChoices) => void;
  readonly match: (column: number, target: string) => void;
  readonly compare: () => void;
  readonly backToColumns: () => void;
  readonly save: () => void;
  /** Stops what is running and forgets the file. */
  readonly stop: () => void;
}

const BEGINNING: ImportState = { step: { kind: 'choose' }, problem: '', isBusy: false };

/** One import for as long as its screen is open. */
const useTrack = () => {
  const desk = useDesk();
  const sayTrouble = useSourceTrouble();
  const [state, setState] = useState(BEGINNING);
  const kept = useRef({ draftId: '', upload: new AbortController() });
  const show = (change: Partial<ImportState>) => setState((before) => ({ ...before, ...change }));
  const track: ImportTrack = Object.assign(kept.current, { desk, sayTrouble, show });
  return { state, track };
};

/** Takes a file from the drop zone to the list, one step at a time. */
export const useImport = (): GuestListImporting => {
  const { state, track } = useTrack();
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
