import { useLocale, useText } from '../../../locales/locale-context.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { Select } from '../../../ui/select.tsx';
import { useCategories } from '../use-categories.ts';
import css from './panels.module.css';

export interface ShownWhenProps {
  /** None named means everybody. */
  readonly visibleFor: readonly string[];
  readonly onChange: (visibleFor: readonly string[]) => void;
}

const ALWAYS = '';
const SEVERAL = ' several';

/** On whose badges a layer is: everybody's, or those of some categories. */
export const ShownWhen = ({ visibleFor, onChange }: ShownWhenProps) => {
  const text = useText();
  const { language } = useLocale();
  const categories = useCategories();
  const [only = ALWAYS] = visibleFor;
  const options = [
    { value: ALWAYS, label: text('designer.shown.always') },
    ...categories.map(({ id, label }) => ({
      value: id,
      label: text('designer.shown.for', { who: label[language] }),
    })),
    { value: SEVERAL, label: text('designer.shown.several') },
  ];
  const choose = (value: string) => {
    if (value === SEVERAL) onChange(categories.slice(0, 2).map(({ id }) => id));
    else onChange(value === ALWAYS ? [] : [value]);
  };
  const tick = (id: string, isOn: boolean) =>
    onChange(isOn ? [...visibleFor, id] : visibleFor.filter((one) => one !== id));
  return (
    <>
      <Select
        label={text('designer.shown')}
        value={visibleFor.length > 1 ? SEVERAL : only}
        options={options}
        onValue={choose}
      />
      {visibleFor.length > 1 && (
        <fieldset className={css.ticks}>
          <legend className="sr-only">{text('designer.shown')}</legend>
          {categories.map(({ id, label }) => (
            <Checkbox
              key={id}
              isChecked={visibleFor.includes(id)}
              onChecked={(isOn) => tick(id, isOn)}
              label={label[language]}
            />
          ))}
        </fieldset>
      )}
    </>
  );
};
