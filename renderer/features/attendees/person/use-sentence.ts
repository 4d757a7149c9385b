import type { HistoryLine } from '../../../../shared/contract/attendees.ts';
import { isValidityField } from '../../../../shared/domain/attendees/validity.ts';
import { useFormats, useLocale } from '../../../locales/locale-context.tsx';
import { validityIn } from '../../../locales/validity.ts';
import { usePeopleWords } from '../words.ts';
import { sentenceOrKind } from './history-sentence.ts';
import { useFound } from './use-found.ts';

/** Says history lines in the language of the screen and the words of the event. */
export const useSentence = (): ((line: HistoryLine) => string) => {
  const { messages, language } = useLocale();
  const words = usePeopleWords();
  const formats = useFormats();
  const found = useFound();
  const fieldValue = (field: string, value: string): string => {
    if (field === 'category') return words.category(value);
    if (field === 'country') return words.country(value);
    if (field === 'languages') return words.languages(value);
    if (isValidityField(field)) return validityIn(formats, value);
    const key = `attendees.${field}.${value}`;
    return messages.has(key) ? messages.text(key) : value;
  };
  const place = (names: NonNullable<HistoryLine['place']>): string => names[language];
  const all = { ...messages, ...words, fieldValue, place, found };
  return (line) => sentenceOrKind(all, line, (problem) => reportError(problem));
};
