import { useId } from 'react';
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

/** When and where, in the time zone of the event. */
export const WhenCard = ({ form, rooms, problem }: WhenCardProps) => {
  const text = useText();
  const listId = useId();
  const { timeZone } = useFormats();
  const { shown, change } = form;
  return (
    <Card title={text('programme.when-and-where')} note={timeZone.replaceAll('_', ' ')}>
      <FieldGrid>
        <MomentField
          label={text('programme.from')}
          value={shown.from}
          onValue={(from) => change({ from: from ?? '' })}
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
