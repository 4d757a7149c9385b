import { useLayoutEffect, useRef, useState } from 'react';

/** A button that has the keyboard keeps it when it can no longer be pressed: browsers take it from a disabled one. */
export const useKeptFocus = (isDisabled: boolean) => {
  const hasFocus = useRef(false);
  const [isKept, setKept] = useState(false);
  useLayoutEffect(() => setKept(isDisabled && hasFocus.current), [isDisabled]);
  return {
    /** To be said by `aria-disabled` instead, until the keyboard goes on. */
    isKept: isKept && isDisabled,
    onFocus: () => {
      hasFocus.current = true;
    },
    onBlur: () => {
      hasFocus.current = false;
      setKept(false);
    },
  };
};
