import type { ReactNode } from 'react';
import css from './field-grid.module.css';

interface PartProps {
  readonly children: ReactNode;
}

/** The fields of a form, two beside each other where there is room. */
export const FieldGrid = ({ children }: PartProps) => <div className={css.grid}>{children}</div>;

/** What takes a line of the grid for itself. */
export const WideField = ({ children }: PartProps) => <div className={css.wide}>{children}</div>;

/** The end of the grid: save, leave it, and what came of it. */
export const FieldGridFoot = ({ children }: PartProps) => <div className={css.foot}>{children}</div>;

/** A tick beside a field. */
export const TickField = ({ children }: PartProps) => <div className={css.tick}>{children}</div>;
