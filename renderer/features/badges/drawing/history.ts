import type { BadgeLayout } from '../../../../shared/domain/badges/badge-layout.ts';
import { type Drawing, type Edit, elementsOf } from './drawing.ts';

/** A drawing with what was before and, after something was undone, what came then. */
export interface History {
  readonly now: Drawing;
  readonly past: readonly Drawing[];
  readonly future: readonly Drawing[];
  /** As it was saved last. */
  readonly kept: BadgeLayout;
  /** What the last change was part of: a drag or a word is undone as one. */
  readonly gesture: string;
}

export type HistoryStep =
  | { readonly do: 'edit'; readonly edit: Edit; readonly gesture?: string }
  | { readonly do: 'undo' }
  | { readonly do: 'redo' }
  | { readonly do: 'keep'; readonly layout: BadgeLayout }
  | { readonly do: 'begin'; readonly layout: BadgeLayout };

/** So many changes can be undone. */
const MOST_KEPT = 200;

/** A drawing that has just been opened. */
export const beginWith = (layout: BadgeLayout): History => ({
  now: { layout, side: 'front', chosen: '' },
  past: [],
  future: [],
  kept: layout,
  gesture: '',
});

/** Whether something was drawn since it was saved. */
export const isChanged = ({ now, kept }: History): boolean => now.layout !== kept;

/** The one place where a drawing changes. */
export const step = (history: History, wanted: HistoryStep): History => {
  switch (wanted.do) {
    case 'edit':
      return edited(history, wanted.edit, wanted.gesture ?? '');
    case 'undo':
      return stepped(history, 'past', 'future');
    case 'redo':
      return stepped(history, 'future', 'past');
    case 'keep':
      return { ...history, kept: wanted.layout, gesture: '' };
    case 'begin':
      return beginWith(wanted.layout);
  }
};

const edited = (history: History, edit: Edit, gesture: string): History => {
  const { now, past } = history;
  const next = edit(now);
  if (next === now) return history;
  // Choosing and turning over are no changes: nobody wants to undo them one by one.
  if (next.layout === now.layout) return { ...history, now: next, gesture: '' };
  const goesOn = gesture !== '' && gesture === history.gesture;
  return {
    ...history,
    now: next,
    past: goesOn ? past : [...past, now].slice(-MOST_KEPT),
    future: [],
    gesture,
  };
};

const stepped = (history: History, from: 'past' | 'future', to: 'past' | 'future'): History => {
  const next = history[from].at(-1);
  if (next === undefined) return history;
  const there = { [from]: history[from].slice(0, -1), [to]: [...history[to], history.now] };
  return { ...history, ...there, now: chosenIfThere(next, history.now), gesture: '' };
};

/** The layer that is being looked at stays chosen where it is still there. */
const chosenIfThere = (next: Drawing, { chosen, side }: Drawing): Drawing =>
  next.side === side && elementsOf(next).some(({ id }) => id === chosen) ? { ...next, chosen } : next;
