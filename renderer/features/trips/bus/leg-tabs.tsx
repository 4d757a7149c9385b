import { useText } from '../../../locales/locale-context.tsx';
import { Segmented } from '../../../ui/segmented.tsx';
import { useBus } from './bus-context.tsx';
import css from './leg-tabs.module.css';

/** The legs of the trip; stops are counted, because their names are longer than a thumb is wide. */
export const LegTabs = () => {
  const text = useText();
  const { activity, leg, rolls, chooseLeg } = useBus();
  const stops = activity.legs.filter(({ kind }) => kind === 'stop');
  const options = activity.legs.map(({ id, kind }) => {
    const number = stops.findIndex((stop) => stop.id === id) + 1;
    const isClosed = rolls.find((roll) => roll.legId === id)?.isClosed ?? false;
    return { value: id, label: text('trips.leg', { kind, number, closed: isClosed ? 'yes' : 'no' }) };
  });
  return (
    <div className={css.tabs}>
      <Segmented isWide label={text('trips.legs')} value={leg.id} options={options} onValue={chooseLeg} />
    </div>
  );
};
