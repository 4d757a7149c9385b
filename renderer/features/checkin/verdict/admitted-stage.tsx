import { useState } from 'react';
import { useFormats, useText } from '../../../locales/locale-context.tsx';
import { VerdictStage } from '../../../ui/verdict-stage.tsx';
import { useCheckin } from '../checkin-context.tsx';
import type { VerdictOnStage } from '../state/desk-state.ts';
import { AdmittedFoot } from './admitted-foot.tsx';
import { BadgeBeside } from './badge-beside.tsx';
import { badgeProgress } from './badge-progress.ts';
import { BoxesOnBadge } from './boxes-on-badge.tsx';
import { Guest, usePersonTags } from './guest.tsx';
import { NoteRows } from './note-rows.tsx';
import { SidePanel } from './side-panels.tsx';
import { UndoButton } from './undo-button.tsx';
import { wordKey } from './verdict-words.ts';

/** Come in: who it is, what to hand over, what the badge does, and the way back. */
export const AdmittedStage = ({ stage }: { readonly stage: VerdictOnStage }) => {
  const text = useText();
  const formats = useFormats();
  const { jobs, actions, dispatch, nowMs } = useCheckin();
  const tags = usePersonTags();
  const [missing, setMissing] = useState<readonly string[]>([]);
  const { result } = stage;
  const card = result.attendee;
  if (card === null) return null;
  const newest = [...jobs.values()].findLast(({ attendeeId }) => attendeeId === card.id);
  const badge = newest === undefined ? result.badge : { ...result.badge, state: 'queued' as const };
  const progress = badgeProgress(badge, newest);
  const badgeSentence = text(`checkin.badge.${progress.key}`, {
    printer: progress.printer,
    cause: progress.cause,
  });
  const arrival = text(`checkin.arrival.${arrivalOf(stage)}`, {
    time: stage.isReopened ? formats.dayAndTime(result.at) : formats.timeWithSeconds(result.at),
    day: result.dayNumber,
  });
  return (
    <VerdictStage
      face="go"
      word={text(wordKey(result))}
      sentence={stage.isReopened && newest === undefined ? arrival : `${arrival} ${badgeSentence}`}
      headAction={
        <UndoButton
          shownAtMs={stage.isReopened ? nowMs() - 60_000 : stage.shownAtMs}
          nowMs={nowMs}
          onUndo={() => void actions.undo(result.scanId, '')}
          onLateUndo={() => dispatch({ kind: 'panel', panel: 'undo' })}
        />
      }
      beside={
        stage.panel === 'none' ? (
          stage.isReopened && newest === undefined ? null : (
            <BadgeBeside card={card} progress={progress} sentence={badgeSentence} onMissing={setMissing} />
          )
        ) : (
          <SidePanel panel={stage.panel} attendeeId={card.id} scanId={result.scanId} />
        )
      }
      notes={result.attention.length > 0 && <NoteRows stage={stage} />}
      foot={<AdmittedFoot result={result} stage={stage} card={card} />}
    >
      <Guest card={card} tags={tags(card)} />
      <BoxesOnBadge letters={missing} />
    </VerdictStage>
  );
};

const arrivalOf = ({ result, isReopened }: VerdictOnStage): string => {
  if (isReopened) return 'earlier';
  if (result.isWelcomeBack) return 'back';
  return result.badge.state === 'not-first' ? 'again' : 'first';
};
