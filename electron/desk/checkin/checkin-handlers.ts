import type { Cards } from '../cards/cards.ts';
import type { PeopleRoll } from '../cards/people-roll.ts';
import type { DeskParts } from '../desk-parts.ts';
import type { BadgeDesk } from './badge-desk.ts';
import { type CheckinParts, checkpointOr } from './checkin-parts.ts';
import { prepareCounts } from './counts.ts';
import { prepareGathering } from './gather-admission.ts';
import { admitGroup, groupMembers } from './group-checkin.ts';
import { closeHelp, helpList, sendToHelp } from './help-desk.ts';
import { overrideScan } from './override-scan.ts';
import { recordReading } from './record-scan.ts';
import { openScanning } from './scan-code.ts';
import { prepareScanReads } from './scan-reads.ts';
import { deskName } from './scan-result.ts';
import { undoScan } from './undo-scan.ts';
import { admitWalkIn } from './walk-in.ts';

/** What check-in stands on besides the desk. */
export interface CheckinNeeds {
  readonly cards: Cards;
  readonly badges: BadgeDesk;
  readonly people: PeopleRoll;
}

/** Check-in at the entrance, as screens and programs ask for it. */
export const checkinHandlers = (desk: DeskParts, { people, ...given }: CheckinNeeds) => {
  const reads = prepareScanReads(desk.sql, desk.log.deskId, (deskId) => deskName(desk, deskId));
  const parts: CheckinParts = { ...desk, ...given, reads, gathering: prepareGathering(desk) };
  const scanCode = openScanning(parts);
  const counts = prepareCounts(desk, people);
  const os = desk.gate.checkin;
  return os.router({
    scan: os.scan.handler(({ input, context }) => scanCode(input, context.session, context.actor.operatorId)),
    admit: os.admit.handler(({ input, context }) =>
      recordReading(parts, {
        facts: parts.gathering.picked(input.attendeeId),
        checkpoint: checkpointOr(parts, input.checkpointId),
        direction: 'entry',
        via: input.via,
        operatorId: context.actor.operatorId,
      }),
    ),
    override: os.override.handler(({ input, context }) => overrideScan(parts, input, context.actor)),
    undo: os.undo.handler(({ input, context }) => undoScan(parts, input, context.actor.operatorId)),
    walkIn: os.walkIn.handler(({ input, context }) => admitWalkIn(parts, input, context.actor.operatorId)),
    group: os.group.handler(({ input }) => ({
      delegation: input.delegation,
      members: [...groupMembers(parts, input.delegation, checkpointOr(parts, input.checkpointId))],
    })),
    admitGroup: os.admitGroup.handler(({ input, context }) => ({
      results: [
        ...admitGroup(
          parts,
          checkpointOr(parts, input.checkpointId),
          input.attendeeIds,
          context.actor.operatorId,
        ),
      ],
    })),
    tape: os.tape.handler(({ input }) => [...reads.tape(input.limit, input.thisDeskOnly)]),
    counts: os.counts.handler(() => counts()),
    helpList: os.helpList.handler(() => [...helpList(parts)]),
    toHelp: os.toHelp.handler(({ input, context }) => sendToHelp(parts, input, context.actor.operatorId)),
    closeHelp: os.closeHelp.handler(({ input, context }) => {
      closeHelp(parts, input.caseId, context.actor.operatorId);
      return {};
    }),
  });
};
