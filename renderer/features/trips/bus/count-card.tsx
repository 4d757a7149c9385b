import { useText } from '../../../locales/locale-context.tsx';
import { useBus } from './bus-context.tsx';
import { BusPlan } from './bus-plan.tsx';
import css from './count-card.module.css';
import { LeavesAt } from './leaves-at.tsx';

/** How many are aboard of how many, as large as it can be read in sunlight. */
export const CountCard = () => {
  const text = useText();
  const { roll } = useBus();
  const aboard = roll.aboard.length;
  return (
    <section className={css.card}>
      <p className={css.count}>
        <b>{aboard}</b>
        <span>
          {text('trips.count.of', { expected: roll.expected })}
          <br />
          <LeavesAt />
        </span>
      </p>
      <BusPlan label={text('trips.count.spoken', { aboard, expected: roll.expected })} />
    </section>
  );
};
