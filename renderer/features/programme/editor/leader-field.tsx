import { X } from 'lucide-react';
import { useState } from 'react';
import type { Bus } from '../../../../shared/domain/programme/activity.ts';
import { useText } from '../../../locales/locale-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { PersonName } from '../../../ui/person-name.tsx';
import css from './editor.module.css';
import { PersonSearch } from './person-search.tsx';

export interface LeaderFieldProps {
  readonly bus: Pick<Bus, 'leader' | 'leaderName'>;
  readonly names: Readonly<Record<string, string>>;
  readonly onChange: (wish: Pick<Bus, 'leader' | 'leaderName'>) => void;
}

/** Who leads a bus: somebody on the list, or a name. */
export const LeaderField = ({ bus, names, onChange }: LeaderFieldProps) => {
  const text = useText();
  const [found, setFound] = useState('');
  const name = bus.leader === '' ? bus.leaderName : (names[bus.leader] ?? found);
  if (name === '' && bus.leader === '')
    return (
      <PersonSearch
        label={text('programme.leader')}
        onPick={(person) => {
          setFound(person.name);
          onChange({ leader: person.id, leaderName: '' });
        }}
        onName={(typed) => onChange({ leader: '', leaderName: typed })}
      />
    );
  return (
    <div className={css.leader}>
      <span className={css.label}>{text('programme.leader')}</span>
      <span className={css.chip}>
        <PersonName>{name}</PersonName>
        <Button
          size="small"
          variant="quiet"
          icon={X}
          aria-label={text('programme.remove', { name })}
          onClick={() => onChange({ leader: '', leaderName: '' })}
        />
      </span>
    </div>
  );
};
