import { RefreshCw } from 'lucide-react';
import type { AttendeeCard } from '../../../../shared/contract/attendee-card.ts';
import type { ScanResult } from '../../../../shared/contract/checkin.ts';
import { overrideNeeds } from '../../../../shared/domain/checkin/override.ts';
import { useRuleWords } from '../../../app/rule-words.ts';
import { useFormats, useLocale, useText } from '../../../locales/locale-context.tsx';
import { hoursIn } from '../../../locales/validity.ts';
import { Button } from '../../../ui/button.tsx';
import { GuestName } from '../../../ui/guest-name.tsx';
import { StageActions, StagePanel } from '../../../ui/stage-parts.tsx';
import { VerdictStage } from '../../../ui/verdict-stage.tsx';
import { amountIn } from '../amount.ts';
import { useCheckin } from '../checkin-context.tsx';
import type { VerdictOnStage } from '../state/desk-state.ts';
import { useStageActs } from '../use-stage-acts.ts';
import { Guest, usePersonTags } from './guest.tsx';
import { ReasonPanel } from './reason-panel.tsx';
import { DismissButton, HelpButton } from './stage-buttons.tsx';
import css from './verdict.module.css';
import { wordKey } from './verdict-words.ts';

interface RefusedStageProps {
  readonly stage: VerdictOnStage;
  /** `wait` for questions that are open, `stop` for everything else. */
  readonly face: 'stop' | 'wait';
}

/** Not yet, or not here: why, in a sentence, and who can do something about it. */
export const RefusedStage = ({ stage, face }: RefusedStageProps) => {
  const text = useText();
  const formats = useFormats();
  const acts = useStageActs();
  const tagsOf = useRefusedTags();
  const { result } = stage;
  const card = result.attendee;
  const checked =
    stage.recheckedAt === ''
      ? ''
      : text('checkin.rechecked', { time: formats.timeWithSeconds(stage.recheckedAt) });
  return (
    <VerdictStage
      face={face}
      mark="!"
      word={text(wordKey(result))}
      sentence={[checked, text('checkin.notIn')].filter(Boolean).join(' ')}
      beside={result.canOverride ? <Override key={result.scanId} result={result} /> : null}
      foot={
        <StageActions>
          <HelpButton variant="primary" />
          {result.reason === 'unpaid' && (
            <Button size="large" icon={RefreshCw} kbd="F7" onClick={acts.recheck}>
              {text('checkin.act.recheck')}
            </Button>
          )}
          <DismissButton />
        </StageActions>
      }
    >
      {card === null ? <TicketHolder ticket={result.ticket} /> : <Guest card={card} tags={tagsOf(card)} />}
      <p className={css.hint}>{useWhy(result)}</p>
    </VerdictStage>
  );
};

/** Somebody who is not on the list: all that is known of them is their ticket. */
const TicketHolder = ({ ticket }: Pick<ScanResult, 'ticket'>) => {
  const text = useText();
  return (
    <>
      <GuestName name={ticket === '' ? text('checkin.ticket.holder') : text('checkin.ticket', { ticket })} />
      <p className={css.hint}>{text('checkin.ticket.note')}</p>
    </>
  );
};

const useRefusedTags = (): ((card: AttendeeCard) => readonly string[]) => {
  const text = useText();
  const { language } = useLocale();
  const tags = usePersonTags();
  return (card) => [
    ...tags({ ...card, say: '' }),
    ...(card.orderRef === '' ? [] : [text('checkin.order', { order: card.orderRef })]),
    ...(card.payment === 'unpaid' && card.amountDue !== ''
      ? [text('checkin.due', { amount: amountIn(language, card.amountDue) })]
      : []),
  ];
};

/** The reason in one sentence, with the times and names that the desk gave. */
const useWhy = ({ reason, explanation, unmet, at }: ScanResult): string => {
  const text = useText();
  const formats = useFormats();
  const ruleWords = useRuleWords();
  const own = explanation['blockedReason'] || ruleWords(unmet, at);
  if (own) return own;
  return text(`checkin.why.${reason}`, {
    ...hoursIn(formats, explanation, at),
    allowed: explanation['allowed'] ?? '',
    capacity: explanation['capacity'] ?? '',
  });
};

const Override = ({ result }: { readonly result: ScanResult }) => {
  const text = useText();
  const { event, session, actions, focusField } = useCheckin();
  const isAllowed = overrideNeeds(result.reason) === 'anyone' || session?.role === 'organiser';
  if (!isAllowed) {
    return (
      <StagePanel title={text('checkin.override.title')}>
        <p className={css.why}>{text('checkin.override.organiser')}</p>
      </StagePanel>
    );
  }
  return (
    <ReasonPanel
      title={text('checkin.override.title')}
      note={text('checkin.override.note')}
      verb={text('checkin.override.verb')}
      reasons={event.event.overrideReasons}
      hasNote
      onChosen={(reason, note) => {
        void actions.override(result.scanId, reason, note);
        focusField();
      }}
    />
  );
};
