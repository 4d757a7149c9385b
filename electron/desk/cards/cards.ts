import type { AttendeeCard } from '../../../shared/contract/attendee-card.ts';
import { type AttendeeFields, listOf, nameOf } from '../../../shared/domain/attendees/attendee.ts';
import type { Presence } from '../../../shared/domain/attendees/presence.ts';
import type { Sql } from '../database/open-database.ts';

/** The checkpoint whose admissions say that somebody has arrived. */
export const MAIN_ENTRANCE = 'entrance';

/** Where a person stands, in the order of `PRESENCE`; needs the joins of `CARD_FROM`. */
export const PRESENCE_SQL = `CASE
  WHEN h.first_at IS NOT NULL THEN 'here'
  WHEN a.status = 'cancelled' THEN 'cancelled'
  WHEN a.status = 'pending' THEN 'unapproved'
  WHEN a.blocked_reason <> '' THEN 'blocked'
  WHEN a.payment = 'unpaid' THEN 'unpaid'
  ELSE 'expected' END`;

/** The badges that count, for `FROM`: on paper and not declared void. Its history keeps the void ones. */
const VALID_BADGES = `badge b WHERE b.attendee_id = a.id AND b.state = 'issued'
    AND NOT EXISTS (SELECT 1 FROM badge void WHERE void.job_id = b.job_id AND void.state = 'void')`;

/** How many badges of a person count. */
export const BADGES_SQL = `(SELECT count(*) FROM ${VALID_BADGES})`;

/** 1 when a person has a badge that counts. */
export const HAS_BADGE_SQL = `EXISTS (SELECT 1 FROM ${VALID_BADGES})`;

export const CARD_FROM = `attendee a
  LEFT JOIN attendance h ON h.attendee_id = a.id AND h.checkpoint_id = '${MAIN_ENTRANCE}'`;

export const CARD_COLUMNS = `a.id, a.given, a.family, a.display, a.own_script AS ownScript, a.say, a.category,
  a.organisation, a.job_title AS jobTitle, a.town, a.country, a.delegation, a.flags, a.status, a.payment,
  a.amount_due AS amountDue, a.order_ref AS orderRef, h.first_at AS hereSince, ${PRESENCE_SQL} AS presence,
  ${BADGES_SQL} AS badgesIssued,
  EXISTS (SELECT 1 FROM attendee o WHERE o.sort_name = a.sort_name AND o.id <> a.id) AS sharesName`;

type CardFields = Pick<
  AttendeeFields,
  | 'given'
  | 'family'
  | 'display'
  | 'ownScript'
  | 'say'
  | 'category'
  | 'organisation'
  | 'jobTitle'
  | 'town'
  | 'country'
  | 'delegation'
  | 'flags'
  | 'status'
  | 'payment'
  | 'amountDue'
  | 'orderRef'
>;

export interface CardRow extends CardFields {
  readonly id: string;
  readonly hereSince: string | null;
  readonly presence: Presence;
  readonly badgesIssued: number;
  readonly sharesName: number;
}

const STATUSES: ReadonlySet<string> = new Set(['confirmed', 'pending', 'cancelled']);
const PAYMENTS: ReadonlySet<string> = new Set(['paid', 'unpaid', 'free']);

/** A row of `CARD_COLUMNS` as the card that screens get. */
export const toCard = ({ given, family, display, flags, sharesName, ...row }: CardRow): AttendeeCard => {
  const name = nameOf({ given, family, display, ownScript: row.ownScript });
  return {
    ...row,
    name,
    ownScript: row.ownScript === name ? '' : row.ownScript,
    flags: [...listOf(flags)],
    // A source may bring a word that we do not know: it never keeps anybody out by accident.
    status: (STATUSES.has(row.status) ? row.status : 'confirmed') as AttendeeCard['status'],
    payment: (PAYMENTS.has(row.payment) ? row.payment : 'free') as AttendeeCard['payment'],
    sharesName: sharesName === 1,
  };
};

/** Cards of single people and of delegations, with statements prepared once. */
export interface Cards {
  byId(id: string): AttendeeCard | null;
  ofDelegation(delegation: string): readonly AttendeeCard[];
}

/** Prepares the reads. */
export const prepareCards = (sql: Sql): Cards => {
  const byId = sql.prepare<[string], CardRow>(`SELECT ${CARD_COLUMNS} FROM ${CARD_FROM} WHERE a.id = ?`);
  const ofDelegation = sql.prepare<[string], CardRow>(
    `SELECT ${CARD_COLUMNS} FROM ${CARD_FROM} WHERE a.delegation = ? AND a.delegation <> ''
     ORDER BY a.delegation_role <> 'head', a.sort_name, a.id LIMIT 500`,
  );
  return {
    byId(id) {
      const row = byId.get(id);
      return row === undefined ? null : toCard(row);
    },
    ofDelegation: (delegation) => ofDelegation.all(delegation).map(toCard),
  };
};
