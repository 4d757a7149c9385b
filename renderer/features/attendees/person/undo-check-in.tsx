import { useEffect, useState } from 'react';
import { useActing } from '../../../app/acting.ts';
import { troubleOf } from '../../../client/call-trouble.ts';
import { useDesk } from '../../../client/desk-context.tsx';
import { useText } from '../../../locales/locale-context.tsx';
import { useAnnounce } from '../../../ui/live-regions.tsx';
import { usePeopleContext } from '../people-context.tsx';
import { ReasonForm } from './reason-form.tsx';

export interface UndoCheckInProps {
  readonly scanId: string;
  /** Told what became of the badge, which staff must do something about. */
  readonly onSaid: (sentence: string) => void;
  readonly onEnd: () => void;
}

/** Takes a check-in back: at once within the first ten seconds, afterwards with a reason. The desk knows which. */
export const UndoCheckIn = ({ scanId, onSaid, onEnd }: UndoCheckInProps) => {
  const text = useText();
  const announce = useAnnounce();
  const desk = useDesk();
  const { event } = usePeopleContext();
  const acting = useActing();
  const [needsReason, setNeedsReason] = useState(false);
  const undo = async (reason: string): Promise<void> => {
    const { badge } = await desk.checkin.undo({ scanId, reason });
    const sentence = text(`attendees.undone.${badge}`);
    announce('status', sentence);
    onSaid(sentence);
    onEnd();
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once, when it opens.
  useEffect(() => {
    void acting.run(async () => {
      try {
        await undo('');
      } catch (error) {
        if (troubleOf(error).key !== 'cannot.undo-reason-needed') throw error;
        setNeedsReason(true);
      }
    });
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- asked once, when it opens.
  }, []);
  if (!needsReason) return acting.problem === '' ? null : <p role="alert">{acting.problem}</p>;
  return (
    <ReasonForm
      legend={text('attendees.undo.why')}
      reasons={event.event.undoReasons}
      confirm={text('attendees.undo.confirm')}
      problem={acting.problem}
      isBusy={acting.isBusy}
      onConfirm={(reason) => void acting.run(() => undo(reason))}
      onCancel={onEnd}
    />
  );
};
