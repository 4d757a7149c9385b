import type { ReportRequest } from '../../../shared/contract/reports.ts';
import type { DeskParts } from '../desk-parts.ts';
import { openPlaceNames } from '../programme/place-names.ts';
import { wordsOf } from './words.ts';

type Labelled = { readonly id: string; readonly label: Readonly<Record<ReportRequest['language'], string>> };

/** The names under which people know what the tables know by id. An id that nothing is known of stands for itself. */
export interface NameBook {
  category(id: string): string;
  country(code: string): string;
  desk(id: string): string;
  operator(id: string): string;
  checkpoint(id: string): string;
  /** An activity, or a checkpoint that stands by itself. */
  place(id: string): string;
  /** By its letter. */
  theme(letter: string): string;
  overrideReason(reason: string): string;
  undoReason(reason: string): string;
}

type BookParts = Pick<DeskParts, 'sql' | 'settings' | 'log' | 'programme'>;

/** Opens the book for one report: names are those of the moment at which it is written. */
export const openNameBook = (parts: BookParts, request: ReportRequest): NameBook => {
  const { sql, settings, log } = parts;
  const { language, withoutPersonalData } = request;
  const words = wordsOf(language);
  const { categories, themes, overrideReasons, undoReasons } = settings.event();
  const labels = (list: readonly Labelled[]) => new Map(list.map(({ id, label }) => [id, label[language]]));
  const named = (names: ReadonlyMap<string, string>) => (id: string) => names.get(id) ?? id;
  // Where no reason of the list was chosen, somebody wrote freely, and may have written a name.
  const chosen = (reasons: ReadonlyMap<string, string>) => (reason: string) =>
    reasons.get(reason) ?? (withoutPersonalData && reason !== '' ? words.ownWords : reason);
  const operators = sql.prepare<[], [string, string]>('SELECT id, name FROM operator').raw().all();
  return {
    category: named(labels(categories)),
    country: openCountryNames(language),
    desk: named(new Map([[log.deskId, settings.desk().name]])),
    operator: named(new Map([...Object.entries(words.operator), ...operators])),
    ...openPlaceNames(parts, language),
    theme: openThemeNames(labels(themes)),
    overrideReason: chosen(labels(overrideReasons)),
    undoReason: chosen(labels(undoReasons)),
  };
};

const openThemeNames =
  (names: ReadonlyMap<string, string>) =>
  (letter: string): string => {
    const name = names.get(letter);
    return name === undefined ? letter : `${letter}, ${name}`;
  };

const openCountryNames = (language: ReportRequest['language']) => {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  const known = new Map<string, string>();
  return (code: string): string => {
    if (!/^[A-Za-z]{2}$/.test(code)) return code;
    const name = known.get(code) ?? names.of(code.toUpperCase()) ?? code;
    known.set(code, name);
    return name;
  };
};
