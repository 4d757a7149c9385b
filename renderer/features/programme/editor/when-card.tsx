import { useId, useRef } from 'react';
import { useFormats, useText } from '../../../locales/locale-context.tsx';
import { Card } from '../../../ui/card.tsx';
import { FieldGrid } from '../../../ui/field-grid.tsx';
import { MomentField } from '../../../ui/moment-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import type { ActivityProblem } from './activity-draft.ts';
import type { ActivityForm } from './use-activity-draft.ts';

export interface WhenCardProps {
  readonly form: ActivityForm;
  /** Rooms that the programme has already. */
  readonly rooms: readonly string[];
  readonly problem: ActivityProblem | '';
}

const movedBy = (instant: string, byMs: number): string => new Date(Date.parse(instant) + byMs).toISOString();

/** When and where, in the time zone of the event. */
export const WhenCard = ({ form, rooms, problem }: WhenCardProps) => {
  const text = useText();
  const listId = useId();
  const { timeZone } = useFormats();
  const { shown, change, changeLeg } = form;
  // While a time is typed it cannot be read for a moment: then the one before it counts.
  const lastFrom = useRef(shown.from);
  if (shown.from !== '') lastFrom.current = shown.from;
  /** Who moves the start moves the end with it, and the roll calls of a trip. */
  const begin = (from: string) => {
    const isMoved = from !== '' && shown.until !== '';
    const byMs = isMoved ? Date.parse(from) - Date.parse(lastFrom.current) : 0;
    change({ from, ...(isMoved ? { until: movedBy(shown.until, byMs) } : {}) });
    if (byMs === 0) return;
    for (const { id, at } of shown.legs) if (at !== '') changeLeg(id, { at: movedBy(at, byMs) });
  };
  return (
    <Card title={text('programme.when-and-where')} note={timeZone.replaceAll('_', ' ')}>
      <FieldGrid>
        <MomentField
          label={text('programme.from')}
          value={shown.from}
          onValue={(from) => begin(from ?? '')}
        />
        <MomentField
          label={text('programme.until')}
          value={shown.until}
          onValue={(until) => change({ until: until ?? '' })}
          problem={problem === 'ends-before-start' ? text('programme.problem.ends-before-start') : undefined}
        />
        <TextField
          label={text('programme.room')}
          list={listId}
          value={shown.room}
          onValue={(room) => change({ room })}
          maxLength={120}
        />
        <datalist id={listId}>
          {rooms.map((room) => (
            <option key={room} value={room}>
              {room}
            </option>
          ))}
        </datalist>
      </FieldGrid>
    </Card>
  );
};
