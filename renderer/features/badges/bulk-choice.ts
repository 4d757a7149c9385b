import { useState } from 'react';
import type { BadgeSelection, SelectionCount } from '../../../shared/contract/badge-selection.ts';
import { useCalmNews } from '../../client/calm-news.ts';
import { useAnswer } from '../../client/desk-context.tsx';

/** Whose badges are meant, as the screen asks for it. */
export type Choice = Omit<BadgeSelection, 'attendeeIds'>;

const EVERYBODY: Choice = { categories: [], delegation: '', from: '', until: '', onlyWithout: false };

export interface Choosing {
  readonly choice: Choice;
  readonly change: (wish: Partial<Choice>) => void;
  /** Null before the desk has counted. */
  readonly count: SelectionCount | null;
}

/** The choice of people, and how many it means; counted again whenever one of them changes. */
export const useChoice = (): Choosing => {
  const [choice, setChoice] = useState(EVERYBODY);
  const { value: count, askAgain } = useAnswer(
    `badges.count ${JSON.stringify(choice)}`,
    (desk) => desk.preflight.count({ selection: choice }),
    ['attendees'],
  );
  // Badges that come out are news by the hundred.
  useCalmNews(({ kind }) => kind === 'print-job', askAgain);
  return { choice, change: (wish) => setChoice((before) => ({ ...before, ...wish })), count };
};

/** One more category, or one less. */
export const toggled = (categories: readonly string[], id: string): string[] =>
  categories.includes(id) ? categories.filter((one) => one !== id) : [...categories, id];
