import { Plus } from 'lucide-react';
import { useDesk } from '../../client/desk-context.tsx';
import { useText } from '../../locales/locale-context.tsx';
import { Button } from '../../ui/button.tsx';
import { WideField } from '../../ui/field-grid.tsx';
import { type Choice, completed, replaced } from './choice.ts';
import { ChoiceRow } from './choice-row.tsx';
import { FormCard } from './form-card.tsx';
import css from './settings.module.css';
import { useDraft } from './use-draft.ts';

export interface ReasonsFormProps {
  readonly name: 'overrideReasons' | 'undoReasons' | 'reprintReasons';
  readonly reasons: readonly Choice[];
}

/** The reasons that may be given for one kind of exception. At least one, so that nobody is stuck. */
export const ReasonsForm = ({ name, reasons }: ReasonsFormProps) => {
  const text = useText();
  const desk = useDesk();
  const draft = useDraft({ list: reasons }, ({ list }) => desk.event.save({ [name]: completed(list) }));
  const { list } = draft.value;
  return (
    <FormCard
      title={text(`settings.reasons.${name}`)}
      note={text(`settings.reasons.${name}.note`)}
      draft={draft}
      isWrong={completed(list).length === 0}
    >
      <ul className={css.choices}>
        {list.map((choice, place) => (
          <ChoiceRow
            // biome-ignore lint/suspicious/noArrayIndexKey: a new choice has no id until it is saved.
            key={place}
            choice={choice}
            onChange={(by) => draft.change({ list: replaced(list, place, by) })}
            onRemove={() => draft.change({ list: replaced(list, place, null) })}
          />
        ))}
      </ul>
      <WideField>
        <Button
          size="small"
          icon={Plus}
          onClick={() => draft.change({ list: [...list, { id: '', label: { en: '', de: '' } }] })}
        >
          {text('settings.reasons.add')}
        </Button>
      </WideField>
    </FormCard>
  );
};
