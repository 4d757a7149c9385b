import { ArrowUpToLine, Check, UserMinus, X } from 'lucide-react';
import { useState } from 'react';
import type { BookingRow } from '../../../../shared/contract/programme.ts';
import type { Activity } from '../../../../shared/domain/programme/activity.ts';
import type { Acting } from '../../../app/acting.ts';
import { useText } from '../../../locales/locale-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { PersonName } from '../../../ui/person-name.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import css from './editor.module.css';

/** What is to become of a place. */
export interface PlaceWish {
  readonly state: BookingRow['state'];
  readonly bus?: string;
  readonly evenIfFull?: boolean;
}

export interface PlaceActionsProps {
  readonly row: BookingRow;
  readonly activity: Activity;
  readonly acting: Acting;
  readonly onBook: (wish: PlaceWish) => void;
  /** Keeps a note that was typed, beside whatever else is done. */
  readonly onNote: (note: string) => void;
  readonly onQueueFirst: () => void;
  readonly onClose: () => void;
}

/** What can be done with the place that was chosen in the table. */
export const PlaceActions = (props: PlaceActionsProps) => {
  const { row, activity, acting, onBook } = props;
  const { state, queue } = row;
  const text = useText();
  const [note, setNote] = useState(row.note);
  const [evenIfFull, setEvenIfFull] = useState(false);
  const isBusy = acting.isBusy;
  return (
    <section className={css.chosen} aria-label={row.attendee.name}>
      <p className={css.chosenName}>
        <b>
          <PersonName>{row.attendee.name}</PersonName>
        </b>{' '}
        {queue > 0 ? text('programme.queue', { queue }) : text(`programme.state.${state}`)}
      </p>
      <div className={css.chosenFields}>
        {activity.buses.length > 0 && (
          <Select
            label={text('programme.bus')}
            value={row.bus}
            options={[
              { value: '', label: text('programme.no-bus') },
              ...activity.buses.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onValue={(bus) => onBook({ state, bus, evenIfFull })}
          />
        )}
        <TextField
          label={text('programme.note')}
          value={note}
          onValue={setNote}
          onBlur={() => {
            if (note !== row.note) props.onNote(note);
          }}
          maxLength={500}
        />
      </div>
      <div className={css.chosenWays}>
        {state !== 'booked' && (
          <Button icon={Check} disabled={isBusy} onClick={() => onBook({ state: 'booked', evenIfFull })}>
            {text('programme.give-seat')}
          </Button>
        )}
        {(state !== 'booked' || activity.buses.length > 0) && (
          <Checkbox isChecked={evenIfFull} onChecked={setEvenIfFull} label={text('programme.even-if-full')} />
        )}
        {queue > 1 && (
          <Button icon={ArrowUpToLine} disabled={isBusy} onClick={props.onQueueFirst}>
            {text('programme.queue-first')}
          </Button>
        )}
        {state === 'booked' && (
          <Button disabled={isBusy} onClick={() => onBook({ state: 'waitlisted' })}>
            {text('programme.to-queue')}
          </Button>
        )}
        {state !== 'cancelled' && (
          <Button icon={UserMinus} disabled={isBusy} onClick={() => onBook({ state: 'cancelled' })}>
            {text('programme.take-seat')}
          </Button>
        )}
        <Button variant="quiet" icon={X} aria-label={text('programme.close-place')} onClick={props.onClose} />
      </div>
    </section>
  );
};
