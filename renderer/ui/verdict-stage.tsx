import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import type { Face } from './face.ts';
import fill from './fill.module.css';
import css from './verdict-stage.module.css';
import { VerdictSymbol } from './verdict-symbol.tsx';

export interface VerdictStageProps {
  readonly face: Exclude<Face, 'none'>;
  /** Inside the diamond: `2×` or `!`. */
  readonly mark?: string;
  /** "Checked in": what happened, in a word or three. */
  readonly word: string;
  /** What was and what was not done. */
  readonly sentence: ReactNode;
  /** At the end of the head: undo. */
  readonly headAction?: ReactNode;
  readonly children: ReactNode;
  /** Beside the name: the badge, what happened before, the reasons. */
  readonly beside?: ReactNode;
  /** What must be read and ticked: stays in view above the foot, however long the name is. */
  readonly notes?: ReactNode;
  /** On white below: what to hand over, or the buttons. */
  readonly foot?: ReactNode;
}

/** The whole stage takes the verdict's colour, silhouette and edge: five channels, any two are enough. */
export const VerdictStage = (props: VerdictStageProps) => (
  <section className={classNames(css.stage, fill[props.face], css[props.face])} aria-label={props.word}>
    <header className={css.head}>
      <span className={css.symbol}>
        <VerdictSymbol face={props.face} {...(props.mark ? { mark: props.mark } : {})} sizePx={88} isOnFill />
      </span>
      <div className={css.words}>
        <h1 className={css.word}>{props.word}</h1>
        <p className={css.sentence}>{props.sentence}</p>
      </div>
      {props.headAction && <div className={css.headAction}>{props.headAction}</div>}
    </header>
    <div className={css.body}>
      <div className={css.guest}>{props.children}</div>
      {props.beside && <div className={css.beside}>{props.beside}</div>}
    </div>
    {(props.notes || props.foot) && (
      <div className={css.end}>
        {props.notes && <div className={css.notes}>{props.notes}</div>}
        {props.foot && <footer className={css.foot}>{props.foot}</footer>}
      </div>
    )}
  </section>
);
