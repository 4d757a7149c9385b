import { type RefObject, useCallback, useEffect, useReducer, useRef, useState } from 'react';
import type { EventState } from '../../../shared/contract/event.ts';
import type { PrintJobView } from '../../../shared/contract/printing.ts';
import type { KeyPress } from '../../../shared/domain/codes/us-keyboard.ts';
import { useSession } from '../../app/session-context.tsx';
import { useAnswer, useNews } from '../../client/desk-context.tsx';
import {
  type EnterAct,
  enterAct,
  isLongEnough,
  rowAct,
  type SearchAction,
  type SearchState,
} from '../../scan-field/search-state.ts';
import { useSearch } from '../../scan-field/use-search.ts';
import type { Checkin } from './checkin-context.tsx';
import type { StageKeySlot } from './field/field-keys.ts';
import { deskReducer, mayClear } from './state/desk-reducer.ts';
import { FIRST_DESK_STATE } from './state/desk-state.ts';
import { useDeskActions } from './use-desk-actions.ts';
import { useStopWatch } from './use-stop-watch.ts';
import { useTellVerdict } from './use-tell-verdict.ts';

/** A go leaves the stage after this long. Everything else stays until the next scan, Esc or an action. */
const GO_HOLD_MS = 12_000;
const KEPT_JOBS = 60;

/** Everything that the parts of the screen share. */
export interface DeskScreenState {
  readonly checkin: Checkin;
  readonly slot: StageKeySlot;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly search: SearchState;
  readonly changeSearch: (action: SearchAction) => void;
  readonly isListShown: boolean;
  readonly actOnRow: (row: number) => void;
  /** True: Enter meant something to the list. */
  readonly enterInList: () => boolean;
  readonly onScan: (scan: { readonly text: string; readonly keys: readonly KeyPress[] }) => void;
  readonly onCameraCode: (text: string) => void;
  readonly hasHeardScanner: boolean;
  readonly isCameraOn: boolean;
  readonly toggleCamera: () => void;
  readonly typicalMs: number | null;
}

const pageNowMs = (): number => performance.now();

/** Wires field, search, stage and desk together. */
export const useDeskScreen = (event: EventState): DeskScreenState => {
  const [state, dispatch] = useReducer(deskReducer, FIRST_DESK_STATE);
  const field = useRef<HTMLInputElement>(null);
  const slot = useRef<StageKeySlot>({ current: null });
  const [hasHeardScanner, setHeardScanner] = useState(false);
  const [isCameraOn, setCameraOn] = useState(false);
  const { session } = useSession();
  const { jobs, addJob } = usePrintJobs();
  const help = useAnswer('help', (desk) => desk.checkin.helpList(), ['help']);
  const stopWatch = useStopWatch(pageNowMs);
  const tellVerdict = useTellVerdict();
  const { actions, trouble } = useDeskActions({
    checkpointId: event.desk.checkpointId,
    dispatch,
    nowMs: pageNowMs,
    onJob: addJob,
    recent: state.recent,
    onVerdict: (result, readAtMs) => {
      tellVerdict(result);
      changeSearch({ kind: 'clear' });
      if (readAtMs !== null && !result.isRepeat) stopWatch.measure(readAtMs);
    },
  });
  const actOn = (act: EnterAct, current: SearchState): boolean => {
    if (act.kind === 'row') actOnRowOf(current, act.row);
    if (act.kind === 'scan') scan(act.code, 'scanner');
    if (act.kind === 'wait') changeSearch({ kind: 'enter-waits' });
    return act.kind !== 'nothing';
  };
  const { search, change: changeSearch } = useSearch(actOn);
  const isFiltering = state.stage.kind === 'delegations';
  const isListShown = !isFiltering && search.found !== null && isLongEnough(search.text);
  const focusField = useCallback(() => field.current?.focus(), []);
  useHold(state, dispatch);
  useFocusOnReturn(focusField);

  const scan = (text: string, via: 'scanner' | 'camera', keys?: readonly KeyPress[]): void =>
    actions.scan({ text, via, readAtMs: pageNowMs(), ...(keys === undefined ? {} : { keys: [...keys] }) });
  const actOnRowOf = (current: SearchState, row: number): void => {
    const card = current.found?.rows[row];
    if (card === undefined) return;
    const act = rowAct(card, current.armedId);
    if (act === 'arm') return changeSearch({ kind: 'arm', row });
    changeSearch({ kind: 'clear' });
    if (card.presence === 'here') actions.openPerson(card);
    else void actions.admit(card.id);
  };
  return {
    checkin: {
      event,
      session,
      state,
      dispatch,
      actions,
      jobs,
      trouble,
      focusField,
      helpCases: help.value ?? [],
      nowMs: pageNowMs,
      typed: search.text.trim(),
      clearTyped: () => changeSearch({ kind: 'clear' }),
    },
    slot: slot.current,
    field,
    search,
    changeSearch,
    isListShown,
    actOnRow: (row) => actOnRowOf(search, row),
    enterInList: () => !isFiltering && actOn(enterAct(search), search),
    onScan: ({ text, keys }) => {
      setHeardScanner(true);
      scan(text, 'scanner', keys);
    },
    onCameraCode: (text) => scan(text, 'camera'),
    hasHeardScanner,
    isCameraOn,
    toggleCamera: () => setCameraOn((isOn) => !isOn),
    typicalMs: stopWatch.typicalMs,
  };
};

/** After a click the keyboard belongs to the field again; whoever walks with Tab keeps the focus. */
const wasPressedByHand = ({ detail, target }: MouseEvent): boolean =>
  detail > 0 &&
  target instanceof Element &&
  target.closest('#stage') !== null &&
  target.closest('button, label') !== null &&
  target.closest('form, input[type=text], select') === null &&
  !(document.activeElement instanceof HTMLInputElement && document.activeElement.type === 'text');

const usePrintJobs = () => {
  const [jobs, setJobs] = useState<ReadonlyMap<string, PrintJobView>>(new Map());
  const addJob = useCallback((job: PrintJobView) => {
    setJobs(
      (before) =>
        new Map([...[...before].filter(([id]) => id !== job.id), [job.id, job] as const].slice(-KEPT_JOBS)),
    );
  }, []);
  useNews((news) => {
    if (news.kind === 'print-job') addJob(news.job);
  });
  return { jobs, addJob };
};

const useHold = ({ stage }: Checkin['state'], dispatch: Checkin['dispatch']): void => {
  useEffect(() => {
    const isGroup = stage.kind === 'group-done';
    if (!isGroup && (stage.kind !== 'verdict' || !mayClear(stage))) return;
    const leftMs = Math.max(0, GO_HOLD_MS - (pageNowMs() - stage.shownAtMs));
    const timer = window.setTimeout(
      () => dispatch(isGroup ? { kind: 'clear' } : { kind: 'hold-over', scanId: stage.result.scanId }),
      leftMs,
    );
    return () => window.clearTimeout(timer);
  }, [stage, dispatch]);
};

/** The window came back to the front, the screen was opened, or a button was clicked: the field is ready. */
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
