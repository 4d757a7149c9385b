import { useEffect, useState } from 'react';

/** Gives the keyboard back, when this goes, to what had it before; what was pressed meanwhile keeps it. */
export const useFocusBack = (): void => {
  const [had] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (document.activeElement === document.body && had instanceof HTMLElement) had.focus();
    },
    [had],
  );
};
