import type { AttendeeCard } from '../../../../shared/contract/attendee-card.ts';
import type { ScanResult } from '../../../../shared/contract/checkin.ts';
import type { RoomList, RoomPerson } from '../../../../shared/contract/rooms.ts';
import { assertNever } from '../../../../shared/domain/closed.ts';
import type { Activity } from '../../../../shared/domain/programme/activity.ts';
import { type UnreadAction, type UnreadCodes, unreadAfter } from '../../../scan-field/unread-codes.ts';

export type Direction = 'entry' | 'exit';

/** The session at whose door a code was read; by the time it is settled, another may be on. */
export type DoorSession = Pick<Activity, 'id' | 'title' | 'kind' | 'policy' | 'speakers'>;

/** A verdict on the strip. */
export interface Shown {
  readonly result: ScanResult;
  readonly session: DoorSession;
  readonly direction: Direction;
  readonly shownAtMs: number;
  /** Counts up when the same scan came once more: the strip pulses. */
  readonly pulse: number;
  /** What the door knows of the person besides; comes after the verdict. */
  readonly person: RoomPerson | null;
}

/** What stands beside the seats. Search results and choices go before it. */
export type Side =
  | { readonly kind: 'lists' }
  | { readonly kind: 'override'; readonly shown: Shown }
  | { readonly kind: 'undo'; readonly shown: Shown }
  | { readonly kind: 'person'; readonly id: string }
  | { readonly kind: 'unbooked' }
  | { readonly kind: 'camera' }
  | { readonly kind: 'sessions' };

export interface DoorState {
  readonly shown: Shown | null;
  /** Somebody whose entry was taken back a moment ago. */
  readonly undone: AttendeeCard | null;
  /** Turned away and overtaken by the next scan before anybody settled it; newest first. */
  readonly pinned: readonly Shown[];
  readonly unread: UnreadCodes;
  readonly side: Side;
  readonly list: RoomList;
  readonly direction: Direction;
}

const LISTS: Side = { kind: 'lists' };
/** Beyond, nobody settles anything any more. */
const MOST_PINNED = 50;

export const FIRST_DOOR_STATE: DoorState = {
  shown: null,
  undone: null,
  pinned: [],
  unread: [],
  side: LISTS,
  list: 'missing',
  direction: 'entry',
};

export type DoorAction =
  | {
      readonly kind: 'verdict';
      readonly result: ScanResult;
      readonly session: DoorSession;
      readonly direction: Direction;
      readonly atMs: number;
    }
  | { readonly kind: 'known'; readonly scanId: string; readonly person: RoomPerson }
  | { readonly kind: 'undone'; readonly card: AttendeeCard }
  | { readonly kind: 'settled'; readonly scanId: string }
  | UnreadAction
  | { readonly kind: 'reopen'; readonly shown: Shown }
  | { readonly kind: 'side'; readonly side: Side }
  | { readonly kind: 'list'; readonly list: RoomList }
  | { readonly kind: 'direction'; readonly direction: Direction }
  | { readonly kind: 'hold-over'; readonly scanId: string }
  | { readonly kind: 'dismiss' }
  | { readonly kind: 'session' };

const WITHOUT_A_PLACE: ReadonlySet<ScanResult['reason']> = new Set(['not-booked', 'waitlisted', 'full']);

export const doorReducer = (state: DoorState, action: DoorAction): DoorState => {
  switch (action.kind) {
    case 'verdict':
      return withVerdict(state, action);
    case 'known':
      return state.shown?.result.scanId === action.scanId
        ? { ...state, shown: { ...state.shown, person: action.person } }
        : state;
    case 'undone':
      return { ...state, shown: null, undone: action.card, side: LISTS };
    case 'settled':
      return { ...state, pinned: withoutScan(state.pinned, action.scanId) };
    case 'not-read':
    case 'read':
    case 'unread-settled':
      return { ...state, unread: unreadAfter(state.unread, action) };
    case 'reopen':
      return {
        ...state,
        shown: action.shown,
        undone: null,
        side: LISTS,
        pinned: pinnedAfter(state, action.shown),
      };
    case 'side':
      return { ...state, side: action.side };
    case 'list':
      return { ...state, list: action.list, side: LISTS };
    case 'direction':
      return { ...state, direction: action.direction };
    case 'hold-over':
      return state.shown?.result.scanId === action.scanId ? { ...state, shown: null } : state;
    case 'dismiss':
      return state.side.kind === 'lists'
        ? { ...state, shown: null, undone: null }
        : { ...state, side: LISTS };
    case 'session':
      return { ...state, side: sideOfNextSession(state.side), list: 'missing', direction: 'entry' };
    default:
      return assertNever(action);
  }
};

const withVerdict = (
  state: DoorState,
  { result, session, direction, atMs }: Extract<DoorAction, { kind: 'verdict' }>,
): DoorState => {
  const before = state.shown;
  if (result.isRepeat && before?.result.scanId === result.scanId)
    return { ...state, shown: { ...before, pulse: before.pulse + 1 } };
  const shown: Shown = { result, session, direction, shownAtMs: atMs, pulse: 0, person: null };
  return { ...state, shown, undone: null, pinned: pinnedAfter(state, shown), side: sideAfter(state, shown) };
};

/** Whoever has no booking and was picked for it goes straight on to the reasons. The camera stays open. */
const sideAfter = ({ side }: DoorState, shown: Shown): Side => {
  const { canOverride, reason } = shown.result;
  if (side.kind === 'unbooked' && canOverride && WITHOUT_A_PLACE.has(reason))
    return { kind: 'override', shown };
  return side.kind === 'camera' ? side : LISTS;
};

/** A reason that is being chosen is not taken out of anybody's hands; what belonged to the old lists is. */
const sideOfNextSession = (side: Side): Side =>
  ['override', 'undo', 'camera'].includes(side.kind) ? side : LISTS;

/** A refusal that is overtaken is kept in sight; one of the same person at the same session stands for the older. */
const pinnedAfter = ({ shown: before, pinned }: DoorState, next: Shown): readonly Shown[] => {
  const isOpen = before !== null && before.result.verdict === 'refused';
  const kept = isOpen ? [before, ...withoutScan(pinned, before.result.scanId)] : pinned;
  const id = next.result.attendee?.id;
  return withoutScan(kept, next.result.scanId)
    .filter(
      ({ result, session }) =>
        id === undefined || result.attendee?.id !== id || session.id !== next.session.id,
    )
    .slice(0, MOST_PINNED);
};

const withoutScan = (pinned: readonly Shown[], scanId: string): readonly Shown[] =>
  pinned.filter(({ result }) => result.scanId !== scanId);

/** Does somebody who was turned away still wait for a word? */
export const hasOpenRefusal = ({ shown, pinned }: DoorState): boolean =>
  pinned.length > 0 || shown?.result.verdict === 'refused';

/** Only what went well leaves the strip by itself. */
export const mayClear = ({ result }: Shown): boolean => result.verdict === 'admitted';
