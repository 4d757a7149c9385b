import { saidHere } from './foreign-field.ts';
import type { TakeNote } from './import-note.ts';
import { pretixField } from './pretix-fields.ts';

/** What of an element says which words it shows. */
export interface PretixWording {
  readonly content: string;
  readonly text: string;
  readonly text_i18n?: Readonly<Record<string, string>> | null | undefined;
  readonly locale: string;
}

const MOST_PARAGRAPHS = 12;
const MOST_CHARACTERS = 500;
/** What reads otherwise in another language. */
const SPOKEN: ReadonlySet<string> = new Set(['attendee_country', 'event_date', 'event_date_range', 'item']);

/** The words of an element as paragraphs of a template, one a line. */
export const pretixParagraphs = (
  wording: PretixWording,
  language: string,
  note: TakeNote,
): readonly string[] => {
  const { content, locale } = wording;
  const isOwnText = content === 'other' || content === 'other_i18n';
  const template = isOwnText ? filledIn(ownText(wording, language, note), note) : field(content, note);
  if (locale !== '' && locale !== language && SPOKEN.has(content))
    note('field-language', { field: content, locale, language });
  return kept(template.split('\n'), note);
};

const field = (content: string, note: TakeNote): string => saidHere(content, pretixField(content), note);

const filledIn = (text: string, note: TakeNote): string =>
  text.replaceAll(/\{([a-zA-Z0-9:_]+)\}/g, (_, name: string) => field(name, note));

const ownText = (
  { content, text, text_i18n, locale }: PretixWording,
  language: string,
  note: TakeNote,
): string => {
  const texts = text_i18n ?? {};
  if (content === 'other') return text;
  const wanted = [locale, language].filter((one) => one !== '');
  const close = wanted.flatMap((one) => [one, one.split('-')[0] ?? one]);
  const found = [...close, 'en', ...Object.keys(texts)].find((one) => texts[one] !== undefined);
  if (found === undefined) return text;
  if (!close.includes(found)) note('text-language', { wanted: wanted[0] ?? '', used: found });
  return texts[found] ?? '';
};

const kept = (lines: readonly string[], note: TakeNote): readonly string[] => {
  const said = lines.map((line) => line.trim()).filter((line) => line !== '');
  const fitting = said.slice(0, MOST_PARAGRAPHS).map((line) => line.slice(0, MOST_CHARACTERS));
  if (fitting.join('\n') !== said.join('\n')) note('text-shortened', { characters: String(MOST_CHARACTERS) });
  return fitting;
};
