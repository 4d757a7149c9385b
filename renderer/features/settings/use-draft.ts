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
 * What is typed here, beside what is saved. News from another screen replace it only while nothing is
 * typed: half a sentence must not vanish.
 */
export const useDraft = <Value extends object>(
  saved: Value,
  send: (value: Value) => Promise<unknown>,
): Draft<Value> => {
  const acting = useActing();
  const [typed, setTyped] = useState<Value | null>(null);
  const [isSaved, setSaved] = useState(false);
  const value = typed ?? saved;
  const savedText = JSON.stringify(saved);
  const isChanged = typed !== null && JSON.stringify(typed) !== savedText;
  useEffect(() => {
    setTyped((before) => (before !== null && JSON.stringify(before) === savedText ? null : before));
  }, [savedText]);
  const change = (wish: Partial<Value>) => {
    setSaved(false);
    setTyped({ ...value, ...wish });
  };
  const save = () =>
    void acting
      .run(() => send(value))
      .then((isDone) => {
        setSaved(isDone);
      });
  return { value, change, isChanged, isSaved, acting, save, discard: () => setTyped(null) };
};
