import type { HistoryLine } from '../../../../shared/contract/attendees.ts';
import { useLocale } from '../../../locales/locale-context.tsx';
import { usePeopleWords } from '../words.ts';
import { historySentence } from './history-sentence.ts';

/** Says history lines in the language of the screen and the words of the event. */
export const useSentence = (): ((line: HistoryLine) => string) => {
  const { messages } = useLocale();
  const words = usePeopleWords();
  const fieldValue = (field: string, value: string): string => {
    if (field === 'category') return words.category(value);
    if (field === 'country') return words.country(value);
    if (field === 'languages') return words.languages(value);
    const key = `attendees.${field}.${value}`;
    return messages.has(key) ? messages.text(key) : value;
  };
  // A sentence may end with a reason that nobody gave.
  return (line) => historySentence({ ...messages, ...words, fieldValue }, line).trim();
};
