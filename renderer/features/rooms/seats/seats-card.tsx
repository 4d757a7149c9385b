import { useFormats, useText } from '../../../locales/locale-context.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { useDoor } from '../door/door-context.tsx';
import { DirectionSwitch } from './direction-switch.tsx';
import { SeatPicture } from './seat-picture.tsx';
import { beyondSeats, keptSeats, type Seat, seatPlanOf } from './seat-plan.ts';
import css from './seats.module.css';

/** How full the room is: the number, the picture, and every number in words. */
export const SeatsCard = () => {
  const text = useText();
  const formats = useFormats();
  const { numbers, state, isListShown } = useDoor();
  const plan = seatPlanOf(numbers);
  const isAside = state.side.kind !== 'lists' || isListShown;
  const { capacity, inside, missing, free } = numbers;
  const beyond = beyondSeats(numbers);
  return (
    <section className={css.seats} data-aside={isAside || undefined} aria-label={text('rooms.seats')}>
      <div className={css.head}>
        <p className={css.count}>
          <b>{formats.number(inside)}</b>
          <span>
            {text('rooms.seats.inside')}
            <br />
            {capacity === null ? text('rooms.seats.no-limit') : text('rooms.seats.capacity', { capacity })}
          </span>
        </p>
        <DirectionSwitch />
      </div>
      {plan === null ? (
        <p className={css.nothing}>{text('rooms.seats.nobody')}</p>
      ) : (
        <SeatPicture
          plan={plan}
          label={text('rooms.seats.label', {
            inside,
            missing,
            free: free ?? 0,
            beyond,
            capacity: capacity ?? 0,
            hasLimit: capacity === null ? 'no' : 'yes',
          })}
        />
      )}
      <div className={css.words}>
        <Legend seat="inside" count={inside} />
        {beyond > 0 && <Legend seat="beyond" count={beyond} />}
        <Legend seat="missing" count={missing} />
        {free !== null && <Legend seat="free" count={free} />}
        <SeatNotes perArch={plan?.perArch ?? 1} />
      </div>
    </section>
  );
};

const Legend = ({ seat, count }: { readonly seat: Seat | 'beyond'; readonly count: number }) => {
  const text = useText();
  const formats = useFormats();
  return (
    <span className={css.legend}>
      <i className={classNames(css.mark, css[seat])} />
      <span>
        <b>{formats.number(count)}</b> {text(`rooms.legend.${seat}`, { count })}
      </span>
    </span>
  );
};

/** What the numbers mean now: a full room is told before it is over-full. */
const SeatNotes = ({ perArch }: { readonly perArch: number }) => {
  const text = useText();
  const { numbers, door } = useDoor();
  const { capacity, inside, free, held, missing } = numbers;
  const isFull = capacity !== null && inside >= capacity;
  // Once everybody may come in, no seat is kept for those who booked.
  const isKept = !isFull && free === 0 && !door.isOpenToAll;
  const left = keptSeats(numbers);
  return (
    <>
      {(held ?? 0) > 0 && <span className={css.aside}>{text('rooms.seats.held', { held: held ?? 0 })}</span>}
      {perArch > 1 && <span className={css.aside}>{text('rooms.seats.each', { seats: perArch })}</span>}
      {isFull && <strong className={css.full}>{text('rooms.seats.full', { missing })}</strong>}
      {isKept && (
        <strong className={css.full}>
          {text('rooms.seats.kept', { left, missing, areEnough: missing > left ? 'no' : 'yes' })}
        </strong>
      )}
    </>
  );
};
