/** What can be otherwise after a layout of another system was taken over: locales have a sentence for each, under `note-…`. */
export const IMPORT_NOTES = [
  'unknown-element',
  'unknown-property',
  'broken-element',
  'powered-by',
  'picture-of-person',
  'picture-to-add',
  'font-replaced',
  'italic',
  'justified',
  'part-in-capitals',
  'field-near',
  'field-from-column',
  'field-to-write',
  'field-language',
  'text-language',
  'text-shortened',
  'text-is-cut',
  'text-grows-elsewhere',
  'number-limited',
  'colour-unknown',
  'band-height',
  'page-left-out',
  'size-assumed',
  'background-missing',
  'backside-missing',
  'other-layouts',
] as const;
export type ImportNoteKind = (typeof IMPORT_NOTES)[number];

/** Something that a person should look at after an import. Nothing is changed or left out without one. */
export interface ImportNote {
  /** Name of the layer; empty where it concerns the layout as a whole. */
  readonly element: string;
  readonly what: ImportNoteKind;
  readonly params: Readonly<Record<string, string>>;
}

/** Takes notes of one element. */
export type TakeNote = (what: ImportNoteKind, params?: Readonly<Record<string, string>>) => void;
