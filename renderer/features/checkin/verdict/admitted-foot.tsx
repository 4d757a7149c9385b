import { FolderOpen, Gift, Headphones, type LucideIcon } from 'lucide-react';
import type { AttendeeCard } from '../../../../shared/contract/attendee-card.ts';
import type { ScanResult } from '../../../../shared/contract/checkin.ts';
import { useRichText, useText } from '../../../locales/locale-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { useCheckin } from '../checkin-context.tsx';
import type { VerdictOnStage } from '../state/desk-state.ts';
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
    {result.delegation && <Mates delegation={result.delegation} card={card} />}
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

interface MatesProps {
  readonly delegation: NonNullable<ScanResult['delegation']>;
  readonly card: AttendeeCard;
}

const Mates = ({ delegation, card }: MatesProps) => {
  const text = useText();
  const rich = useRichText();
  const { dispatch } = useCheckin();
  const { name, here, total } = delegation;
  const missing = delegation.missing.filter(({ id }) => id !== card.id);
  const left = total - here;
  const [first, second] = missing;
  return (
    <section>
      <h2 className={css.small}>{text('checkin.mates', { name, here, total })}</h2>
      {left > 0 ? (
        <div className={css.mates}>
          <span>
            {rich('checkin.mates.missing', {
              one: first?.name ?? '',
              two: second?.name ?? '',
              shown: Math.min(2, missing.length),
              more: Math.max(0, left - 2),
              left,
            })}
          </span>
          <Button
            size="small"
            kbd="F4"
            onClick={() => dispatch({ kind: 'show', stage: { kind: 'group', delegation: name } })}
          >
            {text('checkin.act.checkIn')}
          </Button>
        </div>
      ) : (
        <p className={css.quiet}>{text('checkin.mates.all')}</p>
      )}
    </section>
  );
};
