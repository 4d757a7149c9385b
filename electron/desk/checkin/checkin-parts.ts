import type { CheckpointView } from '../../../shared/contract/event.ts';
import type { Cards } from '../cards/cards.ts';
import type { DeskParts } from '../desk-parts.ts';
import { cannot } from '../gate/cannot.ts';
import type { BadgeDesk } from './badge-desk.ts';
import type { AdmissionGathering } from './gather-admission.ts';
import type { ScanReads } from './scan-reads.ts';

/** What the use cases of check-in share. */
export interface CheckinParts extends DeskParts {
  readonly gathering: AdmissionGathering;
  readonly cards: Cards;
  readonly reads: ScanReads;
  readonly badges: BadgeDesk;
}

/** The checkpoint with this id, or the typed error that says there is none. */
export const checkpointOr = (
  { settings, programme }: Pick<DeskParts, 'settings' | 'programme'>,
  id: string,
): CheckpointView => {
  const checkpoint = settings.checkpoint(id) ?? programme.checkpoint(id);
  if (checkpoint === undefined) throw cannot('no-checkpoint', { id });
  return checkpoint;
};
