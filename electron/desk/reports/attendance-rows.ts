import { BADGES_SQL, MAIN_ENTRANCE } from '../cards/cards.ts';
import type { Sql } from '../database/open-database.ts';
import { PAGE_ROWS } from './pages.ts';
import { type ListedPerson, PERSON_COLUMNS, type PersonOrder, walkInOrder } from './person-rows.ts';

/** One person of the list, with what the tables say of arrival and badges. */
export interface PersonRow extends ListedPerson {
  readonly flags: string;
  readonly firstAt: string | null;
  readonly firstScan: string | null;
  readonly entries: number | null;
  readonly badgesIssued: number;
  readonly badgesVoid: number;
  readonly codes: string | null;
  readonly notes: string | null;
}

const QUERY = `SELECT ${PERSON_COLUMNS}, a.flags, h.first_at AS firstAt, h.first_scan AS firstScan, h.entries,
    ${BADGES_SQL} AS badgesIssued,
    (SELECT count(*) FROM badge b WHERE b.attendee_id = a.id AND b.state = 'void') AS badgesVoid,
    (SELECT group_concat(c.code, '; ' ORDER BY c.code) FROM code c
      WHERE c.attendee_id = a.id AND c.is_revoked = 0) AS codes,
    (SELECT group_concat(n.text, char(10) ORDER BY n.at, n.id) FROM note n WHERE n.attendee_id = a.id) AS notes
  FROM attendee a
  LEFT JOIN attendance h ON h.attendee_id = a.id AND h.checkpoint_id = '${MAIN_ENTRANCE}'`;

/** Reads everybody on the list, page after page. */
export const readPeople = (sql: Sql, order: PersonOrder): Generator<readonly PersonRow[]> =>
  walkInOrder(sql, order, { query: QUERY, atOnce: PAGE_ROWS });
