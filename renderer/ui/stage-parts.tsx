import type { ReactNode } from 'react';
import css from './stage-parts.module.css';

/** A darker field on the fill, for the trail and the reasons. */
export const StagePanel = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <div className={css.panel}>
    <h2 className={css.panelTitle}>{title}</h2>
    {children}
  </div>
);

/** Buttons in the foot; the last one stands at the far end. */
export const StageActions = ({ children }: { readonly children: ReactNode }) => (
  <div className={css.actions}>{children}</div>
);
