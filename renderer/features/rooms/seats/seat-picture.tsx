import type { CSSProperties } from 'react';
import { classNames } from '../../../ui/class-names.ts';
import type { SeatPlan } from './seat-plan.ts';
import css from './seats.module.css';

export interface SeatPictureProps {
  readonly plan: SeatPlan;
  /** The exact numbers in words. */
  readonly label: string;
}

/** Seats as arches: filled is inside, an outline is booked and missing, dashed is free. Under a line: who has no seat. */
export const SeatPicture = ({ plan, label }: SeatPictureProps) => {
  const columns = { '--columns': plan.columns, '--columns-on-phones': plan.columnsOnPhones } as CSSProperties;
  return (
    <div className={css.plan} style={columns} role="img" aria-label={label}>
      {plan.seats.map((seat, place) => (
        // Seats have no names: each is its place in the picture.
        // biome-ignore lint/suspicious/noArrayIndexKey: the place is what a seat is.
        <i key={place} className={classNames(css.arch, css[seat])} />
      ))}
      {plan.beyond > 0 && <i className={css.end} />}
      {Array.from({ length: plan.beyond }, (_, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the place is what an arch is.
        <i key={`beyond ${place}`} className={classNames(css.arch, css.beyond)} />
      ))}
    </div>
  );
};
