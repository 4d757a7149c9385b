import type { ReportRequest } from '../../../shared/contract/reports.ts';
import type { ReportWords } from './report-words.ts';
import { GERMAN } from './words-de.ts';
import { ENGLISH } from './words-en.ts';

export type ReportLanguage = ReportRequest['language'];

/** The words of a language. */
export const wordsOf = (language: ReportLanguage): ReportWords => (language === 'de' ? GERMAN : ENGLISH);

/** The word for a key that may come from another desk of a newer version: then the key itself. */
export const wordFor = (words: Readonly<Record<string, string>>, key: string): string =>
  Object.hasOwn(words, key) ? (words[key] ?? key) : key;
