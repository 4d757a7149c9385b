import { useSyncExternalStore } from 'react';

const subscribe = (changed: () => void): (() => void) => {
  window.addEventListener('focus', changed);
  window.addEventListener('blur', changed);
  return () => {
    window.removeEventListener('focus', changed);
    window.removeEventListener('blur', changed);
  };
};

/** Whether keys come to this window: behind another program, a scanner types into that one. */
export const useIsInFront = (): boolean => useSyncExternalStore(subscribe, () => document.hasFocus());
