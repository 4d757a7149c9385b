import { FREE_UNDO_MS } from '../../../../shared/domain/checkin/undo.ts';
import { useKeys } from '../../../app/keys.ts';
import { MOST_ROWS } from '../../../scan-field/search-state.ts';
import { useKeyboard } from '../../../scan-field/use-keyboard.ts';
import { useDoor } from './door-context.tsx';
import type { DoorScreenState } from './use-door.ts';

/** The keyboard of a door: the field owns it, as at the desk. */
export const useDoorKeys = (screen: DoorScreenState): void => {
  const { event, field, search, changeSearch, state, dispatch, actions, actOnRow, isListShown } = useDoor();
  const undo = useUndo();
  const { shown } = state;
  useKeyboard({
    field,
    scannerPrefix: event.desk.scannerPrefix,
    scannerSuffix: event.desk.scannerSuffix,
    onScan: screen.onScan,
    onBurst: () => changeSearch({ kind: 'clear' }),
    onEnter: () => {
      screen.enterInList();
      return true;
    },
    onArrow: (by) => {
      if (isListShown) changeSearch({ kind: 'move', by });
      return isListShown;
    },
    onSpace: () => false,
  });
  const escape = () => {
    if (search.text === '') dispatch({ kind: 'dismiss' });
    else changeSearch({ kind: 'clear' });
    field.current?.focus();
  };
  const picks = Object.fromEntries(
    Array.from({ length: MOST_ROWS }, (_, place) => [`Alt+${place + 1}`, () => actOnRow(place)]),
  );
  useKeys({
    Escape: escape,
    // With something typed, Ctrl Z takes back the typing, as everywhere.
    ...(search.text === '' ? { 'Ctrl+Z': undo } : {}),
    ...(shown === null ? {} : { F8: () => void actions.toHelp(shown.result) }),
    ...(isListShown ? picks : {}),
  });
};

/** Takes back what stands on the strip; later than ten seconds, it asks why. */
export const useUndo = (): (() => void) => {
  const { state, dispatch, actions, nowMs } = useDoor();
  const { shown } = state;
  return () => {
    if (shown === null || shown.result.verdict !== 'admitted') return;
    if (nowMs() - shown.shownAtMs < FREE_UNDO_MS) void actions.undo(shown.result.scanId, '');
    else dispatch({ kind: 'side', side: { kind: 'undo', shown } });
  };
};
