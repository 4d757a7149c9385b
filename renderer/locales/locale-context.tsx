import {
  createContext,
  createElement,
  Fragment,
  type ReactNode,
  useContext,
  useLayoutEffect,
  useMemo,
} from 'react';
import { createFormats, type Formats } from './formats.ts';
import {
  directionOf,
  type Language,
  programmeLanguage,
  type ScreenLanguage,
  type WritingDirection,
} from './language.ts';
import { createMessages, type Messages, type MessageValues, type Tags } from './messages.ts';

export interface Locale {
  /** The language of texts that have only two, such as those of the programme. */
  readonly language: Language;
  readonly screenLanguage: ScreenLanguage;
  readonly dir: WritingDirection;
  readonly setLanguage: (language: ScreenLanguage) => void;
  readonly messages: Messages;
  readonly formats: Formats;
}

const LocaleContext = createContext<Locale | null>(null);

export interface LocaleProviderProps {
  readonly language: ScreenLanguage;
  readonly onLanguage: (language: ScreenLanguage) => void;
  /** The event's time zone, IANA name. */
  readonly timeZone: string;
  /** Only to look at the screens the other way round; follows from the language otherwise. */
  readonly dir?: WritingDirection | undefined;
  /** Sets `lang` and `dir` of the page too. Off where two languages share a page. */
  readonly ownsPage?: boolean;
  readonly children: ReactNode;
}

/** Gives texts and formats to everything inside it. */
export const LocaleProvider = (props: LocaleProviderProps) => {
  const { language, onLanguage, timeZone, ownsPage = true } = props;
  const dir = props.dir ?? directionOf(language);
  const locale = useMemo<Locale>(
    () => ({
      language: programmeLanguage(language),
      screenLanguage: language,
      dir,
      setLanguage: onLanguage,
      messages: createMessages(language),
      formats: createFormats(language, timeZone),
    }),
    [language, dir, onLanguage, timeZone],
  );
  useLayoutEffect(() => {
    if (!ownsPage) return;
    document.documentElement.lang = language;
    document.documentElement.dir = dir;
  }, [language, dir, ownsPage]);
  return <LocaleContext value={locale}>{props.children}</LocaleContext>;
};

export const useLocale = (): Locale => {
  const locale = useContext(LocaleContext);
  if (locale === null) throw new Error('useLocale needs a LocaleProvider around it');
  return locale;
};

export const useFormats = (): Formats => useLocale().formats;

/** `const text = useText()`: the text of a key in the language of the screen. */
export const useText = (): ((key: string, values?: MessageValues) => string) => useLocale().messages.text;

const BOLD: Tags<ReactNode> = { b: (pieces) => createElement('b', null, ...pieces) };

/** As `useText`, for messages in which `<b>` marks the part that staff look for. */
export const useRichText = (): ((key: string, values?: MessageValues) => ReactNode) => {
  const { messages } = useLocale();
  return (key, values) =>
    createElement(Fragment, null, ...messages.pieces<ReactNode>(key, values ?? {}, BOLD));
};
