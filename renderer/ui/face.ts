import type { Presence } from '../../shared/domain/attendees/presence.ts';
import type { Verdict } from '../../shared/domain/checkin/verdict.ts';

/** How a verdict looks and sounds. `none`: nothing has happened to this guest yet. */
export const FACES = ['go', 'wait', 'stop', 'unknown', 'none'] as const;
export type Face = (typeof FACES)[number];

const FACE_OF: Readonly<Record<Verdict, Face>> = {
  admitted: 'go',
  attention: 'wait',
  refused: 'stop',
  unknown: 'unknown',
  choose: 'none',
};

/** The one place where verdicts get their colour, silhouette and sound. */
export const faceOf = (verdict: Verdict): Face => FACE_OF[verdict];

/** How it looks where somebody stands: here, still to come, or with something in the way. */
export const faceOfPresence = (presence: Presence): Face => {
  if (presence === 'here') return 'go';
  return presence === 'expected' ? 'none' : 'stop';
};
