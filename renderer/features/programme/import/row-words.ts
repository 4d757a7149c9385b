import type { ProgrammeDifference, ProgrammeList } from '../../../../shared/contract/programme-import.ts';
import type { RowWords } from '../../../file-import/file-row.ts';
import { useFormats, useLocale } from '../../../locales/locale-context.tsx';

const PART = /^(leg|bus)\.([^.]+)\.(\w+)$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

/** How the rows of a programme, or of places in it, are spoken of. */
export const useRowWords = (list: ProgrammeList): RowWords<ProgrammeDifference> => {
  const { messages, language } = useLocale();
  const { dayAndTime } = useFormats();
  const say = (key: string, otherwise: string): string =>
    messages.has(key) ? messages.text(key) : otherwise;
  return {
    name: ({ name }) => name[language],
    beside: ({ place, from }) =>
      [from === null ? '' : dayAndTime(from), place[language]].filter(Boolean).join(', '),
    field(name) {
      const [, kind = '', id = '', field = ''] = PART.exec(name) ?? [];
      if (kind === '') return say(`programme.field.${name}`, name);
      return `${say(`programme.part.${kind}`, kind)} ${id}, ${say(`programme.field.${field}`, field)}`;
    },
    value(field, value) {
      if (INSTANT.test(value)) return dayAndTime(value);
      const name = field.split('.').at(-1) ?? field;
      if (name === 'state' && list === 'bookings') return say(`programme.state.${value}`, value);
      return say(`programme.${name}.${value}`, value === 'null' ? '' : value);
    },
  };
};
