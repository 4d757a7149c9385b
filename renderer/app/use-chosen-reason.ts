import { useState } from 'react';
import { useKeys } from './keys.ts';

/** A reason that the event offers. */
export interface OfferedReason {
  readonly id: string;
  readonly label: { readonly en: string; readonly de: string };
}

/** A reason that has to be chosen, with none chosen beforehand, and a few words with it. Ctrl Enter confirms. */
export const useChosenReason = (onChosen: (reason: string, note: string) => void) => {
  const [reason, setReason] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const confirm = (): void => {
    if (reason !== null) onChosen(reason, note.trim());
  };
  useKeys({ 'Ctrl+Enter': confirm });
  return { reason, setReason, note, setNote, confirm };
};
