import type { DeskParts } from '../desk-parts.ts';
import { nowIso } from '../desk-parts.ts';

/** Who took whose badge. */
export interface BadgeHandovers {
  /** Writes down that somebody takes the badge of another person; once, however often it is said. Joins the transaction. */
  give(attendeeId: string, takenBy: string, operatorId: string): void;
}

/** Prepares them. */
export const prepareBadgeHandovers = ({
  sql,
  log,
  ports,
}: Pick<DeskParts, 'sql' | 'log' | 'ports'>): BadgeHandovers => {
  const latest = sql
    .prepare<[string], string>(
      'SELECT taken_by FROM badge_handover WHERE attendee_id = ? ORDER BY at DESC, desk_id DESC, seq DESC LIMIT 1',
    )
    .pluck();
  return {
    give(attendeeId, takenBy, operatorId) {
      if (takenBy === attendeeId || latest.get(attendeeId) === takenBy) return;
      const body = { kind: 'badge-handover', attendeeId, takenBy, at: nowIso(ports) } as const;
      log.append([{ subject: attendeeId, operatorId, body }]);
    },
  };
};
