import { useAnswer } from '../../../client/desk-context.tsx';
import { useText } from '../../../locales/locale-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { PersonName } from '../../../ui/person-name.tsx';
import { usePeopleWords } from '../words.ts';
import css from './form.module.css';

export interface PossibleDoublesProps {
  readonly name: string;
  readonly onOpen: (id: string) => void;
}

/** A name this short finds half the list. */
const FROM_LETTERS = 4;

/** People who may be the one that is being added. */
export const PossibleDoubles = ({ name, onOpen }: PossibleDoublesProps) => {
  const text = useText();
  const words = usePeopleWords();
  const wanted = name.length < FROM_LETTERS ? '' : name;
  const { value } = useAnswer(`doubles.${wanted}`, async (desk) =>
    wanted === '' ? null : desk.attendees.search({ text: wanted, limit: 3 }),
  );
  if (wanted === '' || value === null || value.found.length === 0) return null;
  return (
    <div className={css.doubles} role="status">
      <p>{text('attendees.doubles')}</p>
      {value.found.map((found) => (
        <Button key={found.id} size="small" variant="quiet" onClick={() => onOpen(found.id)}>
          <span>
            <PersonName>{found.name}</PersonName>, <PersonName>{words.place(found)}</PersonName>
          </span>
        </Button>
      ))}
    </div>
  );
};
