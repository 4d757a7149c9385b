import type { AttendeeCard } from '../../../shared/contract/attendee-card.ts';
import type { HelpCase, ScanResult, TapeRow } from '../../../shared/contract/checkin.ts';
import type { PrintJobView } from '../../../shared/contract/printing.ts';
import { troubleOf } from '../../client/call-trouble.ts';
import type { DeskClient } from '../../client/desk-client.ts';
import { createAttempt, type TellTrouble, useScreenActions } from '../../client/screen-actions.ts';
import { type Reading, wishOf } from '../../scan-field/reading.ts';
import { createScanQueue } from '../../scan-field/scan-queue.ts';
import type { DeskAction, StagePanel } from './state/desk-state.ts';
import { reopened } from './state/reopened.ts';
import type { WalkInDraft } from './state/walk-in-draft.ts';

const LOOKED_THROUGH = 50;

interface TimedReading extends Reading {
  /** When its last key came, on the clock of the page. */
  readonly readAtMs: number;
}

export interface DeskActionPorts {
  readonly checkpointId: string;
  readonly dispatch: (action: DeskAction) => void;
  readonly nowMs: () => number;
  /** A verdict is about to be shown: sound, live region, stopwatch. `readAtMs` is null where no scan brought it. */
  readonly onVerdict: (result: ScanResult, readAtMs: number | null) => void;
  readonly onJob: (job: PrintJobView) => void;
  readonly recent: readonly ScanResult[];
}

export interface DeskActions {
  readonly scan: (reading: TimedReading) => void;
  readonly admit: (attendeeId: string) => Promise<void>;
  readonly recheck: (attendeeId: string) => Promise<void>;
  readonly override: (scanId: string, reason: string, note: string) => Promise<void>;
  readonly undo: (scanId: string, reason: string) => Promise<void>;
  readonly undoAll: (results: readonly ScanResult[]) => Promise<void>;
  readonly walkIn: (draft: WalkInDraft) => Promise<void>;
  readonly admitGroup: (delegation: string, attendeeIds: readonly string[]) => Promise<void>;
  readonly reprint: (attendeeId: string, reason: string) => Promise<void>;
  readonly toHelp: (guest: {
    attendeeId: string;
    code: string;
    reason: string;
    scanId: string;
  }) => Promise<void>;
  readonly closeHelp: (help: HelpCase) => Promise<void>;
  readonly openRow: (row: TapeRow, panel?: StagePanel) => Promise<void>;
  /** Whoever this desk checked in last, with their badge to print again. */
  readonly reprintLast: () => Promise<void>;
  /** Whoever was at this desk last. */
  readonly lastToHelp: () => Promise<void>;
  readonly openPerson: (card: AttendeeCard, panel?: StagePanel) => void;
}

/** Everything that the desk screen asks of the desk. What cannot be done is told as a trouble, never lost. */
export const useDeskActions = (ports: DeskActionPorts) => useScreenActions(createDeskActions, ports);

const createDeskActions = (
  desk: DeskClient,
  ports: () => DeskActionPorts,
  tell: TellTrouble,
): DeskActions => {
  const attempt = createAttempt(tell);
  const show = (result: ScanResult, readAtMs: number | null): void => {
    const { dispatch, nowMs, onVerdict } = ports();
    dispatch({ kind: 'verdict', result, atMs: nowMs(), isScan: readAtMs !== null });
    onVerdict(result, readAtMs);
  };
  const queue = createScanQueue<TimedReading, ScanResult>({
    read: (reading) => desk.checkin.scan({ checkpointId: ports().checkpointId, ...wishOf(reading) }),
    onVerdict: (result, { text, readAtMs }) => {
      tell(null);
      ports().dispatch({ kind: 'read', code: text });
      show(result, readAtMs);
    },
    onTrouble: (error, { text }) => {
      const trouble = troubleOf(error);
      ports().dispatch({ kind: 'not-read', code: text });
      // A whole row of scans may be lost with the line: they are counted, and nothing else is to be said.
      tell(trouble.key === 'trouble.line-down' ? null : trouble);
    },
  });
  const admitted = (attendeeId: string): Promise<ScanResult> =>
    desk.checkin.admit({ checkpointId: ports().checkpointId, attendeeId, via: 'search' });

  return {
    scan: queue.add,
    admit: (attendeeId) => attempt(async () => show(await admitted(attendeeId), null)),
    recheck: (attendeeId) =>
      attempt(async () => {
        const result = await admitted(attendeeId);
        const { dispatch, nowMs, onVerdict } = ports();
        dispatch({ kind: 'rechecked', result, atMs: nowMs() });
        onVerdict(result, null);
      }),
    override: (scanId, reason, note) =>
      attempt(async () => {
        const result = await desk.checkin.override({ scanId, reason, note });
        ports().dispatch({ kind: 'handled', scanId });
        show(result, null);
      }),
    undo: (scanId, reason) =>
      attempt(async () => {
        const { badge, attendee } = await desk.checkin.undo({ scanId, reason });
        ports().dispatch({ kind: 'show', stage: { kind: 'undone', card: attendee, badge } });
      }),
    undoAll: (results) =>
      attempt(async () => {
        for (const { scanId } of results) await desk.checkin.undo({ scanId, reason: '' });
        ports().dispatch({ kind: 'clear' });
      }),
    walkIn: (draft) =>
      attempt(async () => {
        const result = await desk.checkin.walkIn({
          ...draft,
          checkpointId: ports().checkpointId,
          ownScript: '',
        });
        ports().dispatch({ kind: 'draft', draft: null });
        show(result, null);
      }),
    admitGroup: (delegation, attendeeIds) =>
      attempt(async () => {
        const { checkpointId, dispatch, nowMs, onVerdict } = ports();
        const { results } = await desk.checkin.admitGroup({ checkpointId, attendeeIds: [...attendeeIds] });
        dispatch({ kind: 'show', stage: { kind: 'group-done', delegation, results, shownAtMs: nowMs() } });
        const worst = results.find(({ verdict }) => verdict !== 'admitted') ?? results[0];
        if (worst !== undefined) onVerdict(worst, null);
      }),
    reprint: (attendeeId, reason) =>
      attempt(async () => {
        ports().onJob(await desk.printing.reprint({ attendeeId, reason }));
        ports().dispatch({ kind: 'panel', panel: 'none' });
      }),
    toHelp: ({ scanId, ...guest }) =>
      attempt(async () => {
        await desk.checkin.toHelp(guest);
        ports().dispatch({ kind: 'handled', scanId });
        ports().dispatch({ kind: 'clear' });
      }),
    closeHelp: ({ caseId }) => attempt(async () => void (await desk.checkin.closeHelp({ caseId }))),
    openRow: (row, panel) =>
      attempt(async () => {
        const { recent, checkpointId, dispatch, nowMs } = ports();
        const asItWas = recent.find(({ scanId }) => scanId === row.scanId);
        const person =
          asItWas || row.attendeeId === '' ? null : await desk.attendees.get({ id: row.attendeeId });
        const result = asItWas ?? reopened(row, person, checkpointId);
        dispatch({ kind: 'reopen', result, atMs: nowMs(), ...(panel === undefined ? {} : { panel }) });
      }),
    reprintLast: () =>
      attempt(async () => {
        const rows = await desk.checkin.tape({ limit: LOOKED_THROUGH, thisDeskOnly: true });
        const last = rows.find(({ verdict, isVoid }) => verdict === 'admitted' && !isVoid);
        if (last === undefined) return;
        const { card } = await desk.attendees.get({ id: last.attendeeId });
        ports().dispatch({ kind: 'show', stage: { kind: 'person', card, panel: 'reprint' } });
      }),
    lastToHelp: () =>
      attempt(async () => {
        const [last] = await desk.checkin.tape({ limit: 1, thisDeskOnly: true });
        await desk.checkin.toHelp({
          attendeeId: last?.attendeeId ?? '',
          code: '',
          reason: last?.reason ?? 'not-found',
        });
      }),
    openPerson: (card, panel = 'none') =>
      ports().dispatch({ kind: 'show', stage: { kind: 'person', card, panel } }),
  };
};
