import { Printer } from 'lucide-react';
import type { AttendeeCard } from '../../../../shared/contract/attendee-card.ts';
import { useAnswer } from '../../../client/desk-context.tsx';
import { useText } from '../../../locales/locale-context.tsx';
import { BadgePaper } from '../../../ui/badge-paper.tsx';
import type { BadgeProgress } from './badge-progress.ts';
import css from './verdict.module.css';

interface BadgeBesideProps {
  readonly card: AttendeeCard;
  readonly progress: BadgeProgress;
  readonly sentence: string;
  /** Hears which of their letters no font has, when the badge is drawn. */
  readonly onMissing: (letters: readonly string[]) => void;
}

/** The badge on its way out of the printer, or in words why none comes. */
export const BadgeBeside = ({ card, progress, sentence, onMissing }: BadgeBesideProps) =>
  progress.share === null ? (
    <NoBadge sentence={sentence} />
  ) : (
    <ComingBadge card={card} share={progress.share} sentence={sentence} onMissing={onMissing} />
  );

const NoBadge = ({ sentence }: { readonly sentence: string }) => (
  <p className={css.noBadge}>
    <Printer size={26} aria-hidden />
    {sentence}
  </p>
);

interface ComingBadgeProps extends Omit<BadgeBesideProps, 'progress'> {
  readonly share: number;
}

const ComingBadge = ({ card, share, sentence, onMissing }: ComingBadgeProps) => {
  const text = useText();
  const badge = useAnswer(`badge ${card.id}`, (desk) => desk.badges.preview({ attendeeId: card.id }), [], {
    hear: ({ missing }) => onMissing(missing),
  });
  if (badge.error !== null) return <NoBadge sentence={sentence} />;
  if (badge.value === null) return null;
  const { svg } = badge.value;
  return <BadgePaper svg={svg} label={text('checkin.badge.of', { name: card.name })} share={share} />;
};
