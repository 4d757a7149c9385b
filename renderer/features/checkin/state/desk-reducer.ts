import type { ScanResult } from '../../../../shared/contract/checkin.ts';
import { assertNever } from '../../../../shared/domain/closed.ts';
import { unreadAfter } from '../../../scan-field/unread-codes.ts';
import type { DeskAction, DeskState, Stage, VerdictOnStage } from './desk-state.ts';

/** A refusal that was on the stage for a shorter time than this was hardly seen. */
export const UNSEEN_MS = 3000;
const KEPT_RESULTS = 60;
const MOST_PINS = 5;

const onStage = (result: ScanResult, atMs: number, isReopened = false): VerdictOnStage => ({
  kind: 'verdict',
  result,
  shownAtMs: atMs,
  isReopened,
  pulses: 0,
  ticked: [],
  panel: 'none',
  recheckedAt: '',
});

// A second scan of somebody who is in changed nothing, and leaves nothing to settle.
const isTurnedAway = ({ verdict, reason }: ScanResult): boolean =>
  verdict !== 'admitted' && reason !== 'already-in';

/** The result that leaves the stage before anybody can have acted on it. */
const overtaken = (
  { stage }: DeskState,
  atMs: number,
  isSamePerson: (id: string) => boolean,
): ScanResult | null => {
  if (stage.kind !== 'verdict' || stage.isReopened || !isTurnedAway(stage.result)) return null;
  if (isSamePerson(stage.result.attendee?.id ?? '')) return null;
  return atMs - stage.shownAtMs < UNSEEN_MS ? stage.result : null;
};

const withoutPin = (pins: readonly ScanResult[], scanId: string): readonly ScanResult[] =>
  pins.filter((pin) => pin.scanId !== scanId);

const remembered = (recent: readonly ScanResult[], result: ScanResult): readonly ScanResult[] =>
  [result, ...recent.filter(({ scanId }) => scanId !== result.scanId)].slice(0, KEPT_RESULTS);

/** The same code at the same device within four seconds: the verdict that stands is shown, and pulses. */
const pulsed = (state: DeskState, result: ScanResult, atMs: number): DeskState => {
  const { stage } = state;
  const isShown = stage.kind === 'verdict' && stage.result.scanId === result.scanId;
  const shown = isShown ? { ...stage, pulses: stage.pulses + 1 } : { ...onStage(result, atMs), pulses: 1 };
  return { ...state, stage: shown };
};

const taken = (state: DeskState, result: ScanResult, atMs: number, isScan: boolean): DeskState => {
  const id = result.attendee?.id ?? '';
  // Whoever types a name has seen what is on the stage; a scan comes blindly.
  const left = isScan ? overtaken(state, atMs, (earlier) => earlier !== '' && earlier === id) : null;
  // Whoever comes through after all needs no reminder.
  const isSettled = (pin: ScanResult) => id !== '' && pin.attendee?.id === id;
  const pins = [...(left === null ? [] : [left]), ...state.pins].filter((pin) => !isSettled(pin));
  return {
    ...state,
    stage: onStage(result, atMs),
    pins: pins.slice(0, MOST_PINS),
    recent: remembered(state.recent, result),
  };
};

const onVerdict = (state: DeskState, change: (stage: VerdictOnStage) => Stage): DeskState =>
  state.stage.kind === 'verdict' ? { ...state, stage: change(state.stage) } : state;

/** What the desk shows next. Knows no clock and no desk. */
export const deskReducer = (state: DeskState, action: DeskAction): DeskState => {
  switch (action.kind) {
    case 'verdict':
      return action.result.isRepeat
        ? pulsed(state, action.result, action.atMs)
        : taken(state, action.result, action.atMs, action.isScan);
    case 'rechecked':
      return onVerdict(taken(state, action.result, action.atMs, false), (stage) => ({
        ...stage,
        recheckedAt: action.result.at,
      }));
    case 'reopen':
      return {
        ...state,
        stage: { ...onStage(action.result, action.atMs, true), panel: action.panel ?? 'none' },
        pins: withoutPin(state.pins, action.result.scanId),
      };
    case 'clear':
      return { ...state, stage: { kind: 'idle' } };
    case 'hold-over':
      return onVerdict(state, (stage) =>
        stage.result.scanId === action.scanId && mayClear(stage) ? { kind: 'idle' } : stage,
      );
    case 'tick':
      return onVerdict(state, (stage) => {
        const others = stage.ticked.filter((note) => note !== action.note);
        return { ...stage, ticked: action.isTicked ? [...others, action.note] : others };
      });
    case 'panel':
      return withPanel(state, action.panel);
    case 'handled':
      return { ...state, pins: withoutPin(state.pins, action.scanId) };
    case 'not-read':
    case 'read':
    case 'unread-settled':
      return { ...state, unread: unreadAfter(state.unread, action) };
    case 'show':
      return { ...state, stage: action.stage };
    case 'draft':
      return { ...state, walkIn: action.draft };
    default:
      return assertNever(action);
  }
};

const withPanel = (state: DeskState, panel: VerdictOnStage['panel']): DeskState => {
  const { stage } = state;
  if (stage.kind !== 'verdict' && stage.kind !== 'person') return state;
  return { ...state, stage: { ...stage, panel } };
};

/** Notes that somebody must have seen before the guest leaves the stage. */
export const openNotes = ({ result, ticked }: VerdictOnStage): readonly string[] =>
  result.attention.filter((note) => !ticked.includes(note));

/** A go leaves by itself, unless it was opened again, a note waits for its tick, or something is being chosen. */
export const mayClear = (stage: VerdictOnStage): boolean =>
  stage.result.verdict === 'admitted' &&
  !stage.isReopened &&
  stage.panel === 'none' &&
  openNotes(stage).length === 0;
