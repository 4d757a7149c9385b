import { useEffect, useState } from 'react';
import type { Activity, Bus, Leg } from '../../../../shared/domain/programme/activity.ts';
import {
  type ActivityDraft,
  isChanged,
  NO_CHANGES,
  newPartId,
  type PlainFields,
  shownOf,
  withFields,
  withPart,
} from './activity-draft.ts';
import type { KeptDrafts } from './kept-drafts.ts';

/** An activity being changed: what it shows, and how to change it. */
export interface ActivityForm {
  readonly draft: ActivityDraft;
  readonly shown: Activity;
  readonly isChanged: boolean;
  readonly change: (fields: Partial<PlainFields>) => void;
  readonly changeLeg: (id: string, leg: Partial<Leg> | null) => void;
  readonly changeBus: (id: string, bus: Partial<Bus> | null) => void;
  readonly addLeg: (leg: Omit<Leg, 'id'>) => void;
  readonly addBus: (bus: Omit<Bus, 'id'>) => void;
  /** Forgets what was typed. */
  readonly discard: () => void;
}

/** Holds what is typed about one activity, also while something else is looked at. */
export const useActivityDraft = (saved: Activity, kept: KeptDrafts): ActivityForm => {
  const [draft, setDraft] = useState(() => kept.read(saved.id));
  useEffect(() => kept.keep(saved.id, draft), [kept, saved.id, draft]);
  return {
    draft,
    shown: shownOf(saved, draft),
    isChanged: isChanged(draft),
    change: (fields) => setDraft((before) => withFields(before, saved, fields)),
    changeLeg: (id, leg) => setDraft((before) => withPart(before, 'legs', id, leg)),
    changeBus: (id, bus) => setDraft((before) => withPart(before, 'buses', id, bus)),
    addLeg: (leg) => setDraft((before) => withPart(before, 'legs', newPartId(before, 'legs'), leg)),
    addBus: (bus) => setDraft((before) => withPart(before, 'buses', newPartId(before, 'buses'), bus)),
    discard: () => {
      // At once: what was saved may have led away from here before anything is drawn again.
      kept.keep(saved.id, NO_CHANGES);
      setDraft(NO_CHANGES);
    },
  };
};
