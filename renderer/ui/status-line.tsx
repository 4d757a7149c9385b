import type { ReactNode } from 'react';
import type { Face } from './face.ts';
import css from './status-line.module.css';
import { VerdictSymbol } from './verdict-symbol.tsx';

export interface StatusLineProps {
  readonly face: Face;
  readonly children: ReactNode;
  /** Second line, quieter. */
  readonly note?: ReactNode;
}

/** What is true of a guest or a job right now, where it is true, instead of a message that flies past. */
export const StatusLine = ({ face, children, note }: StatusLineProps) => (
  <span className={css.line}>
    <VerdictSymbol face={face} mark="!" sizePx={note ? 26 : 20} />
    <span className={css.words}>
      <span className={note ? css.title : undefined}>{children}</span>
      {note && <span className={css.note}>{note}</span>}
    </span>
  </span>
);
