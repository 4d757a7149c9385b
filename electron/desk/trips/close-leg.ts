import { assertNever } from '../../../shared/domain/closed.ts';
import { closeLeg, type GivenReason } from '../../../shared/domain/trips/close-leg.ts';
import { rollCallOf } from '../../../shared/domain/trips/roll-call.ts';
import type { OpBody } from '../../../shared/replication/op-bodies.ts';
import { cannot } from '../gate/cannot.ts';
import { busParam } from './closed-leg.ts';
import { excuseBody, type MarkScene } from './mark-scene.ts';
import { factsOf, type TripParts } from './trip-parts.ts';

/** What is written when a bus leaves; a typed error that names who is missing while it may not. */
export const closingBodies = (
  parts: TripParts,
  scene: MarkScene,
  reasons: readonly GivenReason[],
): readonly OpBody[] => {
  const { mark, activity } = scene;
  const closing = closeLeg(rollCallOf(factsOf(parts, activity), mark.legId, mark.busId), reasons);
  switch (closing.kind) {
    case 'already-closed':
      return [];
    case 'unaccounted':
    case 'words-needed':
      throw cannot(`leg-${closing.kind}`, {
        ...busParam(activity, mark.busId),
        count: String(closing.attendeeIds.length),
        names: namesOf(parts, closing.attendeeIds),
      });
    case 'closed': {
      const { busId, at } = mark;
      const legId = `${activity.id}/${mark.legId}`;
      return [
        ...closing.excuses.map(({ attendeeId, reason, note }) =>
          excuseBody(scene, attendeeId, reason, note.trim()),
        ),
        { kind: 'leg-state', legId, busId, state: 'closed', at },
      ];
    }
    default:
      return assertNever(closing);
  }
};

const MOST_NAMES = 10;

/** The names of people, as one text; a long list is cut, and its length is told beside it. */
export const namesOf = ({ reads }: Pick<TripParts, 'reads'>, ids: readonly string[]): string => {
  const names = reads.people(ids).map(({ name }) => name);
  return names.length > MOST_NAMES ? `${names.slice(0, MOST_NAMES).join(', ')} …` : names.join(', ');
};
