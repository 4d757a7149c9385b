import type { ScanResult } from '../../../../shared/contract/checkin.ts';
import type { Reason } from '../../../../shared/domain/checkin/verdict.ts';

/** The big word, the key under `checkin.word.`; several reasons share one where the next step is the same. */
const WORDS: Readonly<Record<Reason, string>> = {
  misread: 'misread',
  'other-event': 'other-event',
  'unknown-code': 'unknown',
  ambiguous: 'choose',
  revoked: 'not-allowed',
  cancelled: 'not-allowed',
  unapproved: 'not-allowed',
  blocked: 'not-allowed',
  'invalid-time': 'not-now',
  'wrong-category': 'not-now',
  'not-booked': 'wrong-session',
  waitlisted: 'wrong-session',
  unpaid: 'unpaid',
  rules: 'not-now',
  full: 'full',
  questions: 'questions',
  'already-in': 'already',
  admitted: 'admitted',
};

/** `checkin.word.…` of a result. */
export const wordKey = ({ reason, isWelcomeBack }: Pick<ScanResult, 'reason' | 'isWelcomeBack'>): string =>
  `checkin.word.${reason === 'admitted' && isWelcomeBack ? 'welcome-back' : WORDS[reason]}`;

/** What an unknown code seems to be, where it is worth saying. */
export const likenessKey = ({ looksLike, explanation, reason }: ScanResult): string | null => {
  if (reason !== 'unknown-code') return null;
  const likeness = explanation['looksLike'] || looksLike;
  return likeness === '' ? null : `checkin.looks.${likeness}`;
};

/** The second line of a row on the tape, where it is not the town. */
export const tapeNoteKey = (row: {
  readonly reason: Reason;
  readonly isVoid: boolean;
  readonly isOverride: boolean;
}): string | null => {
  if (row.isVoid) return 'checkin.tape.void';
  if (row.isOverride) return 'checkin.tape.override';
  return row.reason === 'admitted' ? null : `checkin.tape.${row.reason}`;
};
