import { HandHelping, OctagonX, TriangleAlert } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { ScanResult } from '../../../../shared/contract/checkin.ts';
import { useActing } from '../../../app/acting.ts';
import { useDesk } from '../../../client/desk-context.tsx';
import { useText } from '../../../locales/locale-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { useAnnounce } from '../../../ui/live-regions.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { usePeopleContext } from '../people-context.tsx';
import css from './person.module.css';
import { ReasonForm } from './reason-form.tsx';

export interface CheckInOutcomeProps {
  readonly result: ScanResult;
  readonly onHelp: () => void;
  readonly onResult: (result: ScanResult) => void;
}

/** What came of a check-in from here: done, or why nothing was done and what can be done about it. */
export const CheckInOutcome = ({ result, onHelp, onResult }: CheckInOutcomeProps) => {
  const text = useText();
  const announce = useAnnounce();
  const [isOverriding, setOverriding] = useState(false);
  const isDone = result.verdict === 'admitted';
  const sentence = isDone
    ? text(`attendees.outcome.done.${result.badge.state}`, { printer: result.badge.printer })
    : text('attendees.outcome.not', { reason: text(`history.reason.${result.reason}`) });
  useEffect(() => announce(isDone ? 'status' : 'alert', sentence), [announce, isDone, sentence]);
  if (isDone) return <p className={css.outcome}>{sentence}</p>;
  return (
    <div className={css.outcome}>
      <Notice
        tone={result.verdict === 'refused' ? 'plain' : 'act'}
        icon={result.verdict === 'refused' ? OctagonX : TriangleAlert}
        actions={
          <>
            <Button size="small" icon={HandHelping} onClick={onHelp}>
              {text('attendees.help.send')}
            </Button>
            {result.canOverride && !isOverriding && (
              <Button size="small" onClick={() => setOverriding(true)}>
                {text('attendees.override')}
              </Button>
            )}
          </>
        }
      >
        {sentence}
      </Notice>
      {isOverriding && (
        <Override scanId={result.scanId} onResult={onResult} onEnd={() => setOverriding(false)} />
      )}
    </div>
  );
};

interface OverrideProps {
  readonly scanId: string;
  readonly onResult: (result: ScanResult) => void;
  readonly onEnd: () => void;
}

const Override = ({ scanId, onResult, onEnd }: OverrideProps) => {
  const text = useText();
  const desk = useDesk();
  const { event } = usePeopleContext();
  const acting = useActing();
  return (
    <ReasonForm
      legend={text('attendees.override.why')}
      reasons={event.event.overrideReasons}
      confirm={text('attendees.override.confirm')}
      problem={acting.problem}
      isBusy={acting.isBusy}
      onConfirm={(reason) =>
        void acting.run(async () => onResult(await desk.checkin.override({ scanId, reason, note: '' })))
      }
      onCancel={onEnd}
    />
  );
};
