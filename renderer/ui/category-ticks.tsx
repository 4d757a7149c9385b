import type { EventSettings } from '../../shared/contract/event.ts';
import { useLocale } from '../locales/locale-context.tsx';
import css from './category-ticks.module.css';
import { Checkbox } from './checkbox.tsx';

export interface CategoryTicksProps {
  readonly label: string;
  readonly hint: string;
  readonly categories: EventSettings['categories'];
  /** Ids of categories; ticket types that a source brought stay ticked as they are. */
  readonly ticked: readonly string[];
  readonly onTicked: (ticked: readonly string[]) => void;
}

/** Some of the categories of the event. */
export const CategoryTicks = ({ label, hint, categories, ticked, onTicked }: CategoryTicksProps) => {
  const { language } = useLocale();
  const others = ticked.filter((id) => !categories.some((one) => one.id === id));
  const choices = [
    ...categories.map(({ id, label: name }) => ({ id, name: language === 'de' ? name.de : name.en })),
    ...others.map((id) => ({ id, name: id })),
  ];
  const toggle = (id: string, isTicked: boolean) =>
    onTicked(isTicked ? [...ticked, id] : ticked.filter((one) => one !== id));
  return (
    <fieldset className={css.group}>
      <legend className={css.legend}>{label}</legend>
      <div className={css.ticks}>
        {choices.map(({ id, name }) => (
          <Checkbox
            key={id}
            isChecked={ticked.includes(id)}
            onChecked={(isTicked) => toggle(id, isTicked)}
            label={name}
          />
        ))}
      </div>
      <p className={css.hint}>{hint}</p>
    </fieldset>
  );
};
