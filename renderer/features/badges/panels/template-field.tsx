import { useState } from 'react';
import { BADGE_FIELDS } from '../../../../shared/domain/badges/badge-facts.ts';
import { useText } from '../../../locales/locale-context.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { fieldWord } from '../drawing/layer-words.ts';
import { fromWords, inWords } from '../drawing/template-words.ts';

export interface TemplateFieldProps {
  readonly label: string;
  /** As the badge keeps it, `{town}, {country}`. */
  readonly value: string;
  readonly onValue: (template: string) => void;
}

/** Words with fields in braces, read and typed in the language of the screen. */
export const TemplateField = ({ label, value, onValue }: TemplateFieldProps) => {
  const text = useText();
  const wordOf = (field: string) => fieldWord(field, text);
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <TextField
      label={label}
      value={typed ?? inWords(value, wordOf)}
      maxLength={500}
      onValue={(words) => {
        setTyped(words);
        onValue(fromWords(words, BADGE_FIELDS, wordOf));
      }}
      onBlur={() => setTyped(null)}
    />
  );
};
