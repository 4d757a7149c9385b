import { listOf, nameOf } from '../../../shared/domain/attendees/attendee.ts';
import { foldForSorting } from '../../../shared/domain/attendees/sort-name.ts';
import { cleanCode } from '../../../shared/domain/codes/clean-code.ts';
import { attendeeIdOf, GUEST_LIST } from '../cards/attendee-id.ts';
import type { Sql } from '../database/open-database.ts';
import { letScansPass, ROWS_AT_A_STRETCH } from '../tables/let-scans-pass.ts';

/** Finds people by what a file says of them. Several ids: it may be any of them. */
export interface PeopleFinder {
  named(name: string): readonly string[];
  withEmail(email: string): readonly string[];
  withCode(code: string): readonly string[];
  /** By the number under which they were registered. */
  registeredAs(number: string): readonly string[];
  /** Whether the guest list has them as somebody who speaks. */
  isSpeaker(id: string): boolean;
  /** The name as shown, for words about a person. */
  nameOf(id: string): string;
}

interface PersonRow {
  readonly place: number;
  readonly id: string;
  readonly given: string;
  readonly family: string;
  readonly display: string;
  readonly ownScript: string;
  readonly email: string;
  readonly category: string;
  readonly flags: string;
}

const NOBODY: readonly string[] = [];

/** A name without case and marks, its words in order: "Gyöngyvér Szilasmezei" is "Szilasmezei Gyöngyvér". */
const foldName = (name: string): string =>
  foldForSorting(name)
    .split(/[\s,]+/)
    .filter((word) => word !== '')
    .sort()
    .join(' ');

/** Prepares the reading of everybody, for one import. */
export const preparePeopleFinder = (sql: Sql) => {
  const page = sql.prepare<[number], PersonRow>(
    `SELECT rowid AS place, id, given, family, display, own_script AS ownScript, email, category, flags
     FROM attendee
     WHERE rowid > ? ORDER BY rowid LIMIT ${ROWS_AT_A_STRETCH}`,
  );
  const ofCode = sql
    .prepare<[string], string>('SELECT attendee_id FROM code WHERE code = ? AND is_revoked = 0 LIMIT 3')
    .pluck();
  return async (signal: AbortSignal): Promise<PeopleFinder> => {
    const names = new Map<string, string[]>();
    const emails = new Map<string, string[]>();
    const shown = new Map<string, string>();
    const speaking = new Set<string>();
    for (let last = 0; ; ) {
      const rows = page.all(last);
      for (const row of rows) note(row, { names, emails, shown, speaking });
      const end = rows.at(-1);
      if (end === undefined || rows.length < ROWS_AT_A_STRETCH) break;
      last = end.place;
      await letScansPass(signal);
    }
    return {
      named: (name) => names.get(foldName(name)) ?? NOBODY,
      withEmail: (email) => emails.get(email.toLowerCase()) ?? NOBODY,
      withCode: (code) => ofCode.all(cleanCode(code)),
      registeredAs(number) {
        const id = attendeeIdOf(GUEST_LIST, `ref:${number}`);
        return shown.has(id) ? [id] : shown.has(number) ? [number] : NOBODY;
      },
      isSpeaker: (id) => speaking.has(id),
      nameOf: (id) => shown.get(id) ?? '',
    };
  };
};

interface Books {
  readonly names: Map<string, string[]>;
  readonly emails: Map<string, string[]>;
  readonly shown: Map<string, string>;
  readonly speaking: Set<string>;
}

const note = (row: PersonRow, { names, emails, shown, speaking }: Books): void => {
  const { id, given, family, display, ownScript, email } = row;
  shown.set(id, nameOf(row));
  if (row.category === 'speaker' || listOf(row.flags).includes('speaker')) speaking.add(id);
  const spellings = new Set([display, `${given} ${family}`, ownScript].map(foldName));
  for (const name of spellings) if (name !== '') push(names, name, id);
  if (email !== '') push(emails, email.toLowerCase(), id);
};

const push = (book: Map<string, string[]>, key: string, id: string): void => {
  const known = book.get(key);
  if (known === undefined) book.set(key, [id]);
  else known.push(id);
};
