import type { AttendeeCard } from '../../../shared/contract/attendee-card.ts';
import { decideUndo } from '../../../shared/domain/checkin/undo.ts';
import { nowIso } from '../desk-parts.ts';
import { cannot, notFound } from '../gate/cannot.ts';
import type { Caller } from '../gate/session.ts';
import type { CheckinParts } from './checkin-parts.ts';
import { refuseElsewhere } from './checkpoint-access.ts';
import type { StoredScan } from './scan-reads.ts';

/** What became of the badge when its check-in was taken back. */
export interface Undone {
  readonly badge: 'none' | 'cancelled' | 'keep-void';
  readonly attendee: AttendeeCard;
}

/** Takes a check-in back with a void op of its own; the scan stays in the log. */
export const undoScan = (
  parts: CheckinParts,
  request: { readonly scanId: string; readonly reason: string },
  { actor: { operatorId }, session }: Caller,
): Undone => {
  const scan = parts.reads.byId(request.scanId);
  // Also before anything is written: another desk's scan may come before its attendee does.
  if (scan === undefined || parts.cards.byId(scan.attendeeId) === null) throw notFound();
  refuseElsewhere(parts, scan.checkpointId, session);
  const at = nowIso(parts.ports);
  const outcome = decideUndo(
    { at: scan.at, isAdmitted: scan.verdict === 'admitted', isVoid: scan.isVoid === 1 },
    { at, reason: request.reason },
  );
  if (outcome.kind !== 'void') throw cannot(`undo-${outcome.kind}`);
  const badge = parts.log.transaction(() => {
    parts.log.append([
      {
        subject: scan.attendeeId,
        operatorId,
        body: { kind: 'scan-void', scanId: request.scanId, reason: outcome.reason, at },
      },
    ]);
    return wasTheArrival(parts, scan) ? parts.badges.takeBack(scan.attendeeId, operatorId) : 'none';
  });
  const row = parts.reads.tapeRow(request.scanId);
  if (row !== undefined) parts.notices.announce({ kind: 'scan', row });
  const attendee = parts.cards.byId(scan.attendeeId);
  if (attendee === null) throw notFound();
  return { badge, attendee };
};

/** Only an entry at an entrance brings a badge. Where another one stands, yesterday's or another desk's, it stays with its owner. */
const wasTheArrival = (
  { reads, settings }: CheckinParts,
  { attendeeId, checkpointId, direction }: StoredScan,
): boolean => {
  const isEntrance = (id: string): boolean => settings.checkpoint(id)?.kind === 'entrance';
  return direction === 'entry' && isEntrance(checkpointId) && !reads.enteredAt(attendeeId).some(isEntrance);
};
