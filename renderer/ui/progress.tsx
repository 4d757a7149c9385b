import css from './progress.module.css';

export interface ProgressProps {
  readonly label: string;
  readonly done: number;
  readonly total: number;
  /** The numbers in words: "398 of 412 rows". */
  readonly words: string;
}

/** How far a long job is, in the things that it counts. */
export const Progress = ({ label, done, total, words }: ProgressProps) => (
  <div className={css.progress}>
    <div className={css.words}>
      <span>{label}</span>
      <span className={css.count}>{words}</span>
    </div>
    <div
      className={css.track}
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={total}
      aria-valuenow={done}
      aria-valuetext={words}
    >
      <div className={css.bar} style={{ inlineSize: `${total > 0 ? (done / total) * 100 : 0}%` }} />
    </div>
  </div>
);
