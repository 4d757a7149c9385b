import type { AttendeeCard } from '../../../../shared/contract/attendee-card.ts';
import { useCalmNews } from '../../../client/calm-news.ts';
import { useAnswer } from '../../../client/desk-context.tsx';
import { useRichText, useText } from '../../../locales/locale-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { useCheckin } from '../checkin-context.tsx';
import css from './verdict.module.css';

interface MatesProps {
  readonly delegation: string;
  readonly card: AttendeeCard;
}

/** Who of the delegation has come and who is still missing. Comes a moment after the verdict, and stays up to date. */
export const Mates = ({ delegation, card }: MatesProps) => {
  const text = useText();
  const rich = useRichText();
  const { dispatch } = useCheckin();
  const { value, askAgain } = useAnswer(`mates of ${delegation}`, (desk) =>
    desk.checkin.mates({ delegation }),
  );
  useCalmNews(({ kind }) => kind === 'scan' || kind === 'attendees', askAgain);
  if (value === null) return null;
  const { here, total } = value;
  const missing = value.missing.filter(({ id }) => id !== card.id);
  const left = total - here;
  const [first, second] = missing;
  return (
    <section>
      <h2 className={css.small}>{text('checkin.mates', { name: delegation, here, total })}</h2>
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
            onClick={() => dispatch({ kind: 'show', stage: { kind: 'group', delegation } })}
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
