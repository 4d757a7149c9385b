import type { BadgeLayout } from '../../../../shared/domain/badges/badge-layout.ts';
import { change } from './drawing.ts';
import { beginWith, type History, step } from './history.ts';

/** What is drawn and not saved yet, so that looking at something else in between does not lose it. */
export interface DraftStore {
  /** What was drawn over just this saved version; null where nothing was. */
  read(stamp: string): BadgeLayout | null;
  write(stamp: string, layout: BadgeLayout): void;
  clear(): void;
}

type TextStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Opens the draft of one layout. A draft that does not fit into the storage is not kept. */
export const openDraftStore = (storage: TextStorage, layoutId: string): DraftStore => {
  const name = `foyer.badge-draft.${layoutId}`;
  return {
    read(stamp) {
      const kept = storage.getItem(name);
      if (kept === null) return null;
      // Written below, by this program in this tab.
      const draft = JSON.parse(kept) as { readonly stamp: string; readonly layout: BadgeLayout };
      return draft.stamp === stamp ? draft.layout : null;
    },
    write(stamp, layout) {
      try {
        storage.setItem(name, JSON.stringify({ stamp, layout }));
      } catch {
        // Large images: then it lives as long as the board is open, as the board says.
        storage.removeItem(name);
      }
    },
    clear: () => storage.removeItem(name),
  };
};

/** A drawing as it was left: saved, or with one step over what was saved. */
export const beginWithDraft = (saved: BadgeLayout, draft: BadgeLayout | null): History =>
  draft === null ? beginWith(saved) : step(beginWith(saved), { do: 'edit', edit: change(draft) });
