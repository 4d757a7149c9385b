import { Minus, Plus } from 'lucide-react';
import { compareHeads } from '../../../../shared/domain/trips/head-count.ts';
import { useText } from '../../../locales/locale-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { useBus } from './bus-context.tsx';
import css from './head-count-card.module.css';
import { HeadStrip } from './head-strip.tsx';
import { LeavesAt } from './leaves-at.tsx';

const MOST_HEADS = 999;

/** The leader counts heads first; then the count is compared with the scans. */
export const HeadCountCard = () => {
  const text = useText();
  const { roll, heads } = useBus();
  const counted = heads.draft ?? roll.headCount?.count ?? null;
  const shown = counted ?? roll.expected;
  const step = (by: number): void => heads.setDraft(Math.min(MOST_HEADS, Math.max(0, shown + by)));
  return (
    <section className={css.card}>
      <h2 className={css.question}>{text('trips.heads.question')}</h2>
      <p className={css.when}>
        <LeavesAt />
      </p>
      <div className={css.stepper}>
        <StepButton sign="minus" isOff={shown === 0 || roll.isClosed} onPress={() => step(-1)} />
        <output className={css.number} aria-live="polite">
          {shown}
        </output>
        <StepButton sign="plus" isOff={shown === MOST_HEADS || roll.isClosed} onPress={() => step(1)} />
      </div>
      {counted === null && !roll.isClosed && (
        <Button isWide onClick={() => heads.setDraft(shown)}>
          {text('trips.heads.save', { count: shown })}
        </Button>
      )}
      <HeadStrip comparison={compareHeads(counted, roll)} count={shown} roll={roll} />
    </section>
  );
};

const StepButton = (props: { sign: 'minus' | 'plus'; isOff: boolean; onPress: () => void }) => {
  const text = useText();
  const Icon = props.sign === 'minus' ? Minus : Plus;
  return (
    <button
      type="button"
      className={css.step}
      disabled={props.isOff}
      aria-label={text(props.sign === 'minus' ? 'trips.heads.fewer' : 'trips.heads.more')}
      onClick={props.onPress}
    >
      <Icon size={30} aria-hidden />
    </button>
  );
};
