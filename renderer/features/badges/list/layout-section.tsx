import type { ReactNode } from 'react';
import css from './list.module.css';

export interface LayoutSectionProps {
  /** Of this page alone. */
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** Layouts that belong together, as cards. */
export const LayoutSection = ({ id, title, children }: LayoutSectionProps) => (
  <section aria-labelledby={id}>
    <h2 id={id} className={css.subtitle}>
      {title}
    </h2>
    <ul className={css.cards}>{children}</ul>
  </section>
);
