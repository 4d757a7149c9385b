import { Pencil } from 'lucide-react';
import type { OperatorView } from '../../../shared/contract/operators.ts';
import { useText } from '../../locales/locale-context.tsx';
import { Avatar } from '../../ui/avatar.tsx';
import { Button } from '../../ui/button.tsx';
import { ListRow } from '../../ui/list-row.tsx';

export interface OperatorListProps {
  readonly people: readonly OperatorView[];
  readonly onEdit: (person: OperatorView) => void;
}

/** Everybody who may sign in, and those who no longer may. */
export const OperatorList = ({ people, onEdit }: OperatorListProps) => {
  const text = useText();
  return (
    <ul>
      {people.map((person) => (
        <ListRow
          key={person.id}
          lead={<Avatar name={person.name} />}
          name={person.name}
          note={[
            text(`operators.role.${person.role}`),
            ...(person.isActive ? [] : [text('operators.inactive')]),
            ...(person.hasPin ? [] : [text('operators.no-pin')]),
          ].join(', ')}
          isOver={!person.isActive}
        >
          <Button
            size="small"
            icon={Pencil}
            aria-label={text('operators.edit', { name: person.name })}
            onClick={() => onEdit(person)}
          />
        </ListRow>
      ))}
    </ul>
  );
};
