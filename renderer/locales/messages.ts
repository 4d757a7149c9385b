import { IntlMessageFormat } from 'intl-messageformat';
import { builtInCatalogue, type Catalogue } from './catalogue.ts';
import type { ScreenLanguage } from './language.ts';

export type MessageValue = string | number | boolean | null | undefined;
export type MessageValues = Readonly<Record<string, MessageValue>>;
export type Tags<Piece> = Readonly<Record<string, (pieces: readonly (string | Piece)[]) => Piece>>;

export interface Messages {
  readonly language: ScreenLanguage;
  readonly has: (key: string) => boolean;
  readonly text: (key: string, values?: MessageValues) => string;
  /** As `text`, for messages with tags such as `<b>…</b>`. */
  readonly pieces: <Piece>(
    key: string,
    values: MessageValues,
    tags: Tags<Piece>,
  ) => readonly (string | Piece)[];
}

export interface MessageSources {
  readonly own: Catalogue;
  /** English: read where the language lacks a key, so that no screen ever shows a bare key by a slip. */
  readonly fallback: Catalogue;
}

/** The tag by which numbers inside a message are written: European digits in Arabic. */
const pluralTag = (language: ScreenLanguage): string => (language === 'ar' ? 'ar-u-nu-latn' : language);

const listed = <Piece>(parts: unknown): readonly (string | Piece)[] =>
  // intl-messageformat returns one part bare and several as a list; only strings and results of our tags occur.
  (Array.isArray(parts) ? parts : [parts]) as readonly (string | Piece)[];

const FROM_RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** Keeps a name from right to left together: the comma and the number behind it belong to the sentence. */
const isolated = (values: MessageValues): MessageValues =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' && FROM_RIGHT_TO_LEFT.test(value) ? `\u2068${value}\u2069` : value,
    ]),
  );

/** Messages of one language. Each is parsed at its first use and kept. */
export const createMessages = (
  language: ScreenLanguage,
  sources: MessageSources = { own: builtInCatalogue(language), fallback: builtInCatalogue('en') },
): Messages => {
  const parsed = new Map<string, IntlMessageFormat>();
  const messageOf = (key: string): IntlMessageFormat => {
    const known = parsed.get(key);
    if (known !== undefined) return known;
    const own = sources.own[key];
    const source = own ?? sources.fallback[key] ?? key;
    const fresh = new IntlMessageFormat(source, own === undefined ? 'en' : pluralTag(language));
    parsed.set(key, fresh);
    return fresh;
  };
  return {
    language,
    has: (key) => key in sources.own || key in sources.fallback,
    text: (key, values = {}) => String(messageOf(key).format({ ...isolated(values) })),
    pieces: (key, values, tags) => {
      const mixed = { ...isolated(values), ...tags } as Parameters<IntlMessageFormat['format']>[0];
      return listed(messageOf(key).format(mixed));
    },
  };
};
