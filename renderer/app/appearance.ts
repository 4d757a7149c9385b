import { useLayoutEffect } from 'react';
import type { Appearance } from './preferences.ts';

const ZOOM_STEPS = [50, 67, 75, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300];

/** The next text size up or down, in the steps that browsers use. */
export const zoomFrom = (percent: number, direction: 'larger' | 'smaller'): number =>
  (direction === 'larger'
    ? ZOOM_STEPS.find((step) => step > percent)
    : ZOOM_STEPS.findLast((step) => step < percent)) ?? percent;

/** Puts the theme on the page, and follows the system where that is the wish. */
export const useAppearance = (appearance: Appearance): void => {
  useLayoutEffect(() => {
    const dark = window.matchMedia('(prefers-color-scheme: dark)');
    const apply = () => {
      const isDark = appearance === 'dark' || (appearance === 'system' && dark.matches);
      document.documentElement.dataset['theme'] = isDark ? 'dark' : 'light';
    };
    apply();
    dark.addEventListener('change', apply);
    return () => dark.removeEventListener('change', apply);
  }, [appearance]);
};
