import { badgeElementSchema } from '../badge-elements.ts';
import type { BadgeLayoutDraft } from '../badge-layout.ts';
import type { ImportNote, TakeNote } from './import-note.ts';

export type ElementDraft = BadgeLayoutDraft['elements'][number];
export type TextDraft = Extract<ElementDraft, { type: 'text' }>;

/** A picture that lies under everything on one page, already flattened. */
export interface Background {
  readonly data: string;
  /** How large it is by itself. */
  readonly widthMm: number;
  readonly heightMm: number;
}

/** What a person says about a layout of another system, besides the file. */
export interface ImportWishes {
  /** What it is called; the file may say it better. */
  readonly name: string;
  /** BCP 47; empty lets the file say it. */
  readonly language: string;
  /** Null lets the file say it. */
  readonly page: { readonly widthMm: number; readonly heightMm: number } | null;
  /** What lies under page 1, 2 …; null where nothing does. */
  readonly backgrounds: readonly (Background | null)[];
  /** Whether texts that would run over are made smaller instead. */
  readonly fitsTexts: boolean;
}

export interface ImportedLayout {
  readonly layout: BadgeLayoutDraft;
  readonly notes: readonly ImportNote[];
}

/** Notes of one import, in the order of the layers. */
export interface NoteBook {
  readonly notes: readonly ImportNote[];
  /** Takes the notes of a layer; each is taken once. */
  of(element: string): TakeNote;
}

export const openNoteBook = (): NoteBook => {
  const notes: ImportNote[] = [];
  const known = new Set<string>();
  return {
    notes,
    of:
      (element) =>
      (what, params = {}) => {
        const note = { element, what, params };
        const key = JSON.stringify(note);
        if (known.has(key)) return;
        known.add(key);
        notes.push(note);
      },
  };
};

/** The layer, or nothing with a note where its numbers are beyond what a layout may say. */
export const onlyPossible = (element: ElementDraft, note: TakeNote): readonly ElementDraft[] => {
  if (badgeElementSchema.safeParse(element).success) return [element];
  note('broken-element', { problem: element.type });
  return [];
};

/** A layer that keeps the place of something that cannot be printed. Nothing of it is printed. */
export const keptPlace = (
  box: Readonly<Record<'x' | 'y' | 'w' | 'h', number>>,
  { id, name }: { readonly id: string; readonly name: string },
): ElementDraft => ({ id, name, type: 'rect', ...box, stroke: '#999999', isHidden: true });

/** The lowest layer of a page. */
export const backgroundLayer = (
  image: string,
  box: Readonly<Record<'x' | 'y' | 'w' | 'h', number>>,
  fit: 'stretch' | 'contain',
): ElementDraft => ({ id: image, name: image, type: 'image', ...box, image, fit, isLocked: true });
