import type { ReactNode } from 'react';
import css from './titled-screen.module.css';

export interface TitledScreenProps {
  readonly title: string;
  /** Next to the title: how many there are, and what can be done with all of them. */
  readonly beside?: ReactNode;
  readonly children: ReactNode;
}

/** A screen that is read from top to bottom: what it is about, and then one thing under the other. */
export const TitledScreen = ({ title, beside, children }: TitledScreenProps) => (
  <div className={css.screen}>
    <header className={css.head}>
      <h1 className={css.title}>{title}</h1>
      {beside}
    </header>
    {children}
  </div>
);
