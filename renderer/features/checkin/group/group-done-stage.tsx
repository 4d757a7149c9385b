import type { ScanResult } from '../../../../shared/contract/checkin.ts';
import { useText } from '../../../locales/locale-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { Tag } from '../../../ui/chip.tsx';
import { GuestName } from '../../../ui/guest-name.tsx';
import { PersonName } from '../../../ui/person-name.tsx';
import { StageActions } from '../../../ui/stage-parts.tsx';
import { VerdictStage } from '../../../ui/verdict-stage.tsx';
import { useCheckin } from '../checkin-context.tsx';
import { useStageActs } from '../use-stage-acts.ts';
import { DismissButton } from '../verdict/stage-buttons.tsx';
import { UndoButton } from '../verdict/undo-button.tsx';
import css from '../verdict/verdict.module.css';

interface GroupDoneStageProps {
  readonly delegation: string;
  readonly results: readonly ScanResult[];
  readonly shownAtMs: number;
}

/** A delegation came in together: how many, how many badges, and who did not. */
export const GroupDoneStage = ({ delegation, results, shownAtMs }: GroupDoneStageProps) => {
  const text = useText();
  const acts = useStageActs();
  const { actions, nowMs } = useCheckin();
  const admitted = results.filter(({ verdict }) => verdict === 'admitted');
  const badges = admitted.filter(({ badge }) => badge.state === 'queued').length;
  const isAll = admitted.length === results.length;
  return (
    <VerdictStage
      face={isAll ? 'go' : 'wait'}
      mark="!"
      word={text('checkin.groupDone', { count: admitted.length })}
      sentence={text('checkin.groupDone.badges', { count: badges, left: results.length - admitted.length })}
      headAction={
        <UndoButton
          shownAtMs={shownAtMs}
          nowMs={nowMs}
          onUndo={() => void actions.undoAll(admitted)}
          onLateUndo={null}
        />
      }
      foot={
        <StageActions>
          <Button size="large" onClick={acts.delegation}>
            {text('checkin.groupDone.next')}
          </Button>
          <DismissButton />
        </StageActions>
      }
    >
      <GuestName name={delegation} />
      <div className={css.groupNames}>
        {results.map(({ scanId, attendee }) => (
          <Tag key={scanId}>
            <PersonName>{attendee?.name ?? ''}</PersonName>
          </Tag>
        ))}
      </div>
    </VerdictStage>
  );
};
