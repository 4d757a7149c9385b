import { classNames } from '../../../ui/class-names.ts';
import { useBus } from './bus-context.tsx';
import css from './count-card.module.css';

const SEATS_A_ROW = 4;
/** Buses have fewer; a number that cannot be right is not drawn. */
const MOST_SEATS = 120;

/** The seats of the bus: full for who is aboard, dashed for who is missing. The same person keeps the same seat. */
export const BusPlan = ({ label }: { readonly label: string }) => {
  const { roll, bus } = useBus();
  const riders = [...roll.aboard, ...roll.missing].sort((a, b) => (a.attendeeId < b.attendeeId ? -1 : 1));
  const seats = Math.min(Math.max(bus?.seats ?? 0, riders.length), MOST_SEATS);
  const rows = Math.ceil(seats / SEATS_A_ROW);
  return (
    <div
      className={classNames(css.plan, rows > 10 && css.long)}
      dir="ltr"
      role="img"
      aria-label={label}
      style={{ gridTemplateColumns: `repeat(${rows}, 1fr)` }}
    >
      {Array.from({ length: seats }, (_, place) => {
        const rider = riders[place];
        const state = rider === undefined ? css.free : rider.boarding === null ? css.awaited : css.taken;
        return (
          <i
            // biome-ignore lint/suspicious/noArrayIndexKey: a seat is its place.
            key={place}
            className={state}
          />
        );
      })}
    </div>
  );
};
