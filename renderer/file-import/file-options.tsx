import { Select } from '../ui/select.tsx';
import type { FoundFile, ReadChoices } from './import-step.ts';
import { useImportText } from './import-words.tsx';
import css from './match-columns.module.css';

const ENCODINGS = [
  'utf-8',
  'utf-16-le',
  'utf-16-be',
  'cp1252',
  'cp1250',
  'cp1251',
  'cp1253',
  'cp1254',
  'cp1255',
  'cp1256',
  'cp850',
  'mac-roman',
] as const;

const DELIMITERS = [
  [',', 'comma'],
  [';', 'semicolon'],
  ['\t', 'tab'],
  ['|', 'pipe'],
] as const;

export interface FileOptionsProps {
  readonly preview: Pick<FoundFile, 'kind' | 'encoding' | 'delimiter' | 'sheet' | 'sheets'>;
  readonly choices: ReadChoices;
  readonly onChoices: (choices: ReadChoices) => void;
}

/** How the file is read: the guess, and what else it could be. A choice reads the file again. */
export const FileOptions = ({ preview, choices, onChoices }: FileOptionsProps) => {
  const say = useImportText();
  if (preview.kind === 'xlsx')
    return (
      <div className={css.options}>
        <Select
          label={say('sheet')}
          value={preview.sheet}
          options={preview.sheets.map((name) => ({ value: name, label: name }))}
          onValue={(sheet) => onChoices({ sheet })}
        />
      </div>
    );
  return (
    <div className={css.options}>
      <EncodingSelect value={preview.encoding} onValue={(encoding) => onChoices({ ...choices, encoding })} />
      <Select
        label={say('delimiter')}
        value={preview.delimiter}
        options={[
          ...(preview.delimiter === '' ? [{ value: '', label: say('delimiter.none') }] : []),
          ...DELIMITERS.map(([value, name]) => ({ value, label: say(`delimiter.${name}`) })),
        ]}
        onValue={(delimiter) => onChoices({ ...choices, delimiter })}
      />
    </div>
  );
};

export interface EncodingSelectProps {
  /** Empty: not known. */
  readonly value: string;
  readonly onValue: (encoding: string) => void;
}

/** The alphabets of files that are not UTF-8, by the countries that people know them from. */
export const EncodingSelect = ({ value, onValue }: EncodingSelectProps) => {
  const say = useImportText();
  return (
    <Select
      label={say('encoding')}
      value={value}
      options={[
        ...(value === '' ? [{ value: '', label: say('encoding.choose') }] : []),
        ...ENCODINGS.map((each) => ({ value: each, label: say(`encoding.${each}`) })),
      ]}
      onValue={onValue}
    />
  );
};
