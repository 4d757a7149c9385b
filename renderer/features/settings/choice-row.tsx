import { Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useText } from '../../locales/locale-context.tsx';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { Choice } from './choice.ts';
import css from './settings.module.css';

export interface ChoiceRowProps<Each extends Choice> {
  readonly choice: Each;
  readonly onChange: (choice: Each) => void;
  readonly onRemove: () => void;
  /** What else this choice has. */
  readonly children?: ReactNode;
}

/** One choice in both languages, side by side. */
export const ChoiceRow = <Each extends Choice>(props: ChoiceRowProps<Each>) => {
  const { choice, onChange, onRemove, children } = props;
  const text = useText();
  const named = choice.label.en || choice.label.de;
  return (
    <li className={css.choice}>
      <TextField
        label={text('settings.in-english')}
        lang="en"
        value={choice.label.en}
        onValue={(en) => onChange({ ...choice, label: { ...choice.label, en } })}
        maxLength={60}
      />
      <TextField
        label={text('settings.in-german')}
        lang="de"
        value={choice.label.de}
        onValue={(de) => onChange({ ...choice, label: { ...choice.label, de } })}
        maxLength={60}
      />
      {children}
      <Button
        size="small"
        variant="quiet"
        icon={Trash2}
        aria-label={text('settings.remove', { name: named })}
        onClick={onRemove}
      />
    </li>
  );
};
