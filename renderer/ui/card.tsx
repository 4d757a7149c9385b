import type { ReactNode } from 'react';
import css from './card.module.css';

export interface CardProps {
  readonly title?: string;
  /** Said after the title, quieter. */
  readonly note?: string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** White paper on the grey page. */
export const Card = ({ title, note, actions, children }: CardProps) => (
  <section className={css.card} aria-label={title}>
    {title && (
      <header className={css.header}>
        <h2 className={css.title}>{title}</h2>
        {note && <span className={css.note}>{note}</span>}
        {actions && <div className={css.actions}>{actions}</div>}
      </header>
    )}
    {children}
  </section>
);
