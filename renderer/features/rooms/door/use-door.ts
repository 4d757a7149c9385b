import { useCallback, useEffect, useRef } from 'react';
import type { EventState } from '../../../../shared/contract/event.ts';
import type { RoomState } from '../../../../shared/contract/rooms.ts';
import type { KeyPress } from '../../../../shared/domain/codes/us-keyboard.ts';
import { useSession } from '../../../app/session-context.tsx';
import { type EnterAct, enterAct, isLongEnough, type SearchState } from '../../../scan-field/search-state.ts';
import { useFocusOnReturn } from '../../../scan-field/use-focus-on-return.ts';
import { pageNowMs, useHold } from '../../../scan-field/use-hold.ts';
import { useSearch } from '../../../scan-field/use-search.ts';
import type { Door } from './door-context.tsx';
import { type DoorState, mayClear } from './door-reducer.ts';
import { useDoorActions } from './use-door-actions.ts';
import { useDoorNow } from './use-door-now.ts';
import { useTellVerdict } from './use-tell-verdict.ts';

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
export const useDoorScreen = (
  setting: DoorSetting,
  [state, dispatch]: readonly [DoorState, Door['dispatch']],
): DoorScreenState => {
  const { event, activity } = setting;
  const field = useRef<HTMLInputElement>(null);
  const { session } = useSession();
  const tellVerdict = useTellVerdict();
  const { actions, trouble } = useDoorActions({
    session: activity,
    direction: state.direction,
    entranceId:
      event.checkpoints.find(({ kind, isRemoved }) => kind === 'entrance' && !isRemoved)?.id ?? 'entrance',
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
  useFocusOnReturn('[data-door]', focusField);
  const clearing = state.shown !== null && mayClear(state.shown) ? state.shown : null;
  useHold(clearing?.shownAtMs ?? null, () => {
    if (clearing !== null) dispatch({ kind: 'hold-over', scanId: clearing.result.scanId });
  });
  // Another session at this door: its lists begin anew, what is on the strip stays until it is settled.
  useEffect(() => {
    if (activity.id !== '') dispatch({ kind: 'session' });
  }, [activity.id, dispatch]);
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
