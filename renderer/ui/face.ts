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
