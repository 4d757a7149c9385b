import type { HelpCase } from '../../../../shared/contract/checkin.ts';
import type { Face } from '../../../ui/face.ts';

const FACES: Readonly<Record<string, Face>> = {
  admitted: 'go',
  here: 'go',
  'already-in': 'wait',
  questions: 'wait',
  expected: 'none',
};

/** How a case at the help desk looks: as the verdict did with which it was sent there. */
export const faceOfHelp = ({ attendee, reason }: Pick<HelpCase, 'attendee' | 'reason'>): Face =>
  attendee === null ? 'unknown' : (FACES[reason] ?? 'stop');
