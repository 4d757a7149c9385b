import { useSyncExternalStore } from 'react';
import type { Appearance } from '../../../app/preferences.ts';

/** As wide as where a door still has the screen to itself. */
const OWN_SCREEN = '(max-width: 1199px)';

const subscribe = (changed: () => void): (() => void) => {
  const query = window.matchMedia(OWN_SCREEN);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
};

/** Tablets and phones stand in dim corridors: dark, unless somebody chose otherwise at this device. */
export const useIsDark = (appearance: Appearance): boolean => {
  const isOwnScreen = useSyncExternalStore(subscribe, () => window.matchMedia(OWN_SCREEN).matches);
  return appearance === 'dark' || (appearance === 'system' && isOwnScreen);
};
