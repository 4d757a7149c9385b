import { foldForSorting } from '../../../shared/domain/attendees/sort-name.ts';

interface Category {
  readonly id: string;
  readonly label: { readonly en: string; readonly de: string };
}

/** Finds the id of a category by its id or by its label in either language; a text that is none stays as it is. */
export const openCategoryBook = (categories: readonly Category[]): ((text: string) => string) => {
  const ids = new Map<string, string>();
  for (const { id, label } of categories)
    for (const name of [label.de, label.en, id]) ids.set(foldForSorting(name), id);
  return (text) => ids.get(foldForSorting(text)) ?? text;
};
