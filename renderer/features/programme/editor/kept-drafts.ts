import { type ActivityDraft, isChanged, NO_CHANGES } from './activity-draft.ts';

/** What was typed about activities and is not saved yet; that of a new one under the empty id. */
export interface KeptDrafts {
  read(id: string): ActivityDraft;
  /** Keeps a draft; one without changes is forgotten. */
  keep(id: string, draft: ActivityDraft): void;
}

/** Opens the drafts of this tab, so that looking at another screen in between loses nothing. */
export const openKeptDrafts = (storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>): KeptDrafts => {
  const nameOf = (id: string): string => `foyer.activity-draft.${id}`;
  return {
    read(id) {
      const kept = storage.getItem(nameOf(id));
      // Written below, by this program in this tab.
      return kept === null ? NO_CHANGES : (JSON.parse(kept) as ActivityDraft);
    },
    keep(id, draft) {
      if (!isChanged(draft)) return storage.removeItem(nameOf(id));
      try {
        storage.setItem(nameOf(id), JSON.stringify(draft));
      } catch {
        // No room: then it lives as long as the form is open, and an older one would be wrong.
        storage.removeItem(nameOf(id));
      }
    },
  };
};
