import { type RefObject, useCallback, useReducer, useRef, useState } from 'react';
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
import { useFocusOnReturn } from '../../scan-field/use-focus-on-return.ts';
import { pageNowMs, useHold } from '../../scan-field/use-hold.ts';
import { useSearch } from '../../scan-field/use-search.ts';
import type { Checkin } from './checkin-context.tsx';
import type { StageKeySlot } from './field/field-keys.ts';
import { deskReducer, mayClear } from './state/desk-reducer.ts';
import { type DeskState, FIRST_DESK_STATE } from './state/desk-state.ts';
import { useDeskActions } from './use-desk-actions.ts';
import { useStopWatch } from './use-stop-watch.ts';
import { useTellVerdict } from './use-tell-verdict.ts';

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
  useHold(clearsFrom(state), () => {
    const { stage } = state;
    dispatch(
      stage.kind === 'verdict' ? { kind: 'hold-over', scanId: stage.result.scanId } : { kind: 'clear' },
    );
  });
  useFocusOnReturn('#stage', focusField);

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

/** Since when something is shown that makes way by itself; null while it stays. */
const clearsFrom = ({ stage }: DeskState): number | null => {
  if (stage.kind === 'group-done') return stage.shownAtMs;
  return stage.kind === 'verdict' && mayClear(stage) ? stage.shownAtMs : null;
};
