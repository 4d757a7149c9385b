import type { AttendeeCard } from '../../../../shared/contract/attendee-card.ts';
import { useText } from '../../../locales/locale-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { useCheckin } from '../checkin-context.tsx';
import { DismissButton } from './stage-buttons.tsx';
import css from './verdict.module.css';

interface UndoneStageProps {
  readonly card: AttendeeCard;
  readonly badge: 'none' | 'cancelled' | 'keep-void';
}

/** A check-in was taken back: what that means for the guest and for the badge. */
export const UndoneStage = ({ card, badge }: UndoneStageProps) => {
  const text = useText();
  const { actions } = useCheckin();
  return (
    <section className={css.said}>
      <h1>{text('checkin.undone')}</h1>
      <p className={css.saidText}>{text(`checkin.undone.${badge}`, { name: card.name })}</p>
      <div className={css.saidActions}>
        <Button size="large" onClick={() => void actions.admit(card.id)}>
          {text('checkin.undone.again')}
        </Button>
        <DismissButton />
      </div>
    </section>
  );
};
