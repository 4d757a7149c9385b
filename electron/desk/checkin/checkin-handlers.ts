import type { PeopleRoll } from '../cards/people-roll.ts';
import { type CheckinParts, openCheckpointOr } from './checkin-parts.ts';
import { checkpointFor } from './checkpoint-access.ts';
import { prepareCounts } from './counts.ts';
import { admitGroup, groupMembers } from './group-checkin.ts';
import { closeHelp, helpList, sendToHelp } from './help-desk.ts';
import { overrideScan } from './override-scan.ts';
import { ownersOf } from './owners-of.ts';
import { recordReading } from './record-scan.ts';
import { openScanning } from './scan-code.ts';
import { undoScan } from './undo-scan.ts';
import { admitWalkIn } from './walk-in.ts';

/** Check-in at the entrance, as screens and programs ask for it. */
export const checkinHandlers = (parts: CheckinParts, people: PeopleRoll) => {
  const { reads } = parts;
  const scanCode = openScanning(parts);
  const counts = prepareCounts(parts, people);
  const os = parts.gate.checkin;
  return os.router({
    scan: os.scan.handler(({ input, context }) => scanCode(input, context.session, context.actor.operatorId)),
    whose: os.whose.handler(({ input }) => ({
      people: ownersOf(parts, input).attendeeIds.flatMap((id) => parts.cards.byId(id) ?? []),
    })),
    admit: os.admit.handler(({ input, context }) =>
      recordReading(parts, {
        facts: parts.gathering.picked(input.attendeeId),
        checkpoint: checkpointFor(parts, input, context.session),
        direction: input.direction,
        via: input.via,
        operatorId: context.actor.operatorId,
      }),
    ),
    override: os.override.handler(({ input, context }) => overrideScan(parts, input, context)),
    undo: os.undo.handler(({ input, context }) => undoScan(parts, input, context)),
    walkIn: os.walkIn.handler(({ input, context }) => admitWalkIn(parts, input, context.actor.operatorId)),
    mates: os.mates.handler(({ input }) => reads.mates(input.delegation)),
    group: os.group.handler(({ input }) => ({
      delegation: input.delegation,
      members: [...groupMembers(parts, input.delegation, openCheckpointOr(parts, input.checkpointId))],
    })),
    admitGroup: os.admitGroup.handler(({ input, context }) => ({
      results: [
        ...admitGroup(
          parts,
          openCheckpointOr(parts, input.checkpointId),
          input.attendeeIds,
          context.actor.operatorId,
        ),
      ],
    })),
    tape: os.tape.handler(({ input }) => [
      ...(input.thisDeskOnly
        ? reads.tapeAt(parts.settings.desk().checkpointId, input.limit)
        : reads.tape(input.limit)),
    ]),
    counts: os.counts.handler(() => counts()),
    helpList: os.helpList.handler(() => [...helpList(parts)]),
    toHelp: os.toHelp.handler(({ input, context }) => sendToHelp(parts, input, context.actor.operatorId)),
    closeHelp: os.closeHelp.handler(({ input, context }) => {
      closeHelp(parts, input.caseId, context.actor.operatorId);
      return {};
    }),
  });
};
