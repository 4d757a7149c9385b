import { useFormats } from '../../../locales/locale-context.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { classNames } from '../../../ui/class-names.ts';
import css from './toolbar.module.css';

export interface FilterOptionProps {
  readonly label: string;
  /** How many people it would show. */
  readonly count: number | undefined;
  readonly isOn: boolean;
  /** It is one part of the option above it. */
  readonly isPart?: boolean;
  readonly onToggle: () => void;
}

/** One thing to filter by. */
export const FilterOption = ({ label, count = 0, isOn, isPart = false, onToggle }: FilterOptionProps) => {
  const formats = useFormats();
  return (
    <div className={classNames(css.option, isPart && css.part)}>
      <Checkbox label={label} isChecked={isOn} onChecked={onToggle} />
      <span>{formats.number(count)}</span>
    </div>
  );
};
