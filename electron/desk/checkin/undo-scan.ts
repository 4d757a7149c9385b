import type { AttendeeCard } from '../../../shared/contract/attendee-card.ts';
import { decideUndo } from '../../../shared/domain/checkin/undo.ts';
import { nowIso } from '../desk-parts.ts';
import { cannot, notFound } from '../gate/cannot.ts';
import type { Caller } from '../gate/session.ts';
import type { CheckinParts } from './checkin-parts.ts';
import { refuseElsewhere } from './checkpoint-access.ts';

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
    return isStillHere(parts, scan.attendeeId) ? 'none' : parts.badges.takeBack(scan.attendeeId, operatorId);
  });
  const row = parts.reads.tapeRow(request.scanId);
  if (row !== undefined) parts.notices.announce({ kind: 'scan', row });
  const attendee = parts.cards.byId(scan.attendeeId);
  if (attendee === null) throw notFound();
  return { badge, attendee };
};

// Another admission stands: yesterday's, or another desk's. The badge stays with its owner.
const isStillHere = ({ cards }: CheckinParts, attendeeId: string): boolean =>
  cards.byId(attendeeId)?.presence === 'here';
