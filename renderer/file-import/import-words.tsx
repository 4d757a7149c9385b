import { createContext, useContext } from 'react';
import { paramsIn } from '../../shared/domain/spoken-params.ts';
import { useTroubleText } from '../app/trouble-text.ts';
import { troubleOf } from '../client/call-trouble.ts';
import { useLocale } from '../locales/locale-context.tsx';
import type { MessageValues } from '../locales/messages.ts';

/** The key under which a list has a word of its own; what it leaves out is said as for guest lists. */
export type OwnKey = (key: string) => string;

const WordsContext = createContext<OwnKey>((key) => `sources.${key}`);
export const ImportWordsProvider = WordsContext.Provider;

/** The text of a key of this import: `say('drop')`. */
export const useImportText = (): ((key: string, values?: MessageValues) => string) => {
  const { messages } = useLocale();
  const ownKey = useContext(WordsContext);
  return (key, values) =>
    messages.has(ownKey(key)) ? messages.text(ownKey(key), values) : messages.text(`sources.${key}`, values);
};

const TABLE = 'cannot.table-';

/** Why a file could not be read, in words; other troubles as everywhere. */
export const useImportTrouble = (): ((error: unknown) => string) => {
  const { messages } = useLocale();
  const say = useImportText();
  const sayOther = useTroubleText();
  return (error) => {
    const { key, values } = troubleOf(error);
    const own = `table-${key.slice(TABLE.length)}`;
    return key.startsWith(TABLE) && messages.has(`sources.${own}`) ? say(own, values) : sayOther(error);
  };
};

interface Coded {
  readonly code: string;
  readonly params: Readonly<Record<string, string>>;
}

export interface ImportWords {
  /** What a column is used for: "Given name". */
  readonly target: (target: string) => string;
  /** What is odd about the whole file, or about one row. */
  readonly warning: (warning: Coded, header: readonly string[]) => string;
  /** Why a row cannot be saved. */
  readonly reason: (reason: string, params: Coded['params']) => string;
}

/** The words for columns and rows of this import. */
export const useImportWords = (): ImportWords => {
  const say = useImportText();
  const { language } = useLocale();
  return {
    target: (target) => say(`target.${target}`),
    warning: ({ code, params: inBoth }, header) => {
      const params = paramsIn(inBoth, language);
      const column = params['column'];
      const heading = column === undefined ? '' : header[Number(column)] || String(Number(column) + 1);
      const text = isolated(params['text'] ?? '');
      const count = Number(params['count'] ?? 0);
      return say(`warning.${code}`, { line: '', ...params, text, column: heading, count });
    },
    reason: (reason, params) =>
      reason === ''
        ? ''
        : say(`reason.${reason}`, { line: '', ...params, text: isolated(params['text'] ?? '') }),
  };
};

/** A name of another direction must not turn the sentence around it. */
const isolated = (text: string): string => `\u2068${text}\u2069`;
