import { Minus, Plus } from 'lucide-react';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { compareHeads } from '../../../../shared/domain/trips/head-count.ts';
import { useText } from '../../../locales/locale-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { useBus } from './bus-context.tsx';
import css from './head-count-card.module.css';
import { HeadStrip } from './head-strip.tsx';
import { LeavesAt } from './leaves-at.tsx';

/** A stepper is pressed many times for one count; the count is what stands when it rests. */
const REST_MS = 1_000;
const MOST_HEADS = 999;

/** The leader counts heads first; then the count is compared with the scans. */
export const HeadCountCard = () => {
  const text = useText();
  const { roll } = useBus();
  const counted = roll.headCount?.count ?? null;
  const { draft, isNew, step, save } = useHeadDraft(counted, roll.expected);
  return (
    <section className={css.card}>
      <h2 className={css.question}>{text('trips.heads.question')}</h2>
      <p className={css.when}>
        <LeavesAt />
      </p>
      <div className={css.stepper}>
        <StepButton sign="minus" isOff={draft === 0 || roll.isClosed} onPress={() => step(-1)} />
        <output className={css.number} aria-live="polite">
          {draft}
        </output>
        <StepButton sign="plus" isOff={draft === MOST_HEADS || roll.isClosed} onPress={() => step(1)} />
      </div>
      {counted === null && !isNew && !roll.isClosed && (
        <Button isWide onClick={save}>
          {text('trips.heads.save', { count: draft })}
        </Button>
      )}
      <HeadStrip comparison={compareHeads(isNew ? draft : counted, roll)} count={draft} roll={roll} />
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

/** What the stepper shows before it is a count; leaving the screen keeps it. */
const useHeadDraft = (counted: number | null, expected: number) => {
  const { mark } = useBus();
  const [changed, setChanged] = useState<number | null>(null);
  const pending = useRef<number | null>(null);
  const draft = changed ?? counted ?? expected;
  const keep = useEffectEvent((count: number): void => {
    pending.current = null;
    mark({ kind: 'count', count });
  });
  useEffect(() => {
    if (changed === null) return;
    pending.current = changed;
    const timer = window.setTimeout(() => keep(changed), REST_MS);
    return () => window.clearTimeout(timer);
  }, [changed]);
  const flush = useRef(() => {});
  useEffect(() => {
    flush.current = () => {
      if (pending.current !== null) mark({ kind: 'count', count: pending.current });
      pending.current = null;
    };
  });
  useEffect(() => () => flush.current(), []);
  return {
    draft,
    isNew: changed !== null,
    step: (by: number) => setChanged(Math.min(MOST_HEADS, Math.max(0, draft + by))),
    save: () => setChanged(draft),
  };
};
