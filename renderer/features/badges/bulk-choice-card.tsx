import type { EventSettings } from '../../../shared/contract/event.ts';
import { useAnswer } from '../../client/desk-context.tsx';
import { useFormats, useLocale, useText } from '../../locales/locale-context.tsx';
import { Card } from '../../ui/card.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { FilterChip } from '../../ui/chip.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { type Choosing, toggled } from './bulk-choice.ts';
import css from './preflight.module.css';

export interface ChoiceCardProps extends Choosing {
  readonly categories: EventSettings['categories'];
}

/** Whose badges: categories, a delegation, a part of the alphabet, only those without. Each works at once. */
export const ChoiceCard = ({ choice, change, count, categories }: ChoiceCardProps) => {
  const text = useText();
  const { language } = useLocale();
  const { number } = useFormats();
  const { value: facets } = useAnswer('badges.facets', (desk) => desk.attendees.facets(), ['attendees']);
  const printed = categories.filter(({ printsBadge }) => printsBadge);
  return (
    <Card title={text('preflight.whose')} note={text('preflight.whose.note')}>
      <div className={css.choice}>
        <div className={css.chips} role="group" aria-label={text('preflight.categories')}>
          {printed.map(({ id, label }) => (
            <FilterChip
              key={id}
              label={label[language]}
              count={facets === null ? undefined : number(facets.categories[id] ?? 0)}
              isOn={choice.categories.includes(id)}
              onToggle={() => change({ categories: toggled(choice.categories, id) })}
            />
          ))}
        </div>
        <div className={css.fields}>
          <Select
            label={text('preflight.delegation')}
            value={choice.delegation}
            options={[
              { value: '', label: text('preflight.delegation.all') },
              ...(facets?.delegations ?? []).map(({ name, total }) => ({
                value: name,
                label: `${name} (${number(total)})`,
              })),
            ]}
            onValue={(delegation) => change({ delegation })}
          />
          <TextField
            label={text('preflight.from')}
            hint={text('preflight.from.hint')}
            value={choice.from}
            maxLength={40}
            onValue={(from) => change({ from })}
          />
          <TextField
            label={text('preflight.until')}
            value={choice.until}
            maxLength={40}
            onValue={(until) => change({ until })}
          />
        </div>
        <Checkbox
          label={text('preflight.only-without')}
          isChecked={choice.onlyWithout}
          onChecked={(onlyWithout) => change({ onlyWithout })}
        />
        <p className={css.sum} role="status">
          {count && text('preflight.count', { ...count })}
        </p>
      </div>
    </Card>
  );
};
