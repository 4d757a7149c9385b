import { Plus } from 'lucide-react';
import type { EventSettings } from '../../../shared/contract/event.ts';
import { useDesk } from '../../client/desk-context.tsx';
import { useText } from '../../locales/locale-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { WideField } from '../../ui/field-grid.tsx';
import { completed, replaced } from './choice.ts';
import { ChoiceRow } from './choice-row.tsx';
import { ColourField } from './colour-field.tsx';
import { FormCard } from './form-card.tsx';
import css from './settings.module.css';
import { useDraft } from './use-draft.ts';

type Category = EventSettings['categories'][number];

const NEW: Category = { id: '', label: { en: '', de: '' }, colour: '#394b48', printsBadge: true };

/** Who there is at this event, with the colour on the badge, and whether a badge is printed. */
export const CategoriesForm = ({ categories }: { readonly categories: readonly Category[] }) => {
  const text = useText();
  const desk = useDesk();
  const draft = useDraft({ list: categories }, ({ list }) =>
    desk.event.save({ categories: completed(list) }),
  );
  const { list } = draft.value;
  const change = (place: number, by: Category | null) => draft.change({ list: replaced(list, place, by) });
  return (
    <FormCard
      title={text('settings.categories')}
      note={text('settings.categories.note')}
      draft={draft}
      isWrong={completed(list).length === 0}
    >
      <ul className={css.choices}>
        {list.map((each, place) => (
          <ChoiceRow
            // biome-ignore lint/suspicious/noArrayIndexKey: a new category has no id until it is saved.
            key={place}
            choice={each}
            onChange={(by) => change(place, by)}
            onRemove={() => change(place, null)}
          >
            <ColourField
              label={text('settings.category.colour')}
              value={each.colour}
              onValue={(colour) => change(place, { ...each, colour })}
            />
            <span className={css.tick}>
              <Checkbox
                isChecked={each.printsBadge}
                onChecked={(printsBadge) => change(place, { ...each, printsBadge })}
                label={text('settings.category.badge')}
              />
            </span>
          </ChoiceRow>
        ))}
      </ul>
      <WideField>
        <Button size="small" icon={Plus} onClick={() => draft.change({ list: [...list, NEW] })}>
          {text('settings.categories.add')}
        </Button>
      </WideField>
    </FormCard>
  );
};
