import { Printer, UsersRound } from 'lucide-react';
import { useFormats, useText } from '../../../locales/locale-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { StageActions } from '../../../ui/stage-parts.tsx';
import { VerdictStage } from '../../../ui/verdict-stage.tsx';
import type { VerdictOnStage } from '../state/desk-state.ts';
import { useStageActs } from '../use-stage-acts.ts';
import { Guest, usePersonTags } from './guest.tsx';
import { SidePanel } from './side-panels.tsx';
import { DismissButton, HelpButton } from './stage-buttons.tsx';
import { Trail } from './trail.tsx';
import { useBadgeNews } from './use-badge-news.ts';
import css from './verdict.module.css';
import { wordKey } from './verdict-words.ts';

const MINUTE_MS = 60_000;

/** Came in before: when and where, what happened since, and what this guest may need. */
export const AlreadyStage = ({ stage }: { readonly stage: VerdictOnStage }) => {
  const text = useText();
  const formats = useFormats();
  const acts = useStageActs();
  const tags = usePersonTags();
  const { result } = stage;
  const card = result.attendee;
  const badgeNews = useBadgeNews(card?.id ?? '', result.at);
  if (card === null) return null;
  const minutes =
    result.first === null ? 0 : Math.floor((Date.parse(result.at) - Date.parse(result.first.at)) / MINUTE_MS);
  const since =
    result.first === null
      ? ''
      : text('checkin.since', {
          minutes,
          isRecent: minutes < 60 ? 'yes' : 'no',
          at: formats.dayAndTime(result.first.at),
          desk: result.first.desk,
          hasDesk: result.first.desk === '' ? 'no' : 'yes',
        });
  const said = badgeNews ?? text('checkin.nothing');
  return (
    <VerdictStage
      face="wait"
      mark="2×"
      word={text(wordKey(result))}
      sentence={[since, said].filter(Boolean).join(' ')}
      beside={
        stage.panel === 'none' ? (
          <Trail attendeeId={card.id} scannedAt={result.at} scanId={result.scanId} />
        ) : (
          <SidePanel panel={stage.panel} attendeeId={card.id} scanId={result.scanId} />
        )
      }
      foot={
        <StageActions>
          <Button variant="primary" size="large" icon={Printer} kbd="F9" onClick={acts.reprint}>
            {text('checkin.act.reprint')}
          </Button>
          <Button size="large" icon={UsersRound} kbd="F6" onClick={acts.someoneElse}>
            {text('checkin.act.someoneElse')}
          </Button>
          <HelpButton />
          <DismissButton />
        </StageActions>
      }
    >
      <Guest
        card={card}
        tags={[
          ...tags(card),
          ...(card.orderRef === '' ? [] : [text('checkin.order', { order: card.orderRef })]),
        ]}
      />
      <p className={css.hint}>{text('checkin.already.hint')}</p>
    </VerdictStage>
  );
};
