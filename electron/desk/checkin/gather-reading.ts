import type { MatchedCode, ReadingFacts } from '../../../shared/domain/checkin/admission-facts.ts';
import { isProvisional } from '../../../shared/domain/checkin/guest.ts';
import { cleanCode } from '../../../shared/domain/codes/clean-code.ts';
import { readCode } from '../../../shared/domain/codes/foyer-code.ts';
import { readPretixTicket } from '../../../shared/domain/codes/pretix-ticket.ts';
import { eachRepair, type RawReading } from '../../../shared/domain/codes/repair-candidates.ts';
import { ATTENDEE_COLUMNS, type AttendeeRow, toAttendee } from '../cards/attendee-rows.ts';
import { openPretixVerifier } from '../codes/pretix-signatures.ts';
import type { DeskParts } from '../desk-parts.ts';

/** Finds out what was read, and whose code it is. */
export interface CodeReading {
  /** Cleans and repairs what was read and looks whose code it is. */
  reading(raw: RawReading): ReadingFacts;
  /**
   * The reading of somebody who was picked by name, or for a code of theirs: one that was revoked stays so. As their
   * code would, it brings the provisional guest as whom they were let in before.
   */
  picked(attendeeId: string, code?: string): ReadingFacts;
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

/** Prepares it. */
export const prepareReading = ({ sql, settings }: Pick<DeskParts, 'sql' | 'settings'>): CodeReading => {
  const byCode = sql.prepare<[string], AttendeeRow & { isRevoked: number }>(
    `SELECT a.id, ${ATTENDEE_COLUMNS}, a.custom AS customText, c.is_revoked AS isRevoked
     FROM code c JOIN attendee a ON a.id = c.attendee_id WHERE c.code = ? LIMIT 20`,
  );
  const byId = sql.prepare<[string], AttendeeRow>(
    `SELECT a.id, ${ATTENDEE_COLUMNS}, a.custom AS customText FROM attendee a WHERE a.id = ?`,
  );
  const sharingCode = sql.prepare<[string], AttendeeRow>(
    `SELECT a.id, ${ATTENDEE_COLUMNS}, a.custom AS customText
     FROM code own JOIN code c ON c.code = own.code AND c.attendee_id <> own.attendee_id
       JOIN attendee a ON a.id = c.attendee_id
     WHERE own.attendee_id = ? AND a.flags LIKE '%provisional%' LIMIT 20`,
  );
  const isRevokedOf = sql
    .prepare<[string, string], number>('SELECT is_revoked FROM code WHERE code = ? AND attendee_id = ?')
    .pluck();
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

  /** What nobody has may be a code of Foyer in groups, or of another event, or a signed ticket. */
  const ownCode = (text: string): ReadingFacts | null => {
    const code = readCode(text, settings.event().code);
    const owned = code.kind === 'ours' ? matchesOf(code.code) : [];
    if (code.kind === 'ours' && owned.length > 0) return withMatches(code.code, owned);
    const facts = withMatches(text, []);
    return code.kind === 'other-event' || facts.signedTicket !== null ? facts : null;
  };

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
      for (const candidate of eachRepair(raw, affixes)) {
        const meant = ownCode(candidate);
        if (meant !== null) return meant;
      }
      return withMatches(cleanCode(raw.text, affixes).slice(0, LONGEST_CODE), []);
    },
    picked(attendeeId, code = '') {
      const row = byId.get(attendeeId);
      if (row === undefined) return withMatches('', []);
      const isRevoked = code !== '' && isRevokedOf.get(code, attendeeId) === 1;
      const own = { attendee: toAttendee(row), isRevoked };
      if (isProvisional(own)) return withMatches('', [own]);
      const standIns = sharingCode.all(attendeeId).map((one) => ({ attendee: toAttendee(one), isRevoked }));
      return withMatches('', [own, ...standIns.filter(isProvisional)]);
    },
  };
};
