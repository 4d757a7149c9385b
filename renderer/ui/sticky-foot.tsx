import type { ReactNode } from 'react';
import css from './sticky-foot.module.css';

/** The end of a long screen, in view all the time where there is room: the way on, and the way back. */
export const StickyFoot = ({ children }: { readonly children: ReactNode }) => (
  <footer className={css.foot}>{children}</footer>
);
