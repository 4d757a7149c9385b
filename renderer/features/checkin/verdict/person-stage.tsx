import { BadgeCheck, Printer } from 'lucide-react';
import type { AttendeeCard } from '../../../../shared/contract/attendee-card.ts';
import { useDeskNow } from '../../../client/desk-context.tsx';
import { useText } from '../../../locales/locale-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { useCheckin } from '../checkin-context.tsx';
import type { StagePanel } from '../state/desk-state.ts';
import { useStageActs } from '../use-stage-acts.ts';
import { Guest, usePersonTags } from './guest.tsx';
import { SidePanel } from './side-panels.tsx';
import { DismissButton, HelpButton } from './stage-buttons.tsx';
import { Trail } from './trail.tsx';
import { useBadgeNews } from './use-badge-news.ts';
import css from './verdict.module.css';

interface PersonStageProps {
  readonly card: AttendeeCard;
  readonly panel: StagePanel;
}

const RECENT_MS = 600_000;

/** A person who was looked up: nothing happened to them by that, so the stage keeps its plain white. */
export const PersonStage = ({ card, panel }: PersonStageProps) => {
  const text = useText();
  const acts = useStageActs();
  const tags = usePersonTags();
  const { actions } = useCheckin();
  const now = useDeskNow();
  const badgeNews = useBadgeNews(card.id, new Date(now() - RECENT_MS).toISOString());
  return (
    <section className={css.said} aria-label={card.name}>
      <div className={css.person}>
        <div>
          <Guest card={card} tags={tags(card)} />
          <p className={css.hint}>{badgeNews ?? text('checkin.person.opened')}</p>
        </div>
        <aside>
          {panel === 'none' ? (
            <Trail attendeeId={card.id} scannedAt="" scanId="" />
          ) : (
            <SidePanel panel={panel} attendeeId={card.id} scanId="" />
          )}
        </aside>
      </div>
      <div className={css.saidActions}>
        {card.presence !== 'here' && (
          <Button
            variant="primary"
            size="large"
            icon={BadgeCheck}
            onClick={() => void actions.admit(card.id)}
          >
            {text('checkin.act.checkIn')}
          </Button>
        )}
        <Button size="large" icon={Printer} kbd="F9" onClick={acts.reprint}>
          {text('checkin.act.reprint')}
        </Button>
        <HelpButton />
        <DismissButton />
      </div>
    </section>
  );
};
