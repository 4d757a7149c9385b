import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { EventState } from '../../../../shared/contract/event.ts';
import type { RoomState } from '../../../../shared/contract/rooms.ts';
import type { KeyPress } from '../../../../shared/domain/codes/us-keyboard.ts';
import { useSession } from '../../../app/session-context.tsx';
import { type EnterAct, enterAct, isLongEnough, type SearchState } from '../../../scan-field/search-state.ts';
import { useSearch } from '../../../scan-field/use-search.ts';
import type { Door } from './door-context.tsx';
import { doorReducer, FIRST_DOOR_STATE, mayClear } from './door-reducer.ts';
import { useDoorActions } from './use-door-actions.ts';
import { useDoorNow } from './use-door-now.ts';
import { useTellVerdict } from './use-tell-verdict.ts';

/** A go leaves the strip after this long; everything else stays until the next scan, Esc or an action. */
const GO_HOLD_MS = 12_000;

const pageNowMs = (): number => performance.now();

export interface DoorSetting {
  readonly event: EventState;
  readonly room: string;
  readonly door: RoomState;
  readonly activity: NonNullable<RoomState['activity']>;
  readonly numbers: NonNullable<RoomState['numbers']>;
}

export interface DoorScreenState {
  readonly shared: Door;
  readonly onScan: (scan: { readonly text: string; readonly keys: readonly KeyPress[] }) => void;
  readonly onCameraCode: (text: string) => void;
  /** True: Enter meant something to the list. */
  readonly enterInList: () => boolean;
}

/** Wires field, search, strip and desk together. */
export const useDoorScreen = (setting: DoorSetting): DoorScreenState => {
  const { event, activity } = setting;
  const [state, dispatch] = useReducer(doorReducer, FIRST_DOOR_STATE);
  const field = useRef<HTMLInputElement>(null);
  const { session } = useSession();
  const tellVerdict = useTellVerdict();
  const { actions, trouble } = useDoorActions({
    activityId: activity.id,
    direction: state.direction,
    entranceId: event.checkpoints.find(({ kind }) => kind === 'entrance')?.id ?? 'entrance',
    dispatch,
    nowMs: pageNowMs,
    onVerdict: (result, direction) => {
      tellVerdict(result, direction);
      changeSearch({ kind: 'clear' });
    },
  });
  const actOn = (act: EnterAct, current: SearchState): boolean => {
    if (act.kind === 'row') actOnRowOf(current, act.row);
    if (act.kind === 'scan') actions.scan({ text: act.code, via: 'scanner' });
    if (act.kind === 'wait') changeSearch({ kind: 'enter-waits' });
    return act.kind !== 'nothing';
  };
  const { search, change: changeSearch } = useSearch(actOn);
  const actOnRowOf = (current: SearchState, row: number): void => {
    const card = current.found?.rows[row];
    if (card === undefined) return;
    if (card.sharesName && current.armedId !== card.id) return changeSearch({ kind: 'arm', row });
    changeSearch({ kind: 'clear' });
    void actions.pass(card.id, { via: 'search' });
  };
  const focusField = useCallback(() => field.current?.focus(), []);
  useFocusOnReturn(focusField);
  useHold(state, dispatch);
  return {
    shared: {
      ...setting,
      session,
      state,
      dispatch,
      actions,
      trouble,
      nowMs: pageNowMs,
      deskNowMs: useDoorNow(),
      field,
      search,
      changeSearch,
      isListShown: search.found !== null && isLongEnough(search.text),
      actOnRow: (row) => actOnRowOf(search, row),
    },
    onScan: ({ text, keys }) => actions.scan({ text, via: 'scanner', keys: [...keys] }),
    onCameraCode: (text) => actions.scan({ text, via: 'camera' }),
    enterInList: () => actOn(enterAct(search), search),
  };
};

const useHold = ({ shown }: Door['state'], dispatch: Door['dispatch']): void => {
  useEffect(() => {
    if (shown === null || !mayClear(shown)) return;
    const { scanId } = shown.result;
    const leftMs = Math.max(0, GO_HOLD_MS - (pageNowMs() - shown.shownAtMs));
    const timer = window.setTimeout(() => dispatch({ kind: 'hold-over', scanId }), leftMs);
    return () => window.clearTimeout(timer);
  }, [shown, dispatch]);
};

/** After a click the keyboard belongs to the field again; whoever walks with Tab keeps the focus. */
const wasPressedByHand = ({ detail, target }: MouseEvent): boolean =>
  detail > 0 &&
  target instanceof Element &&
  target.closest('[data-door] button, [data-door] label') !== null &&
  target.closest('form, input[type=text], select, [role=tablist]') === null &&
  !(document.activeElement instanceof HTMLInputElement && document.activeElement.type === 'text');

const useFocusOnReturn = (focusField: () => void): void => {
  useEffect(() => {
    const onClick = (pressed: MouseEvent) => {
      if (wasPressedByHand(pressed)) focusField();
    };
    focusField();
    window.addEventListener('focus', focusField);
    window.addEventListener('click', onClick);
    return () => {
      window.removeEventListener('focus', focusField);
      window.removeEventListener('click', onClick);
    };
  }, [focusField]);
};
