import { BadgeCheck, Printer, Undo2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { AttendeeDetail } from '../../../../shared/contract/attendees.ts';
import type { ScanResult } from '../../../../shared/contract/checkin.ts';
import { useActing } from '../../../app/acting.ts';
import { useDesk } from '../../../client/desk-context.tsx';
import { useText } from '../../../locales/locale-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { useAnnounce } from '../../../ui/live-regions.tsx';
import { ProblemLine } from '../../../ui/problem-line.tsx';
import { usePeopleContext } from '../people-context.tsx';
import { CheckInOutcome } from './check-in-outcome.tsx';
import { MoreMenu } from './more-menu.tsx';
import css from './person.module.css';
import { ReasonForm } from './reason-form.tsx';
import { UndoCheckIn } from './undo-check-in.tsx';

export interface PersonActionsProps {
  readonly detail: AttendeeDetail;
  /** The change of the person has just ended: its menu has the keyboard again. */
  readonly isBackFromEditing: boolean;
  readonly onEdit: () => void;
  readonly onNote: () => void;
  /** What the last thing done came to, in words, and how to say it. */
  readonly said: string;
  readonly onSaid: (sentence: string) => void;
}

/** What can be done with a person. Each answer stands below the buttons; nothing opens over them. */
export const PersonActions = (props: PersonActionsProps) => {
  const { detail, onEdit, onNote, said, onSaid } = props;
  const text = useText();
  const announce = useAnnounce();
  const desk = useDesk();
  const { event, abilities } = usePeopleContext();
  const acting = useActing();
  const [asked, setAsked] = useState<'nothing' | 'reprint' | 'undo'>('nothing');
  const [result, setResult] = useState<ScanResult | null>(null);
  const { card } = detail;
  const scanId = detail.history.findLast((line) => line.undoScanId !== '')?.undoScanId ?? '';
  const tell = (sentence: string) => {
    onSaid(sentence);
    announce('status', sentence);
  };
  const checkIn = () =>
    acting.run(async () => {
      onSaid('');
      const checkpointId = event.desk.checkpointId;
      setResult(await desk.checkin.admit({ checkpointId, attendeeId: card.id, via: 'search' }));
    });
  const print = () =>
    acting.run(async () => {
      const [job] = await desk.printing.print({ attendeeIds: [card.id] });
      tell(
        job === undefined
          ? text('attendees.badge.none')
          : text('attendees.badge.queued', { printer: job.printerName }),
      );
    });
  const reprint = (reason: string) =>
    acting.run(async () => {
      const job = await desk.printing.reprint({ attendeeId: card.id, reason });
      setAsked('nothing');
      tell(text('attendees.badge.queued', { printer: job.printerName }));
    });
  const toHelp = () =>
    acting.run(async () => {
      await desk.checkin.toHelp({ attendeeId: card.id, code: '', reason: result?.reason ?? '' });
      setResult(null);
      tell(text('attendees.help.sent'));
    });
  return (
    <>
      <div className={css.actions}>
        {card.presence === 'here' ? (
          <Button icon={Undo2} disabled={scanId === ''} onClick={() => setAsked('undo')}>
            {text('attendees.undo')}
          </Button>
        ) : (
          <Button variant="primary" icon={BadgeCheck} disabled={acting.isBusy} onClick={checkIn}>
            {text('attendees.check-in')}
          </Button>
        )}
        {abilities.mayChange && (
          <Button
            icon={Printer}
            disabled={acting.isBusy}
            onClick={card.badgesIssued > 0 ? () => setAsked('reprint') : print}
          >
            {text(card.badgesIssued > 0 ? 'attendees.badge.reprint' : 'attendees.column.badge')}
          </Button>
        )}
        <MoreMenu
          hasKeyboard={props.isBackFromEditing}
          onEdit={abilities.mayChange ? onEdit : null}
          onNote={onNote}
          onHelp={toHelp}
        />
      </div>
      {asked === 'undo' && scanId !== '' && (
        <UndoCheckIn scanId={scanId} onSaid={onSaid} onEnd={() => setAsked('nothing')} />
      )}
      {asked === 'reprint' && (
        <ReasonForm
          legend={text('attendees.badge.why')}
          reasons={event.event.reprintReasons}
          confirm={text('attendees.badge.reprint')}
          problem=""
          isBusy={acting.isBusy}
          onConfirm={(reason) => void reprint(reason)}
          onCancel={() => setAsked('nothing')}
        />
      )}
      {result !== null && <CheckInOutcome result={result} onHelp={toHelp} onResult={setResult} />}
      <ProblemLine problem={acting.problem} />
      {said !== '' && <Said sentence={said} />}
    </>
  );
};

/** Comes into view, because what it is about may have been pressed far below, in the history. */
const Said = ({ sentence }: { readonly sentence: string }) => {
  const line = useRef<HTMLParagraphElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every new sentence is to be seen.
  useEffect(() => {
    line.current?.scrollIntoView({ block: 'nearest' });
  }, [sentence]);
  return (
    <p ref={line} className={css.outcome}>
      {sentence}
    </p>
  );
};
