import type { CheckpointView } from '../../../shared/contract/event.ts';
import type {
  AdmissionFacts,
  EarlierScan,
  ReadingFacts,
} from '../../../shared/domain/checkin/admission-facts.ts';
import { guestOf, standInsOf } from '../../../shared/domain/checkin/guest.ts';
import { hasDays } from '../../../shared/domain/event-days.ts';
import type { DeskParts } from '../desk-parts.ts';
import { preparePlaceFacts } from './gather-place.ts';
import { type CodeReading, prepareReading } from './gather-reading.ts';
import { prepareRules } from './gather-rules.ts';
import { prepareLeftElsewhere } from './left-elsewhere.ts';

/** Gathers what the admission rules may know, with statements prepared once. Decides nothing. */
export interface AdmissionGathering extends CodeReading {
  facts(reading: ReadingFacts, checkpoint: CheckpointView, at: string): AdmissionFacts;
}

/** So many of the latest scans say whether a guest may come in again. */
const ENOUGH_SCANS = 200;

/** Prepares the gathering for one desk. */
export const prepareGathering = (
  parts: Pick<DeskParts, 'sql' | 'settings' | 'programme'>,
): AdmissionGathering => {
  const { sql, settings } = parts;
  const placeFacts = preparePlaceFacts(parts);
  const withInferredExit = prepareLeftElsewhere(parts);
  const askRules = prepareRules(parts);
  const prepareEarlier = (limit: string) =>
    sql.prepare<[string, string], EarlierScan & { scanId: string }>(
      `SELECT s.at, s.stamp, s.desk_id AS desk, s.direction, s.desk_id || '-' || s.seq AS scanId
       FROM scan s LEFT JOIN scan_void v ON v.scan_id = s.desk_id || '-' || s.seq
       WHERE s.attendee_id = ? AND s.checkpoint_id = ? AND s.verdict = 'admitted' AND v.scan_id IS NULL
       ORDER BY s.stamp DESC ${limit}`,
    );
  // Two statements: one with a bound limit would be planned anew at every scan.
  const latest = prepareEarlier(`LIMIT ${ENOUGH_SCANS}`);
  const every = prepareEarlier('');

  return {
    ...prepareReading(parts),
    facts(reading, checkpoint, at) {
      const attendeeId = guestOf({ reading })?.attendeeId ?? '';
      const people = attendeeId === '' ? [] : [attendeeId, ...standInsOf({ reading })];
      const { from, until, rules: _, ...rest } = checkpoint;
      const last = people.flatMap((id) => latest.all(id, checkpoint.id));
      const known = withInferredExit(last, attendeeId, checkpoint.id);
      // A rule may count further back than the order of the latest scans needs.
      const scans = () =>
        last.length < ENOUGH_SCANS
          ? known
          : withInferredExit(
              people.flatMap((id) => every.all(id, checkpoint.id)),
              attendeeId,
              checkpoint.id,
            );
      return {
        reading,
        checkpoint: { ...rest, window: { from, until } },
        earlier: known,
        firstDay: hasDays(settings.event()) ? settings.event().from : undefined,
        ...placeFacts(checkpoint, attendeeId, at),
        rules: askRules({ reading, checkpoint, at, scans }),
      };
    },
  };
};
