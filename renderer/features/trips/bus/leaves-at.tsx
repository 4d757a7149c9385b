import { useFormats, useText } from '../../../locales/locale-context.tsx';
import { useBus } from './bus-context.tsx';
import css from './count-card.module.css';

const MINUTE_MS = 60_000;
const HOUR_MINUTES = 60;

/** When the bus is to leave, and how long that is; when it left, once it has. */
export const LeavesAt = () => {
  const text = useText();
  const formats = useFormats();
  const { leg, roll, nowMs } = useBus();
  if (roll.isClosed && roll.state !== null)
    return <em className={css.when}>{text('trips.left', { time: formats.time(roll.state.at) })}</em>;
  const minutes = Math.round((Date.parse(leg.at) - nowMs) / MINUTE_MS);
  const isSoon = Math.abs(minutes) <= HOUR_MINUTES;
  const isToday = formats.isoDay(leg.at) === formats.isoDay(nowMs);
  const time = isToday ? formats.time(leg.at) : formats.dayAndTime(leg.at);
  const key = isSoon ? (minutes >= 0 ? 'trips.leaves.in' : 'trips.leaves.late') : 'trips.leaves';
  return <em className={css.when}>{text(key, { time, minutes: Math.abs(minutes) })}</em>;
};
