import css from './arch-pips.module.css';

export interface ArchPipsProps {
  readonly here: number;
  readonly total: number;
  /** "2 of 4 here" */
  readonly label: string;
}

const MOST_PIPS = 12;

/** One small arch for each member of a delegation, filled once they are here. Beyond twelve, the words. */
export const ArchPips = ({ here, total, label }: ArchPipsProps) => {
  if (total > MOST_PIPS) return <span className={css.words}>{label}</span>;
  return (
    <span className={css.pips} role="img" aria-label={label}>
      {Array.from({ length: total }, (_, place) => (
        <i key={place} className={css.pip} data-full={place < here || undefined} />
      ))}
    </span>
  );
};
