import type { ScanResult } from '../../../../shared/contract/checkin.ts';
import type { Placed } from '../../../../shared/contract/rooms.ts';
import { doorOf } from '../../../../shared/domain/programme/checkpoint-id.ts';
import { troubleOf } from '../../../client/call-trouble.ts';
import type { DeskClient } from '../../../client/desk-client.ts';
import { createAttempt, type TellTrouble, useScreenActions } from '../../../client/screen-actions.ts';
import { type Reading, wishOf } from '../../../scan-field/reading.ts';
import { createScanQueue } from '../../../scan-field/scan-queue.ts';
import type { Direction, DoorAction, DoorSession, Shown } from './door-reducer.ts';

export interface DoorActionPorts {
  readonly session: DoorSession;
  readonly direction: Direction;
  readonly entranceId: string;
  readonly dispatch: (action: DoorAction) => void;
  readonly nowMs: () => number;
  readonly onVerdict: (result: ScanResult, direction: Direction) => void;
}

/** Which session a code is read for, and which way its owner goes. */
type AtDoor = Pick<Shown, 'session' | 'direction'>;

export type PlaceChange = 'book' | 'wait' | 'cancel';

export interface DoorActions {
  readonly scan: (reading: Reading) => void;
  readonly pass: (
    attendeeId: string,
    by: { readonly via: 'search' | 'touch' } & Partial<AtDoor>,
  ) => Promise<void>;
  readonly checkInHere: (attendeeId: string) => Promise<void>;
  readonly override: (shown: Shown, reason: string, note: string) => Promise<void>;
  readonly undo: (scanId: string, reason: string) => Promise<void>;
  readonly toHelp: (result: ScanResult) => Promise<void>;
  /** Gives what else the person has a place in at that time; null where nothing was changed. */
  readonly changePlace: (change: PlaceChange, attendeeId: string) => Promise<Placed | null>;
  readonly takeNext: () => Promise<void>;
}

/** Everything that a door asks of the desk. What cannot be done is told as a trouble, never lost. */
export const useDoorActions = (ports: DoorActionPorts) => useScreenActions(createDoorActions, ports);

const createDoorActions = (
  desk: DeskClient,
  ports: () => DoorActionPorts,
  tell: TellTrouble,
): DoorActions => {
  const attempt = createAttempt(tell);
  /** What else the door knows of the person comes after the verdict, which waits for nothing. */
  const lookUp = async ({ scanId, attendee }: ScanResult, { id }: DoorSession): Promise<void> => {
    if (attendee === null) return;
    const person = await desk.rooms.person({ activityId: id, attendeeId: attendee.id });
    ports().dispatch({ kind: 'known', scanId, person });
  };
  const show = (result: ScanResult, { session, direction }: AtDoor): void => {
    const { dispatch, nowMs, onVerdict } = ports();
    dispatch({ kind: 'verdict', result, session, direction, atMs: nowMs() });
    onVerdict(result, direction);
    void attempt(() => lookUp(result, session));
  };
  const queue = createScanQueue<Reading & AtDoor, ScanResult>({
    read: ({ session, direction, ...reading }) =>
      desk.checkin.scan({ checkpointId: doorOf(session.id), direction, ...wishOf(reading) }),
    onVerdict: (result, reading) => {
      tell(null);
      ports().dispatch({ kind: 'read', code: reading.text });
      show(result, reading);
    },
    onTrouble: (error, { text }) => {
      const trouble = troubleOf(error);
      ports().dispatch({ kind: 'not-read', code: text });
      // A whole row of scans may be lost with the line: they are counted, and nothing else is to be said.
      tell(trouble.key === 'trouble.line-down' ? null : trouble);
    },
  });
  return {
    // Session and direction are those of the moment of the scan, whatever the door says when its turn comes.
    scan: (reading) => {
      const { session, direction } = ports();
      queue.add({ ...reading, session, direction });
    },
    pass: (attendeeId, { via, direction = ports().direction, session = ports().session }) =>
      attempt(async () => {
        const passage = { checkpointId: doorOf(session.id), attendeeId, via, direction };
        show(await desk.checkin.admit(passage), { session, direction });
      }),
    checkInHere: (attendeeId) =>
      attempt(async () => {
        const { session, entranceId } = ports();
        const result = await desk.checkin.admit({ checkpointId: entranceId, attendeeId, via: 'touch' });
        show(result, { session, direction: 'entry' });
      }),
    override: (shown, reason, note) =>
      attempt(async () => {
        const { scanId } = shown.result;
        const result = await desk.checkin.override({ scanId, reason, note });
        ports().dispatch({ kind: 'settled', scanId });
        show(result, shown);
        ports().dispatch({ kind: 'settled', scanId });
      }),
    undo: (scanId, reason) =>
      attempt(async () => {
        const { attendee } = await desk.checkin.undo({ scanId, reason });
        ports().dispatch({ kind: 'undone', card: attendee });
      }),
    toHelp: ({ attendee, code, reason, scanId }) =>
      attempt(async () => {
        await desk.checkin.toHelp({ attendeeId: attendee?.id ?? '', code, reason });
        ports().dispatch({ kind: 'hold-over', scanId });
        ports().dispatch({ kind: 'settled', scanId });
      }),
    async changePlace(change, attendeeId) {
      let placed: Placed | null = null;
      await attempt(async () => {
        placed = await desk.rooms[change]({ activityId: ports().session.id, attendeeId });
      });
      return placed;
    },
    takeNext: () =>
      attempt(async () => {
        await desk.rooms.takeNext({ activityId: ports().session.id });
      }),
  };
};
