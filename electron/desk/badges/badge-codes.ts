import { hash } from 'node:crypto';
import { FOYER_ALPHABET } from '../../../shared/domain/codes/foyer-alphabet.ts';
import { makeCode, readCode } from '../../../shared/domain/codes/foyer-code.ts';
import type { DeskParts } from '../desk-parts.ts';
import { cannot } from '../gate/cannot.ts';

/** What the QR codes on badges say. */
export interface BadgeCodes {
  /** The code that a badge of this person carries or would carry. Records nothing. */
  codeOf(attendeeId: string): string;
  /** The code of this person that is recorded as theirs and opens the door; null where there is none yet. */
  heldCodeOf(attendeeId: string): string | null;
  /** The code of a badge, recorded as theirs, so that it opens the door. Joins the transaction that is open. */
  recordedCodeOf(attendeeId: string, operatorId: string): string;
}

const ID_LENGTH = 6;

/**
 * The id in a person's code: the same on every desk, so that two desks that print one badge each while apart
 * print the same code. `attempt` counts up when somebody else has that code.
 */
export const codeIdOf = (attendeeId: string, attempt: number): string => {
  const bytes = hash('sha256', `badge\u0000${attendeeId}\u0000${attempt}`, 'buffer');
  return Array.from(bytes.subarray(0, ID_LENGTH), (byte) =>
    FOYER_ALPHABET.charAt(byte % FOYER_ALPHABET.length),
  ).join('');
};

/** Prepares the codes of one desk. */
export const prepareBadgeCodes = ({
  sql,
  log,
  settings,
}: Pick<DeskParts, 'sql' | 'log' | 'settings'>): BadgeCodes => {
  const valid = sql
    .prepare<[string], string>(
      'SELECT code FROM code WHERE attendee_id = ? AND is_revoked = 0 ORDER BY stamp DESC, code',
    )
    .pluck();
  const isTaken = sql.prepare<[string], number>('SELECT 1 FROM code WHERE code = ? LIMIT 1').pluck();

  const held = (attendeeId: string): string | undefined =>
    valid.all(attendeeId).find((code) => readCode(code, settings.event().code).kind === 'ours');
  // A revoked code of the same person is taken as well: whoever found that badge must not get in with it.
  const fresh = (attendeeId: string): string => {
    for (let attempt = 0; ; attempt += 1) {
      const code = makeCode(settings.event().code, codeIdOf(attendeeId, attempt));
      if (isTaken.get(code) === undefined) return code;
    }
  };

  return {
    heldCodeOf: (attendeeId) => held(attendeeId) ?? null,
    codeOf: (attendeeId) => held(attendeeId) ?? fresh(attendeeId),
    recordedCodeOf(attendeeId, operatorId) {
      const already = held(attendeeId);
      if (already !== undefined) return already;
      const code = fresh(attendeeId);
      const body = { kind: 'code-set', code, attendeeId, use: 'badge', revoked: false } as const;
      log.append([{ subject: attendeeId, operatorId, body }]);
      return code;
    },
  };
};

/** The codes where nothing can be written: a person who has none yet gets none here. */
export const readingCodes = (codes: BadgeCodes): BadgeCodes => ({
  ...codes,
  recordedCodeOf(attendeeId) {
    const code = codes.heldCodeOf(attendeeId);
    if (code === null) throw cannot('badge-needs-code');
    return code;
  },
});
