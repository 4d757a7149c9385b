import { hash } from 'node:crypto';
import { FOYER_ALPHABET } from '../../../shared/domain/codes/foyer-alphabet.ts';

const ID_LENGTH = 12;

/** The source of everybody who came by a guest list file, whatever the file was called. */
export const GUEST_LIST = 'guest-list';

/** The id of an attendee from a source: the same on every desk that imports the same record [R9]. 58 bits. */
export const attendeeIdOf = (source: string, key: string): string => {
  const bytes = hash('sha256', `${source}\u0000${key}`, 'buffer');
  let id = '';
  for (let place = 0; place < ID_LENGTH; place += 1)
    id += FOYER_ALPHABET[(bytes[place] ?? 0) % FOYER_ALPHABET.length];
  return id;
};
