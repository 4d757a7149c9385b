import { BADGES_SQL, MAIN_ENTRANCE } from '../cards/cards.ts';
import type { Sql } from '../database/open-database.ts';
import { PAGE_ROWS } from './pages.ts';

/** One person of the list, with what the tables say of arrival and badges. */
export interface PersonRow {
  readonly id: string;
  readonly sortName: string;
  readonly given: string;
  readonly family: string;
  readonly display: string;
  readonly ownScript: string;
  readonly category: string;
  readonly organisation: string;
  readonly town: string;
  readonly country: string;
  readonly delegation: string;
  readonly email: string;
  readonly phone: string;
  readonly status: string;
  readonly flags: string;
  readonly firstAt: string | null;
  readonly firstScan: string | null;
  readonly entries: number | null;
  readonly badgesIssued: number;
  readonly badgesVoid: number;
  readonly codes: string | null;
  readonly notes: string | null;
}

// By id where names are left out: in the order of names, the rows could be laid beside any guest list.
const ORDER = {
  byName: { where: '(a.sort_name, a.id) > (@sortName, @id)', by: 'a.sort_name, a.id' },
  byId: { where: 'a.id > @id', by: 'a.id' },
} as const;

const peopleSql = ({ where, by }: (typeof ORDER)[keyof typeof ORDER]): string =>
  `SELECT a.id, a.sort_name AS sortName, a.given, a.family, a.display, a.own_script AS ownScript, a.category,
     a.organisation, a.town, a.country, a.delegation, a.email, a.phone, a.status, a.flags,
     h.first_at AS firstAt, h.first_scan AS firstScan, h.entries,
     ${BADGES_SQL} AS badgesIssued,
     (SELECT count(*) FROM badge b WHERE b.attendee_id = a.id AND b.state = 'void') AS badgesVoid,
     (SELECT group_concat(c.code, '; ' ORDER BY c.code) FROM code c
       WHERE c.attendee_id = a.id AND c.is_revoked = 0) AS codes,
     (SELECT group_concat(n.text, char(10) ORDER BY n.at, n.id) FROM note n WHERE n.attendee_id = a.id) AS notes
   FROM attendee a
   LEFT JOIN attendance h ON h.attendee_id = a.id AND h.checkpoint_id = '${MAIN_ENTRANCE}'
   WHERE ${where} ORDER BY ${by} LIMIT ${PAGE_ROWS}`;

/** In which order people come: by id where names are left out. */
export type PeopleOrder = keyof typeof ORDER;

/** Reads everybody on the list, page after page. */
export function* readPeople(sql: Sql, order: PeopleOrder): Generator<readonly PersonRow[]> {
  const people = sql.prepare<[{ sortName: string; id: string }], PersonRow>(peopleSql(ORDER[order]));
  let last = { sortName: '', id: '' };
  for (;;) {
    const page = people.all(last);
    if (page.length > 0) yield page;
    const end = page.at(-1);
    if (end === undefined || page.length < PAGE_ROWS) return;
    last = { sortName: end.sortName, id: end.id };
  }
}
