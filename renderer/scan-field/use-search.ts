import { useEffect, useReducer, useRef } from 'react';
import { useDesk } from '../client/desk-context.tsx';
import {
  type EnterAct,
  isLongEnough,
  lateEnterAct,
  MOST_ROWS,
  NO_SEARCH,
  type SearchAction,
  type SearchState,
  searchReducer,
} from './search-state.ts';

/** A scanner's next key comes sooner than this, so that lists do not flash up while it types. */
const PAUSE_MS = 30;

export interface Search {
  readonly search: SearchState;
  readonly change: (action: SearchAction) => void;
}

/** Asks for people as the text in the field changes; answers to older texts are dropped. */
export const useSearch = (onLateEnter: (act: EnterAct, search: SearchState) => void): Search => {
  const desk = useDesk();
  const [search, change] = useReducer(searchReducer, NO_SEARCH);
  const { text } = search;
  useEffect(() => {
    if (!isLongEnough(text)) return;
    let isOvertaken = false;
    const timer = window.setTimeout(() => {
      desk.attendees.search({ text, limit: MOST_ROWS }).then(
        ({ found, ...counted }) => {
          if (!isOvertaken) change({ kind: 'found', found: { text, ...counted, rows: inGroups(found) } });
        },
        () => {
          // The line is down, and the frame says so; the list stays as it was.
        },
      );
    }, PAUSE_MS);
    return () => {
      isOvertaken = true;
      window.clearTimeout(timer);
    };
  }, [desk, text]);

  const late = useRef(onLateEnter);
  useEffect(() => {
    late.current = onLateEnter;
  });
  useEffect(() => {
    if (!search.isEnterWaiting || search.found?.text !== search.text) return;
    late.current(lateEnterAct(search), search);
  }, [search]);
  return { search, change };
};

/** Exact ones first, alike ones after, each in the order of the desk. */
const inGroups = <Row extends { readonly soundsAlike: boolean }>(rows: readonly Row[]): readonly Row[] => [
  ...rows.filter((row) => !row.soundsAlike),
  ...rows.filter((row) => row.soundsAlike),
];
