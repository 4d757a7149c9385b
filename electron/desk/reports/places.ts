import { houseDayStart } from '../../../shared/domain/attendance/house-day.ts';
import type { Stay } from '../../../shared/domain/attendance/stays.ts';
import { type Visit, type VisitRules, visitOf } from '../../../shared/domain/attendance/visit.ts';
import type { Activity } from '../../../shared/domain/programme/activity.ts';
import { readCheckpointId, tellsPlace } from '../../../shared/domain/programme/checkpoint-id.ts';
import { type DeskParts, nowIso } from '../desk-parts.ts';

/** Where stays are spent: an activity with its door or all of its roll calls, or a checkpoint by itself. */
export interface Place {
  readonly id: string;
  /** Null for a checkpoint by itself, and for an activity that was taken out of the programme. */
  readonly activity: Activity | null;
}

type PlaceParts = Pick<DeskParts, 'programme' | 'settings' | 'ports'>;

/** The place that a checkpoint belongs to; null where nobody stays, such as at a meal or where things are lent. */
const placeOf = ({ programme, settings }: PlaceParts, checkpointId: string): Place | null => {
  const known = readCheckpointId(checkpointId);
  if (known !== null) return { id: known.activityId, activity: programme.activity(known.activityId) ?? null };
  const mode = settings.checkpoint(checkpointId)?.mode ?? 'in-and-out';
  return tellsPlace(checkpointId) && mode === 'in-and-out' ? { id: checkpointId, activity: null } : null;
};

/** Opens the look-up of places for one report. */
export const openPlaces = (parts: PlaceParts): ((checkpointId: string) => Place | null) => {
  const known = new Map<string, Place | null>();
  return (checkpointId) => {
    const found = known.get(checkpointId);
    if (found !== undefined) return found;
    const place = placeOf(parts, checkpointId);
    known.set(checkpointId, place);
    return place;
  };
};

/** Opens the adding up of stays by the rules of the event, as of now. */
export const openVisits = ({ settings, ports }: PlaceParts) => {
  const now = nowIso(ports);
  const { leavesByEnteringElsewhere, timeZone } = settings.event();
  const rules: Omit<VisitRules, 'until'> = {
    now,
    dayStart: houseDayStart(now, timeZone),
    leavesByEnteringElsewhere,
  };
  return (stays: readonly Stay[], activity: Activity | null): Visit | null =>
    visitOf(stays, { ...rules, until: activity?.until ?? null });
};
