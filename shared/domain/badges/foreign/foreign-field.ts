import type { TakeNote } from './import-note.ts';

/** How a field of another system is said here. */
export type ForeignField =
  | { readonly kind: 'same'; readonly text: string }
  /** Something alike; `instead` names it. */
  | { readonly kind: 'near'; readonly text: string; readonly instead: string }
  /** Of the guest list, but with no field here: a column of this heading is printed. */
  | { readonly kind: 'column'; readonly column: string }
  /** Known to the other system alone. */
  | { readonly kind: 'unsaid' };

export const same = (text: string): ForeignField => ({ kind: 'same', text });
export const near = (text: string, instead: string): ForeignField => ({ kind: 'near', text, instead });
export const fromColumn = (column: string): ForeignField => ({ kind: 'column', column });
export const UNSAID: ForeignField = { kind: 'unsaid' };

/** The words of a layout for a field, with a note where it is not the same; empty where nothing can be said. */
export const saidHere = (name: string, field: ForeignField, note: TakeNote): string => {
  switch (field.kind) {
    case 'same':
      return field.text;
    case 'near':
      note('field-near', { field: name, instead: field.instead });
      return field.text;
    case 'column':
      note('field-from-column', { field: name, column: field.column });
      return `{custom:${field.column}}`;
    case 'unsaid':
      note('field-to-write', { field: name });
      return '';
  }
};
