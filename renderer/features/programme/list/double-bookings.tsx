import { useState } from 'react';
import type { ProgrammeState } from '../../../../shared/contract/programme.ts';
import { useAnswer } from '../../../client/desk-context.tsx';
import { useText } from '../../../locales/locale-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { PersonName } from '../../../ui/person-name.tsx';
import { useProgrammeWords } from '../programme-words.ts';
import css from './programme-list.module.css';

export interface DoubleBookingsProps {
  readonly state: ProgrammeState;
  readonly onOpen: (id: string) => void;
}

const SHOWN = 5;

/** Who has two places at the same time, and in what. */
export const DoubleBookings = ({ state, onOpen }: DoubleBookingsProps) => {
  const text = useText();
  const words = useProgrammeWords();
  const [isAll, setAll] = useState(false);
  const { value } = useAnswer('programme.doubles', (desk) => desk.programme.doubleBookings(), [
    'programme',
    'bookings',
  ]);
  if (value === null || value.total === 0) return null;
  const titles = new Map(state.rows.map(({ activity }) => [activity.id, words.title(activity.title)]));
  const rows = isAll ? value.rows : value.rows.slice(0, SHOWN);
  return (
    <Card title={text('programme.doubles')} note={text('programme.doubles.note', { count: value.total })}>
      <ul className={css.lines}>
        {rows.map(({ attendeeId, name, activityId, otherId }) => (
          <li key={`${attendeeId} ${activityId} ${otherId}`}>
            <b>
              <PersonName>{name}</PersonName>
            </b>
            {[activityId, otherId].map((id) => (
              <Button key={id} size="small" variant="quiet" onClick={() => onOpen(id)}>
                <bdi>{titles.get(id) ?? ''}</bdi>
              </Button>
            ))}
          </li>
        ))}
      </ul>
      {!isAll && value.rows.length > SHOWN && (
        <Button size="small" onClick={() => setAll(true)}>
          {text('programme.doubles.all', { count: value.rows.length })}
        </Button>
      )}
    </Card>
  );
};
