import type { FoundAttendee } from '../../shared/contract/attendees.ts';
import { assertNever } from '../../shared/domain/closed.ts';
import { readCode } from '../../shared/domain/codes/foyer-code.ts';
import { looksLike } from '../../shared/domain/codes/looks-like.ts';

export const LEAST_LETTERS = 2;
export const MOST_ROWS = 6;

/** What was found, and for which text: an answer to an older text is not acted on. */
export interface Found {
  readonly text: string;
  readonly total: number;
  /** Only those who are spelled as typed are counted. */
  readonly isOnlySpelled: boolean;
  readonly rows: readonly FoundAttendee[];
}

export interface SearchState {
  readonly text: string;
  readonly found: Found | null;
  readonly current: number;
  /** The row that one Enter has armed, because another person has the same name. */
  readonly armedId: string;
  /** Enter came before the answer to what was typed. */
  readonly isEnterWaiting: boolean;
}

export const NO_SEARCH: SearchState = {
  text: '',
  found: null,
  current: 0,
  armedId: '',
  isEnterWaiting: false,
};

export type SearchAction =
  | { readonly kind: 'typed'; readonly text: string }
  | { readonly kind: 'found'; readonly found: Found }
  | { readonly kind: 'move'; readonly by: number }
  | { readonly kind: 'arm'; readonly row: number }
  | { readonly kind: 'enter-waits' }
  | { readonly kind: 'clear' };

export const searchReducer = (state: SearchState, action: SearchAction): SearchState => {
  switch (action.kind) {
    case 'typed':
      return {
        ...NO_SEARCH,
        text: action.text,
        // The last answer stays on the screen until the next one is there: lists that blink cannot be read.
        found: isLongEnough(action.text) ? state.found : null,
      };
    case 'found':
      return action.found.text === state.text ? { ...state, found: action.found } : state;
    case 'move': {
      const last = Math.max(0, (state.found?.rows.length ?? 0) - 1);
      return { ...state, armedId: '', current: Math.min(last, Math.max(0, state.current + action.by)) };
    }
    case 'arm':
      return { ...state, current: action.row, armedId: state.found?.rows[action.row]?.id ?? '' };
    case 'enter-waits':
      return { ...state, isEnterWaiting: true };
    case 'clear':
      return NO_SEARCH;
    default:
      return assertNever(action);
  }
};

export const isLongEnough = (text: string): boolean => [...text.trim()].length >= LEAST_LETTERS;

/** The answer belongs to the text as it is now. */
export const isAnswered = ({ text, found }: SearchState): boolean => found !== null && found.text === text;

/** What a row does: somebody who is here, or whom the rules would turn away, is opened and not checked in. */
export type RowAct = 'check-in' | 'arm' | 'open';

export const rowAct = (row: FoundAttendee, armedId: string): RowAct => {
  if (row.presence !== 'expected') return 'open';
  return row.sharesName && armedId !== row.id ? 'arm' : 'check-in';
};

/** What Enter means now. */
export type EnterAct =
  | { readonly kind: 'row'; readonly row: number }
  | { readonly kind: 'scan'; readonly code: string }
  | { readonly kind: 'wait' }
  | { readonly kind: 'nothing' };

/** A code that somebody types by hand: letters and digits without a blank, as nobody is called. */
export const isTypedCode = (text: string): boolean => {
  const code = text.trim();
  if (readCode(code, '').kind !== 'foreign') return true;
  if (!['text', 'number', 'email', 'phone', 'web-address'].includes(looksLike(code))) return true;
  return /^[\p{L}\d._/=-]{6,}$/u.test(code) && /\d/.test(code);
};

export const enterAct = (search: SearchState): EnterAct => {
  if (!isLongEnough(search.text)) return { kind: 'nothing' };
  if (!isAnswered(search)) return { kind: 'wait' };
  if ((search.found?.rows.length ?? 0) > 0) return { kind: 'row', row: search.current };
  return isTypedCode(search.text) ? { kind: 'scan', code: search.text.trim() } : { kind: 'nothing' };
};

/** Enter that came too early acts only where there is no choice: nobody checks in a row that they have not seen. */
export const lateEnterAct = (search: SearchState): EnterAct => {
  const act = enterAct(search);
  return act.kind === 'row' && search.found?.rows.length !== 1 ? { kind: 'nothing' } : act;
};

/** How many of the rows have the name of this one; 1 where nobody shares it. */
export const sharingCount = (rows: readonly FoundAttendee[], row: FoundAttendee | undefined): number => {
  if (row === undefined || !row.sharesName) return 1;
  return Math.max(2, rows.filter(({ name }) => name === row.name).length);
};
