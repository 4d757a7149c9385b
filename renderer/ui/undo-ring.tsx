import css from './undo-ring.module.css';

const RADIUS = 10;
const LENGTH = 2 * Math.PI * RADIUS;

/** How much of the time to undo is left. The button beside it says the seconds; where motion is unwelcome, only it does. */
export const UndoRing = ({ leftMs, totalMs }: { readonly leftMs: number; readonly totalMs: number }) => {
  const share = Math.max(0, Math.min(1, leftMs / totalMs));
  return (
    <svg className={css.ring} viewBox="0 0 24 24" aria-hidden="true">
      <circle className={css.track} cx="12" cy="12" r={RADIUS} />
      <circle
        className={css.left}
        cx="12"
        cy="12"
        r={RADIUS}
        strokeDasharray={LENGTH}
        strokeDashoffset={LENGTH * (1 - share)}
        transform="rotate(-90 12 12)"
      />
    </svg>
  );
};
