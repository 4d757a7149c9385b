import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import css from './list-row.module.css';

export interface ListRowProps {
  /** Before the words: a picture of whom or what the row is about. */
  readonly lead: ReactNode;
  readonly name: string;
  readonly note: string;
  /** It no longer counts, and is struck through. */
  readonly isOver?: boolean;
  /** After the words: how it stands, and what can be done. */
  readonly children?: ReactNode;
}

/** One line of a short list on a card: who or what, in two lines of words, and what can be done. */
export const ListRow = ({ lead, name, note, isOver = false, children }: ListRowProps) => (
  <li className={classNames(css.row, isOver && css.over)}>
    {lead}
    <div className={css.words}>
      <b>
        <bdi>{name}</bdi>
      </b>
      <span>{note}</span>
    </div>
    {children}
  </li>
);

/** What stands where a list has no rows yet. */
export const NoRows = ({ children }: { readonly children: ReactNode }) => (
  <p className={css.none}>{children}</p>
);
