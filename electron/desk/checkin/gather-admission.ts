import type { CheckpointView } from '../../../shared/contract/event.ts';
import type {
  AdmissionFacts,
  EarlierScan,
  MatchedCode,
  ReadingFacts,
} from '../../../shared/domain/checkin/admission-facts.ts';
import { cleanCode } from '../../../shared/domain/codes/clean-code.ts';
import { readCode } from '../../../shared/domain/codes/foyer-code.ts';
import { readPretixTicket } from '../../../shared/domain/codes/pretix-ticket.ts';
import { eachRepair, type RawReading } from '../../../shared/domain/codes/repair-candidates.ts';
import { hasDays } from '../../../shared/domain/event-days.ts';
import { ATTENDEE_COLUMNS, type AttendeeRow, toAttendee } from '../cards/attendee-rows.ts';
import { openPretixVerifier } from '../codes/pretix-signatures.ts';
import type { DeskParts } from '../desk-parts.ts';
import { preparePlaceFacts } from './gather-place.ts';
import { prepareRules } from './gather-rules.ts';
import { prepareLeftElsewhere } from './left-elsewhere.ts';

/** Gathers what the admission rules may know, with statements prepared once. Decides nothing. */
export interface AdmissionGathering {
  /** Cleans and repairs what was read and looks whose code it is. */
  reading(raw: RawReading): ReadingFacts;
  /** The reading of somebody who was picked by name. */
  picked(attendeeId: string): ReadingFacts;
  facts(reading: ReadingFacts, checkpoint: CheckpointView, at: string): AdmissionFacts;
}

/** Reads pretix's signed tickets with the event's keys, which are parsed anew only when they change. */
const openTicketReading = (settings: DeskParts['settings']) => {
  let keys: readonly string[] = [];
  let verify = openPretixVerifier(keys);
  return (text: string): ReadingFacts['signedTicket'] => {
    const current = settings.event().ticketKeys;
    if (current !== keys) {
      keys = current;
      verify = openPretixVerifier(keys);
    }
    const ticket = keys.length === 0 ? null : readPretixTicket(text, verify);
    return ticket === null ? null : { ticket, category: '', isRevoked: false, isBlocked: false };
  };
};

/** A code longer than this is kept cut in the log; nobody's code is so long. */
const LONGEST_CODE = 400;

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
  const byCode = sql.prepare<[string], AttendeeRow & { isRevoked: number }>(
    `SELECT a.id, ${ATTENDEE_COLUMNS}, a.custom AS customText, c.is_revoked AS isRevoked
     FROM code c JOIN attendee a ON a.id = c.attendee_id WHERE c.code = ? LIMIT 20`,
  );
  const byId = sql.prepare<[string], AttendeeRow>(
    `SELECT a.id, ${ATTENDEE_COLUMNS}, a.custom AS customText FROM attendee a WHERE a.id = ?`,
  );
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

  const matchesOf = (code: string): readonly MatchedCode[] =>
    byCode
      .all(code)
      .map(({ isRevoked, ...row }) => ({ attendee: toAttendee(row), isRevoked: isRevoked === 1 }));

  const readTicket = openTicketReading(settings);
  const withMatches = (text: string, matches: readonly MatchedCode[]): ReadingFacts => ({
    text,
    code: readCode(text, settings.event().code),
    matches,
    signedTicket: matches.length > 0 || text === '' ? null : readTicket(text),
  });

  return {
    reading(raw) {
      const affixes = { prefix: settings.desk().scannerPrefix, suffix: settings.desk().scannerSuffix };
      for (const candidate of eachRepair(raw, affixes)) {
        const matches = matchesOf(candidate);
        if (matches.length > 0) return withMatches(candidate, matches);
      }
      // Foreign codes are kept as they came, also with characters that cannot be seen, such as emoji joiners.
      const asItStands = raw.text.replaceAll(/\p{Cc}/gu, '').trim();
      const matches = asItStands === '' ? [] : matchesOf(asItStands);
      if (matches.length > 0) return withMatches(asItStands, matches);
      return withMatches(cleanCode(raw.text, affixes).slice(0, LONGEST_CODE), []);
    },
    picked(attendeeId) {
      const row = byId.get(attendeeId);
      return withMatches('', row === undefined ? [] : [{ attendee: toAttendee(row), isRevoked: false }]);
    },
    facts(reading, checkpoint, at) {
      const [only, ...others] = reading.matches;
      const attendeeId = only !== undefined && others.length === 0 ? only.attendee.id : '';
      const { from, until, rules: _, ...rest } = checkpoint;
      const last = attendeeId === '' ? [] : latest.all(attendeeId, checkpoint.id);
      const known = withInferredExit(last, attendeeId, checkpoint.id);
      // A rule may count further back than the order of the latest scans needs.
      const scans = () =>
        last.length < ENOUGH_SCANS
          ? known
          : withInferredExit(every.all(attendeeId, checkpoint.id), attendeeId, checkpoint.id);
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
