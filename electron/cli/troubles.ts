import { ORPCError } from '@orpc/server';
import { DatabaseError, type DatabaseTrouble } from '../desk/open-desk.ts';
import { type ExitCode, NotThere, WrongUse } from './command.ts';
import { KeyProblem } from './key-file.ts';
import { cannotSentence } from './words/cannot-words.ts';
import { systemSentence } from './words/system-words.ts';

/** What to do about damaged pages. */
export const DAMAGED_WORDS = 'The database is damaged. Restore a backup: foyer restore FILE --data FOLDER.';

const DATABASE_SENTENCES: Readonly<Record<DatabaseTrouble, string>> = {
  'wrong-key': 'This key does not open the database of this folder, or the file is no Foyer database.',
  damaged: DAMAGED_WORDS,
  lost: 'The database of this folder is gone or empty, and there are copies of it. Restore the newest of backups: foyer restore FILE --data FOLDER. To begin anew, use another folder.',
  'from-the-future': 'A newer Foyer wrote this database. Update Foyer on this computer.',
  'from-the-past':
    'An older Foyer wrote this database. A command that writes, or the desk itself, brings it up to date: foyer serve.',
  'in-use':
    'Another Foyer has this data folder open. Close it, or use another folder. Meanwhile search, attendees, report, badge, sign, backup and doctor work beside it.',
  'read-only': 'This folder or disk cannot be written to. Choose another with --data.',
  'disk-full': 'The disk is full. Free some space and try again.',
  'no-folder': 'There is no such file or folder.',
  'no-desk':
    'There are no data in this folder yet: foyer import or foyer serve begins. Another folder: --data FOLDER.',
};

/** A trouble in words, with the exit code that belongs to it; null for a bug of ours. */
export const troubleOf = (error: unknown): { readonly words: string; readonly code: ExitCode } | null => {
  if (error instanceof WrongUse) return { words: error.message, code: 2 };
  if (error instanceof KeyProblem || error instanceof NotThere) return { words: error.message, code: 1 };
  if (error instanceof DatabaseError)
    return { words: `${DATABASE_SENTENCES[error.trouble]} Nothing was changed.`, code: 1 };
  if (error instanceof ORPCError) return { words: callTrouble(error), code: 1 };
  if (error instanceof DOMException && error.name === 'AbortError') return { words: 'Stopped.', code: 1 };
  const words = systemSentence(error);
  return words === null ? null : { words, code: 1 };
};

const callTrouble = (error: ORPCError<string, unknown>): string => {
  const data = (typeof error.data === 'object' && error.data !== null ? error.data : {}) as Record<
    string,
    unknown
  >;
  switch (error.code) {
    case 'STORAGE':
      return DATABASE_SENTENCES[data['trouble'] as DatabaseTrouble] ?? 'The data could not be written.';
    case 'NOT_FOUND':
      return 'There is nobody and nothing with this id.';
    case 'CANNOT':
      return cannotSentence(String(data['why']), (data['params'] ?? {}) as Record<string, unknown>);
    case 'BAD_REQUEST':
      return 'The desk does not accept these values. Nothing was changed.';
    case 'INTERNAL_SERVER_ERROR':
      return `Something went wrong in the desk. The file bugs.log in the data folder tells what, under ${String(data['id'])}.`;
    default:
      return `The desk answered ${error.code}.`;
  }
};
