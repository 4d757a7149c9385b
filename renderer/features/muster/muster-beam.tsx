import { Siren } from 'lucide-react';
import type { MusterState } from '../../../shared/contract/muster.ts';
import type { Role } from '../../../shared/contract/procedure.ts';
import { useActing } from '../../app/acting.ts';
import { useMinute } from '../../app/minute.ts';
import { useDesk } from '../../client/desk-context.tsx';
import { useFormats, useText } from '../../locales/locale-context.tsx';
import { HoldButton } from '../../ui/hold-button.tsx';
import css from './muster-beam.module.css';

export interface MusterBeamProps {
  readonly muster: MusterState;
  readonly role: Role;
  readonly now: () => number;
}

/** Over the list: since when, by whom, and how an organiser ends it. */
export const MusterBeam = ({ muster, role, now }: MusterBeamProps) => {
  const text = useText();
  const formats = useFormats();
  const desk = useDesk();
  const acting = useActing();
  const moment = useMinute(now);
  const since = muster.since === null ? '' : formats.time(muster.since);
  return (
    <header className={css.beam}>
      <Siren className={css.icon} aria-hidden />
      <div className={css.what}>
        <h1 className={css.title}>{text('muster.title')}</h1>
        <span className={css.since}>
          {muster.startedBy === ''
            ? text('muster.since', { time: since })
            : text('muster.since.by', { time: since, name: muster.startedBy })}
        </span>
      </div>
      <time className={css.clock} dir="ltr" title={formats.timeZone}>
        {formats.time(moment)}
      </time>
      <div className={css.end}>
        {role === 'organiser' ? (
          <HoldButton
            label={text('muster.end')}
            confirmLabel={text('muster.end.yes')}
            cancelLabel={text('muster.end.no')}
            isOff={acting.isBusy}
            onDone={() => void acting.run(() => desk.muster.end())}
          />
        ) : (
          <span className={css.since}>{text('muster.end.who')}</span>
        )}
        {acting.problem && <span className={css.since}>{acting.problem}</span>}
      </div>
    </header>
  );
};
