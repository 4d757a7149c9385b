import { useState } from 'react';
import type { Reason } from '../../../../shared/domain/checkin/verdict.ts';
import { useEventState } from '../../../client/event-state.ts';
import { useLocale, useText } from '../../../locales/locale-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { PersonName } from '../../../ui/person-name.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useBus } from '../bus/bus-context.tsx';
import { refusalWord } from '../bus/verdict.ts';
import css from './panels.module.css';
import { PressChoice } from './press-choice.tsx';

export interface OverridePanelProps {
  readonly attendeeId: string;
  readonly reason: Reason;
}

/** Lets somebody aboard whom the rules turn away: a reason of the event's list has to be chosen. */
export const OverridePanel = ({ attendeeId, reason: refused }: OverridePanelProps) => {
  const text = useText();
  const { language } = useLocale();
  const reasons = useEventState().value?.event.overrideReasons ?? [];
  const { personOf, mark, open, bus } = useBus();
  const [reason, setReason] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const { name, ownScript } = personOf(attendeeId);
  const confirm = (): void => {
    if (reason === null) return;
    mark({ kind: 'override', attendeeId, reason, note: note.trim() });
    open(null);
  };
  return (
    <section className={css.panel} aria-label={text('trips.override.title')}>
      <h2>{text('trips.override.title')}</h2>
      <div className={css.part}>
        <div className={css.personHead}>
          <b>
            <PersonName>{ownScript || name}</PersonName>
          </b>
          <b className={css.refusal}>
            {text(`trips.verdict.${refusalWord(refused)}`, { bus: bus?.name ?? '' })}
          </b>
        </div>
        <p className={css.note}>{text('trips.override.note')}</p>
        <PressChoice
          label={text('trips.override.title')}
          options={reasons.map(({ id, label }) => ({ id, label: label[language] }))}
          value={reason}
          onValue={setReason}
        />
        <TextField label={text('trips.override.words')} value={note} onValue={setNote} maxLength={300} />
      </div>
      <div className={css.acts}>
        <Button variant="primary" disabled={reason === null} onClick={confirm}>
          {text(reason === null ? 'trips.override.first' : 'trips.override')}
        </Button>
        <Button onClick={() => open(null)}>{text('trips.panel.back')}</Button>
      </div>
    </section>
  );
};
