import { BadgeCheck, Printer } from 'lucide-react';
import { useState } from 'react';
import { useActing } from '../../../app/acting.ts';
import { useDesk } from '../../../client/desk-context.tsx';
import { useText } from '../../../locales/locale-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { useAnnounce } from '../../../ui/live-regions.tsx';
import { usePeopleContext } from '../people-context.tsx';
import { checkInAll } from './check-in-all.ts';
import css from './people-list.module.css';
import type { Ticking } from './use-ticks.ts';

export interface BulkBarProps {
  readonly ticking: Ticking;
  readonly total: number;
  readonly all: number;
}

/** Below the list: how many it shows, and what can be done with those who are ticked. */
export const BulkBar = ({ ticking, total, all }: BulkBarProps) => {
  const text = useText();
  const announce = useAnnounce();
  const { event, abilities } = usePeopleContext();
  const desk = useDesk();
  const acting = useActing();
  const [outcome, setOutcome] = useState({ sentence: '', ticked: 0 });
  const ids = [...ticking.keys];
  // A sentence about those who were ticked then; other ticks are another matter.
  const said = outcome.ticked === ids.length ? outcome.sentence : '';
  const tell = (sentence: string, ticked: number) => {
    setOutcome({ sentence, ticked });
    announce('status', sentence);
  };
  const checkIn = () =>
    acting.run(async () => {
      const { admitted, left } = await checkInAll(desk, event.desk.checkpointId, ids);
      ticking.keep(left);
      tell(text('attendees.bulk.checked-in', { admitted, left: left.length }), left.length);
    });
  const print = () =>
    acting.run(async () => {
      const jobs = await desk.printing.print({ attendeeIds: ids });
      tell(
        text('attendees.bulk.printing', { queued: jobs.length, before: ids.length - jobs.length }),
        ids.length,
      );
    });
  return (
    <footer className={css.foot}>
      {ids.length > 0 && (
        <>
          <b>{text('attendees.bulk.selected', { count: ids.length })}</b>
          {abilities.mayChange && (
            <>
              <Button size="small" icon={BadgeCheck} disabled={acting.isBusy} onClick={checkIn}>
                {text('attendees.check-in')}
              </Button>
              <Button size="small" icon={Printer} disabled={acting.isBusy} onClick={print}>
                {text('attendees.bulk.print')}
              </Button>
            </>
          )}
          <Button
            size="small"
            variant="quiet"
            onClick={() => {
              ticking.clear();
              setOutcome({ sentence: '', ticked: 0 });
            }}
          >
            {text('attendees.bulk.clear')}
          </Button>
        </>
      )}
      <span className={css.count}>{text('attendees.count', { total, all })}</span>
      {(acting.problem || said) && <p className={css.outcome}>{acting.problem || said}</p>}
    </footer>
  );
};
