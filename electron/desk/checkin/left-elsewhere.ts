import type { EarlierScan } from '../../../shared/domain/checkin/admission-facts.ts';
import { inTimeOrder } from '../../../shared/domain/checkin/earlier-scans.ts';
import { readCheckpointId } from '../../../shared/domain/programme/checkpoint-id.ts';
import type { DeskParts } from '../desk-parts.ts';

/**
 * Prepares the reading of what is inferred at the door of a room: who was let in elsewhere has left, where
 * the event says so.
 * Then an exit that nobody scanned stands after the earlier scans, and coming back is no second entry.
 */
export const prepareLeftElsewhere = ({ sql, settings }: Pick<DeskParts, 'sql' | 'settings'>) => {
  const elsewhere = sql
    .prepare<[string, string], string>(
      "SELECT elsewhere_at FROM attendance WHERE attendee_id = ? AND checkpoint_id = ? AND inside_since <> ''",
    )
    .pluck();
  return (
    earlier: readonly EarlierScan[],
    attendeeId: string,
    checkpointId: string,
  ): readonly EarlierScan[] => {
    if (readCheckpointId(checkpointId)?.kind !== 'door' || !settings.event().leavesByEnteringElsewhere)
      return earlier;
    const at = elsewhere.get(attendeeId, checkpointId) ?? '';
    const last = inTimeOrder(earlier).at(-1);
    if (at === '' || last === undefined) return earlier;
    // "~" sorts behind everything that a stamp is made of: right after the last scan here.
    const stamp = last.stamp === undefined ? undefined : `${last.stamp}~`;
    return [...earlier, { at, stamp, desk: last.desk, direction: 'exit' }];
  };
};
