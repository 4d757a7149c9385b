import type { CheckpointView } from '../../../shared/contract/event.ts';
import type { Audience } from '../../../shared/contract/procedure.ts';
import type { CheckpointKind } from '../../../shared/domain/checkin/admission-facts.ts';
import type { Direction } from '../../../shared/domain/checkin/verdict.ts';
import { notAllowed } from '../gate/cannot.ts';
import type { Session } from '../gate/session.ts';
import { type CheckinParts, checkpointOr, openCheckpointOr } from './checkin-parts.ts';

type Parts = Pick<CheckinParts, 'settings' | 'programme'>;

/**
 * Where the screens of a kind may read codes; a kind that is not named may everywhere. A room also checks in
 * guests who came past the entrance, and lends headsets.
 */
const PLACES: Readonly<Partial<Record<Audience, readonly CheckpointKind[]>>> = {
  room: ['room', 'entrance', 'handout'],
  trip: ['leg'],
  kiosk: ['entrance'],
};

const MAY_EVERYWHERE = ['window', 'integration'];

const isPlaceOf = (audience: Audience, checkpoint: CheckpointView | undefined): boolean => {
  const places = PLACES[audience];
  return places === undefined || (checkpoint !== undefined && places.includes(checkpoint.kind));
};

/** Somebody is to pass a checkpoint. */
export interface Passage {
  readonly checkpointId: string;
  readonly direction: Direction;
}

/**
 * The checkpoint of a passage, where this session may read codes there; else the typed error that says why not.
 * A person may always leave, and bring back what was lent, also where the checkpoint was removed.
 */
export const checkpointFor = (
  parts: Parts,
  { checkpointId, direction }: Passage,
  { audience }: Session,
): CheckpointView => {
  const checkpoint = (direction === 'exit' ? checkpointOr : openCheckpointOr)(parts, checkpointId);
  if (!isPlaceOf(audience, checkpoint)) throw notAllowed(MAY_EVERYWHERE);
  return checkpoint;
};

/** Refuses to change what was read at a checkpoint where this session may not; the checkpoint may be gone by now. */
export const refuseElsewhere = ({ settings, programme }: Parts, id: string, { audience }: Session): void => {
  if (!isPlaceOf(audience, settings.checkpoint(id) ?? programme.checkpoint(id)))
    throw notAllowed(MAY_EVERYWHERE);
};
