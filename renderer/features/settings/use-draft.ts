import { useEffect, useState } from 'react';
import { type Acting, useActing } from '../../app/acting.ts';

export interface Draft<Value> {
  readonly value: Value;
  readonly change: (wish: Partial<Value>) => void;
  readonly isChanged: boolean;
  readonly isSaved: boolean;
  readonly acting: Acting;
  readonly save: () => void;
  /** Back to what is saved. */
  readonly discard: () => void;
}

/**
 * What is typed here, beside what is saved. News from another screen replace what nobody has touched here: half a
 * sentence must not vanish, and what somebody else has changed meanwhile is not undone by saving.
 */
export const useDraft = <Value extends object>(
  saved: Value,
  send: (value: Value) => Promise<unknown>,
): Draft<Value> => {
  const acting = useActing();
  const [typed, setTyped] = useState<Partial<Value> | null>(null);
  const [isSaved, setSaved] = useState(false);
  const value = { ...saved, ...typed };
  const savedText = JSON.stringify(saved);
  const isChanged = JSON.stringify(value) !== savedText;
  useEffect(() => {
    // What was typed is what is saved by now.
    if (!isChanged) setTyped(null);
  }, [isChanged]);
  const change = (wish: Partial<Value>) => {
    setSaved(false);
    setTyped((before) => ({ ...before, ...wish }) as Partial<Value>);
  };
  const save = () =>
    void acting
      .run(() => send(value))
      .then((isDone) => {
        setSaved(isDone);
      });
  return { value, change, isChanged, isSaved, acting, save, discard: () => setTyped(null) };
};
