import type { CheckpointView } from '../../../shared/contract/event.ts';
import type { Cards } from '../cards/cards.ts';
import type { DeskParts } from '../desk-parts.ts';
import { cannot } from '../gate/cannot.ts';
import { deskName } from '../settings/desk-name.ts';
import type { BadgeDesk } from './badge-desk.ts';
import { type AdmissionGathering, prepareGathering } from './gather-admission.ts';
import { prepareScanReads, type ScanReads } from './scan-reads.ts';

/** What the use cases of check-in share. */
export interface CheckinParts extends DeskParts {
  readonly gathering: AdmissionGathering;
  readonly cards: Cards;
  readonly reads: ScanReads;
  readonly badges: BadgeDesk;
}

/** Prepares what the use cases of check-in share, once for a desk. */
export const openCheckin = (desk: DeskParts, cards: Cards, badges: BadgeDesk): CheckinParts => ({
  ...desk,
  cards,
  badges,
  reads: prepareScanReads(desk, desk.log.deskId, (deskId) => deskName(desk, deskId)),
  gathering: prepareGathering(desk),
});

/** The checkpoint with this id, or the typed error that says there is none. */
export const checkpointOr = (
  { settings, programme }: Pick<DeskParts, 'settings' | 'programme'>,
  id: string,
): CheckpointView => {
  const checkpoint = settings.checkpoint(id) ?? programme.checkpoint(id);
  if (checkpoint === undefined) throw cannot('no-checkpoint', { id });
  return checkpoint;
};

/** As above, where somebody is to be let in: at a checkpoint that was removed nobody is. */
export const openCheckpointOr = (
  parts: Pick<DeskParts, 'settings' | 'programme'>,
  id: string,
): CheckpointView => {
  const checkpoint = checkpointOr(parts, id);
  if (parts.settings.checkpoint(id)?.isRemoved === true)
    throw cannot('checkpoint-removed', { name: checkpoint.name });
  return checkpoint;
};
