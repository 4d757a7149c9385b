import { Search } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useText } from '../../../locales/locale-context.tsx';
import { TextField } from '../../../ui/text-field.tsx';

export interface FindFieldProps {
  readonly value: string;
  readonly onValue: (value: string) => void;
  /** Down from the field goes into the list. */
  readonly onDown: () => void;
}

/** Finds by name in any script, town, e-mail, order and code. Escape empties it. */
export const FindField = ({ value, onValue, onDown }: FindFieldProps) => {
  const text = useText();
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      onDown();
    }
    if (event.key === 'Escape' && value !== '') {
      event.stopPropagation();
      onValue('');
    }
  };
  return (
    <TextField
      label={text('attendees.find')}
      isLabelHidden
      placeholder={text('attendees.find')}
      icon={Search}
      value={value}
      onValue={onValue}
      onKeyDown={onKey}
      type="search"
      data-first-focus=""
    />
  );
};
