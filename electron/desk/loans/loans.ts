import type { Borrower } from '../../../shared/contract/loans.ts';
import { nameOf } from '../../../shared/domain/attendees/attendee.ts';
import { readStays } from '../attendance/stay-text.ts';
import type { Sql } from '../database/open-database.ts';

interface BorrowerRow extends Omit<Borrower, 'name'> {
  readonly given: string;
  readonly family: string;
  readonly display: string;
}

const toBorrower = ({ given, family, display, ...row }: BorrowerRow): Borrower => {
  const name = nameOf({ given, family, display, ownScript: row.ownScript });
  return { ...row, name, ownScript: row.ownScript === name ? '' : row.ownScript };
};

/** Prepares the reads of who has something. Being seen elsewhere gives nothing back. */
export const prepareLoans = (sql: Sql) => {
  const counts = sql.prepare<[string], { out: number; returned: number }>(
    `SELECT count(*) FILTER (WHERE inside_since <> '') AS out, count(*) FILTER (WHERE inside_since = '') AS returned
     FROM attendance WHERE checkpoint_id = ?`,
  );
  const borrowers = sql.prepare<[string, number, number], BorrowerRow>(
    `SELECT a.id, a.given, a.family, a.display, a.own_script AS ownScript, a.town, a.country, a.delegation, a.phone,
       h.inside_since AS since
     FROM attendance h CROSS JOIN attendee a ON a.id = h.attendee_id
     WHERE h.checkpoint_id = ? AND h.inside_since <> ''
     ORDER BY h.inside_since, h.attendee_id LIMIT ? OFFSET ?`,
  );
  const stays = sql
    .prepare<[string, string], string>(
      'SELECT stays FROM attendance WHERE attendee_id = ? AND checkpoint_id = ?',
    )
    .pluck();
  return {
    last(checkpointId: string, attendeeId: string): { since: string; until: string } | null {
      const last = readStays(stays.get(attendeeId, checkpointId) ?? '[]').at(-1);
      return last === undefined ? null : { since: last.in, until: last.out };
    },
    counts: (checkpointId: string) => counts.get(checkpointId) ?? { out: 0, returned: 0 },
    borrowers: (checkpointId: string, { offset, limit }: { offset: number; limit: number }) =>
      borrowers.all(checkpointId, limit, offset).map(toBorrower),
  };
};
