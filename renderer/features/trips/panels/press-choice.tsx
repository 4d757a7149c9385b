import css from './panels.module.css';

export interface PressChoiceProps<Id extends string> {
  /** For screen readers. */
  readonly label: string;
  readonly options: readonly { readonly id: Id; readonly label: string }[];
  /** null: nothing is chosen beforehand. */
  readonly value: Id | null;
  readonly onValue: (id: Id) => void;
}

/** One of a few, each as large as a thumb. */
export const PressChoice = <Id extends string>({ label, options, value, onValue }: PressChoiceProps<Id>) => (
  <fieldset className={css.reasons}>
    <legend className="sr-only">{label}</legend>
    {options.map((option) => (
      <button
        key={option.id}
        type="button"
        className={css.reason}
        aria-pressed={value === option.id}
        onClick={() => onValue(option.id)}
      >
        {option.label}
      </button>
    ))}
  </fieldset>
);
