import { Pencil } from 'lucide-react';
import type { OperatorView } from '../../../shared/contract/operators.ts';
import { useText } from '../../locales/locale-context.tsx';
import { Avatar } from '../../ui/avatar.tsx';
import { Button } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import css from './operators-screen.module.css';

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
        <li key={person.id} className={classNames(css.row, !person.isActive && css.inactive)}>
          <Avatar name={person.name} />
          <div className={css.person}>
            <b>
              <bdi>{person.name}</bdi>
            </b>
            <span>
              {text(`operators.role.${person.role}`)}
              {!person.isActive && `, ${text('operators.inactive')}`}
              {!person.hasPin && `, ${text('operators.no-pin')}`}
            </span>
          </div>
          <Button
            size="small"
            icon={Pencil}
            aria-label={text('operators.edit', { name: person.name })}
            onClick={() => onEdit(person)}
          />
        </li>
      ))}
    </ul>
  );
};
