import { Printer } from 'lucide-react';
import type { AttendeeCard } from '../../../../shared/contract/attendee-card.ts';
import { useAnswer } from '../../../client/desk-context.tsx';
import { useText } from '../../../locales/locale-context.tsx';
import { BadgePaper } from '../../../ui/badge-paper.tsx';
import type { BadgeProgress } from './badge-progress.ts';
import css from './verdict.module.css';

/** So many letters are enough to see which script they are of. */
const MOST_LETTERS = 8;

interface BadgeBesideProps {
  readonly card: AttendeeCard;
  readonly progress: BadgeProgress;
  readonly sentence: string;
}

/** The badge on its way out of the printer, or in words why none comes. */
export const BadgeBeside = ({ card, progress, sentence }: BadgeBesideProps) =>
  progress.share === null ? (
    <NoBadge sentence={sentence} />
  ) : (
    <ComingBadge card={card} share={progress.share} sentence={sentence} />
  );

const NoBadge = ({ sentence }: { readonly sentence: string }) => (
  <p className={css.noBadge}>
    <Printer size={26} aria-hidden />
    {sentence}
  </p>
);

interface ComingBadgeProps {
  readonly card: AttendeeCard;
  readonly share: number;
  readonly sentence: string;
}

const ComingBadge = ({ card, share, sentence }: ComingBadgeProps) => {
  const text = useText();
  const badge = useAnswer(`badge ${card.id}`, (desk) => desk.badges.preview({ attendeeId: card.id }));
  if (badge.error !== null) return <NoBadge sentence={sentence} />;
  if (badge.value === null) return null;
  const { svg, missing } = badge.value;
  return (
    <>
      <BadgePaper svg={svg} label={text('checkin.badge.of', { name: card.name })} share={share} />
      {missing.length > 0 && (
        <p className={css.lacking} role="status">
          {text('checkin.badge.missing', { letters: missing.slice(0, MOST_LETTERS).join(' ') })}
        </p>
      )}
    </>
  );
};
