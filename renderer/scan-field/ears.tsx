import { createContext, type ReactNode, useContext, useEffect, useMemo, useSyncExternalStore } from 'react';

/** Who hears the scanners of this window: the screens that scan, or else whoever hears them for all others. */
interface Ears {
  /** A screen that scans takes them for as long as it is shown. Gives back how to let go. */
  readonly take: () => () => void;
  readonly areFree: () => boolean;
  readonly subscribe: (changed: () => void) => () => void;
}

const createEars = (): Ears => {
  const listeners = new Set<() => void>();
  let screens = 0;
  const change = (by: 1 | -1): void => {
    screens += by;
    for (const changed of listeners) changed();
  };
  return {
    take() {
      change(1);
      return () => change(-1);
    },
    areFree: () => screens === 0,
    subscribe(changed) {
      listeners.add(changed);
      return () => void listeners.delete(changed);
    },
  };
};

/** Without a frame around it a screen has the window for itself. */
const ALONE: Ears = { take: () => () => {}, areFree: () => true, subscribe: () => () => {} };
const EarsContext = createContext(ALONE);

/** Around all screens of a window. */
export const EarsProvider = ({ children }: { readonly children: ReactNode }) => {
  const ears = useMemo(createEars, []);
  return <EarsContext value={ears}>{children}</EarsContext>;
};

/** Says that this screen hears scanners by itself. */
export const useOwnEars = (): void => {
  const ears = useContext(EarsContext);
  useEffect(() => ears.take(), [ears]);
};

/** Does no screen hear scanners by itself? */
export const useEarsAreFree = (): boolean => {
  const ears = useContext(EarsContext);
  return useSyncExternalStore(ears.subscribe, ears.areFree);
};
