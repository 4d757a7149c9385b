import { useFormats, useText } from '../../../locales/locale-context.tsx';
import css from './programme-list.module.css';

export interface SeatsBarProps {
  readonly booked: number;
  readonly waiting: number;
  readonly capacity: number | null;
}

/** How many seats are booked, spelled out, with a bar beside it. */
export const SeatsBar = ({ booked, waiting, capacity }: SeatsBarProps) => {
  const text = useText();
  const { number } = useFormats();
  const share = capacity === null || capacity === 0 ? 0 : Math.min(1, booked / capacity);
  return (
    <span className={css.twoLines}>
      <span className={css.time}>
        {capacity === null
          ? text('programme.booked-of-any', { booked })
          : text('programme.booked-of', { booked: number(booked), capacity: number(capacity) })}
      </span>
      {waiting > 0 ? (
        <span className={css.quiet}>{text('programme.waiting', { waiting })}</span>
      ) : (
        capacity !== null && (
          <span className={css.bar} aria-hidden="true">
            <span style={{ inlineSize: `${share * 100}%` }} />
          </span>
        )
      )}
    </span>
  );
};
