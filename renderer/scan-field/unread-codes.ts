import { useMemo, useReducer } from 'react';

/** Codes that were scanned and got no answer, because the line broke: until they are read, or settled. */
export type UnreadCodes = readonly string[];

/** What becomes of them: one more was lost, one was read after all, or somebody has taken note. */
export type UnreadAction =
  | { readonly kind: 'not-read' | 'read'; readonly code: string }
  | { readonly kind: 'unread-settled' };

/** The codes after it; one that was lost twice is one. */
export const unreadAfter = (codes: UnreadCodes, action: UnreadAction): UnreadCodes => {
  if (action.kind === 'unread-settled') return [];
  const others = codes.filter((code) => code !== action.code);
  return action.kind === 'read' ? others : [...others, action.code];
};

/** Keeps them for a screen. What they are kept with is the same for as long as it is open. */
export const useUnreadCodes = () => {
  const [codes, dispatch] = useReducer(unreadAfter, []);
  const unread = useMemo(
    () => ({
      lost: (code: string) => dispatch({ kind: 'not-read', code }),
      read: (code: string) => dispatch({ kind: 'read', code }),
      settle: () => dispatch({ kind: 'unread-settled' }),
    }),
    [],
  );
  return { codes, unread };
};
