import { FREE_UNDO_MS } from '../../../shared/domain/checkin/undo.ts';
import { useKeys } from '../../app/keys.ts';
import { useDesk, useDeskNow } from '../../client/desk-context.tsx';
import { MOST_ROWS } from '../../scan-field/search-state.ts';
import { useKeyboard } from '../../scan-field/use-keyboard.ts';
import { useCheckin } from './checkin-context.tsx';
import { openNotes } from './state/desk-reducer.ts';
import type { DeskScreenState } from './use-desk-screen.ts';
import { useStageActs } from './use-stage-acts.ts';

/** The keyboard of the desk: what UX.md section 8 lists, and nothing else. */
export const useStageKeys = (screen: DeskScreenState): void => {
  const acts = useStageActs();
  const undo = useUndo();
  const { event, state, dispatch } = useCheckin();
  const { search, slot } = screen;

  const enter = (): boolean => {
    if (screen.enterInList()) return true;
    if (search.text.trim() !== '' && state.stage.kind !== 'delegations') return true;
    if (state.stage.kind === 'verdict') {
      for (const note of openNotes(state.stage)) dispatch({ kind: 'tick', note, isTicked: true });
      return true;
    }
    slot.current?.onEnter?.();
    return true;
  };
  const arrow = (by: 1 | -1): boolean => {
    if (screen.isListShown) screen.changeSearch({ kind: 'move', by });
    else slot.current?.onArrow?.(by);
    return true;
  };
  const space = (): boolean => {
    if (search.text !== '' || state.stage.kind !== 'group') return false;
    slot.current?.onSpace?.();
    return true;
  };
  useKeyboard({
    field: screen.field,
    scannerPrefix: event.desk.scannerPrefix,
    scannerSuffix: event.desk.scannerSuffix,
    onScan: screen.onScan,
    onBurst: () => screen.changeSearch({ kind: 'clear' }),
    onEnter: enter,
    onArrow: arrow,
    onSpace: space,
  });

  const escape = () => {
    if (search.text !== '') screen.changeSearch({ kind: 'clear' });
    else acts.dismiss();
    screen.field.current?.focus();
  };
  const picks = Object.fromEntries(
    Array.from({ length: MOST_ROWS }, (_, place) => [`Alt+${place + 1}`, () => screen.actOnRow(place)]),
  );
  useKeys({
    Escape: escape,
    // With something typed, Ctrl Z takes back the typing, as everywhere.
    ...(search.text === '' ? { 'Ctrl+Z': undo } : {}),
    F2: acts.walkIn,
    F4: screen.isListShown ? () => openDelegationOf(screen, dispatch) : acts.delegation,
    F6: acts.someoneElse,
    F7: acts.recheck,
    F8: acts.toHelp,
    F9: acts.reprint,
    ...(screen.isListShown ? picks : {}),
  });
};

const openDelegationOf = (
  { search, changeSearch }: DeskScreenState,
  dispatch: DeskScreenState['checkin']['dispatch'],
): void => {
  const name = search.found?.rows[search.current]?.delegation ?? '';
  changeSearch({ kind: 'clear' });
  dispatch({
    kind: 'show',
    stage: name === '' ? { kind: 'delegations' } : { kind: 'group', delegation: name },
  });
};

/** Takes back what is on the stage, else the newest row of this desk. Later than ten seconds, it asks why. */
const useUndo = (): (() => void) => {
  const desk = useDesk();
  const now = useDeskNow();
  const { state, dispatch, actions, nowMs } = useCheckin();
  const { stage } = state;
  const undoNewest = async (): Promise<void> => {
    const [row] = await desk.checkin.tape({ limit: 1, thisDeskOnly: true });
    if (row === undefined || row.verdict !== 'admitted' || row.isVoid) return;
    if (now() - Date.parse(row.at) < FREE_UNDO_MS) await actions.undo(row.scanId, '');
    else await actions.openRow(row, 'undo');
  };
  return () => {
    if (document.activeElement instanceof HTMLInputElement && document.activeElement.closest('form')) return;
    if (stage.kind === 'group-done')
      return void actions.undoAll(stage.results.filter(({ verdict }) => verdict === 'admitted'));
    if (stage.kind !== 'verdict' || stage.result.verdict !== 'admitted')
      return void undoNewest().catch(() => {
        // The line is down: the frame says so, and nothing was taken back.
      });
    if (!stage.isReopened && nowMs() - stage.shownAtMs < FREE_UNDO_MS)
      void actions.undo(stage.result.scanId, '');
    else dispatch({ kind: 'panel', panel: 'undo' });
  };
};
