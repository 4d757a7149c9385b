/** What can be wrong with a data folder; `kind` picks the words that a person sees. */
export type DatabaseTrouble =
  | 'wrong-key'
  | 'damaged'
  | 'lost'
  | 'from-the-future'
  | 'from-the-past'
  | 'in-use'
  | 'read-only'
  | 'disk-full'
  | 'no-folder'
  | 'no-desk';

/** Thrown before anything was changed. `detail` is for the log, not for the screen. */
export class DatabaseError extends Error {
  readonly trouble: DatabaseTrouble;
  constructor(trouble: DatabaseTrouble, detail: string) {
    super(`${trouble}: ${detail}`);
    this.name = 'DatabaseError';
    this.trouble = trouble;
  }
}

const TROUBLE_BY_CODE: readonly (readonly [RegExp, DatabaseTrouble])[] = [
  [/^SQLITE_NOTADB/, 'wrong-key'],
  [/^SQLITE_CORRUPT/, 'damaged'],
  [/^SQLITE_(FULL|IOERR_WRITE)|^ENOSPC|^EDQUOT/, 'disk-full'],
  [/^SQLITE_(READONLY|CANTOPEN|PERM)|^EACCES|^EPERM|^EROFS/, 'read-only'],
  [/^SQLITE_(BUSY|LOCKED)/, 'in-use'],
  [/^ENOENT|^ENOTDIR/, 'no-folder'],
];

/** Puts an error of SQLite or of the file system into our words; anything else passes through unchanged. */
export const toDatabaseError = (error: unknown): unknown => {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return error;
  const code = error.code;
  const found = TROUBLE_BY_CODE.find(([pattern]) => pattern.test(code));
  return found === undefined ? error : new DatabaseError(found[1], `${code} ${error.message}`);
};

/**
 * What is read of an open database; null where its pages are damaged. Behind the first page, what cannot be
 * deciphered is no matter of the key.
 */
export const unlessDamaged = <Read>(read: () => Read): Read | null => {
  try {
    return read();
  } catch (error) {
    const known = toDatabaseError(error);
    if (known instanceof DatabaseError && (known.trouble === 'damaged' || known.trouble === 'wrong-key'))
      return null;
    throw error;
  }
};
