import { FolderOpen, Gift, Headphones, type LucideIcon } from 'lucide-react';
import type { AttendeeCard } from '../../../../shared/contract/attendee-card.ts';
import type { ScanResult } from '../../../../shared/contract/checkin.ts';
import { useText } from '../../../locales/locale-context.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { useCheckin } from '../checkin-context.tsx';
import type { VerdictOnStage } from '../state/desk-state.ts';
import { Mates } from './mates.tsx';
import css from './verdict.module.css';

interface AdmittedFootProps {
  readonly result: ScanResult;
  readonly stage: VerdictOnStage;
  readonly card: AttendeeCard;
}

/** What to hand over, and who of the delegation is still missing. */
export const AdmittedFoot = ({ result, stage, card }: AdmittedFootProps) => (
  <div className={css.columns}>
    <HandOver stage={stage} things={result.handOver} />
    {result.delegation !== '' && <Mates key={result.delegation} delegation={result.delegation} card={card} />}
  </div>
);

const iconOf = (thing: string): LucideIcon => {
  if (/headset|kopfhörer/i.test(thing)) return Headphones;
  return /folder|mappe/i.test(thing) ? FolderOpen : Gift;
};

const HandOver = ({
  stage,
  things,
}: {
  readonly stage: VerdictOnStage;
  readonly things: readonly string[];
}) => {
  const text = useText();
  const { dispatch } = useCheckin();
  return (
    <section>
      <h2 className={css.small}>{text('checkin.handOver')}</h2>
      {things.length === 0 && <p className={css.quiet}>{text('checkin.handOver.nothing')}</p>}
      {things.map((thing) => {
        const Icon = iconOf(thing);
        return (
          <Checkbox
            key={thing}
            size="large"
            isChecked={stage.ticked.includes(thing)}
            onChecked={(isTicked) => dispatch({ kind: 'tick', note: thing, isTicked })}
            label={
              <>
                <Icon size={19} aria-hidden />
                <bdi>{thing}</bdi>
              </>
            }
          />
        );
      })}
    </section>
  );
};
