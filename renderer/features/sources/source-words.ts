import { useTroubleText } from '../../app/trouble-text.ts';
import { troubleOf } from '../../client/call-trouble.ts';
import { useLocale } from '../../locales/locale-context.tsx';

const CUSTOM = 'custom.';
const TABLE = 'cannot.table-';

/** Why a file could not be read, in words; other troubles as everywhere. */
export const useSourceTrouble = (): ((error: unknown) => string) => {
  const { messages } = useLocale();
  const sayOther = useTroubleText();
  return (error) => {
    const { key, values } = troubleOf(error);
    const own = `sources.table-${key.slice(TABLE.length)}`;
    return key.startsWith(TABLE) && messages.has(own) ? messages.text(own, values) : sayOther(error);
  };
};

export interface SourceWords {
  /** What a column is used for: "Given name". */
  readonly target: (target: string) => string;
  /** A value that changed: a field, a column of the organiser's own, or the codes. */
  readonly field: (field: string) => string;
  /** A value as people read it: "Cancelled" for `cancelled`, "Armenia" for `AM`; empty stays empty. */
  readonly value: (field: string, value: string) => string;
  /** "Beli Most, Bulgaria" */
  readonly place: (row: { readonly town: string; readonly country: string }) => string;
  /** What is odd about the whole file, or about one row. */
  readonly warning: (warning: Coded, header: readonly string[]) => string;
  /** Why a row cannot be saved. */
  readonly reason: (reason: string, params: Coded['params']) => string;
}

interface Coded {
  readonly code: string;
  readonly params: Readonly<Record<string, string>>;
}

/** The words for everything that an import can say. */
export const useSourceWords = (): SourceWords => {
  const { messages, language } = useLocale();
  const target = (each: string) =>
    messages.has(`sources.target.${each}`) ? messages.text(`sources.target.${each}`) : each;
  return {
    target,
    field: (field) => (field.startsWith(CUSTOM) ? field.slice(CUSTOM.length) : target(field)),
    value: (field, value) => {
      const key = `sources.value.${field}.${value}`;
      if (messages.has(key)) return messages.text(key);
      return field === 'country' ? countryName(value, language) : value;
    },
    place: ({ town, country }) => [town, countryName(country, language)].filter(Boolean).join(', '),
    warning: ({ code, params }, header) => {
      const column = params['column'];
      const heading = column === undefined ? '' : header[Number(column)] || String(Number(column) + 1);
      const values = {
        line: '',
        ...params,
        text: isolated(params['text'] ?? ''),
        column: heading,
        count: Number(params['count'] ?? 0),
      };
      return messages.text(`sources.warning.${code}`, values);
    },
    reason: (reason, params) =>
      reason === '' ? '' : messages.text(`sources.reason.${reason}`, { line: '', text: '', ...params }),
  };
};

const countryName = (country: string, language: string): string =>
  /^[A-Z]{2}$/.test(country)
    ? (new Intl.DisplayNames([language], { type: 'region' }).of(country) ?? country)
    : country;

/** A name of another direction must not turn the sentence around it. */
const isolated = (text: string): string => `\u2068${text}\u2069`;
