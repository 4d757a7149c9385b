import {
  ATTENDEE_FIELDS,
  type Attendee,
  type AttendeeField,
  type AttendeeFields,
} from '../../../shared/domain/attendees/attendee.ts';
import type { Sql } from '../database/open-database.ts';

/** The column of a field: `ownScript` is kept in `own_script`. */
export const columnOf = (field: AttendeeField): string =>
  field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** All field columns under their field names, for `SELECT`. */
export const ATTENDEE_COLUMNS = ATTENDEE_FIELDS.map((field) => `a.${columnOf(field)} AS "${field}"`).join(
  ', ',
);

export type AttendeeRow = AttendeeFields & { readonly id: string; readonly customText: string };

/** A row as the plain attendee of the domain. */
export const toAttendee = ({ customText, ...row }: AttendeeRow): Attendee => ({
  ...row,
  custom: customText === '{}' ? {} : (JSON.parse(customText) as Record<string, string>),
});

/** Reads of single people, prepared once. */
export const prepareAttendeeReads = (sql: Sql) => ({
  byId: sql.prepare<[string], AttendeeRow>(
    `SELECT a.id, ${ATTENDEE_COLUMNS}, a.custom AS customText FROM attendee a WHERE a.id = ?`,
  ),
  codes: sql.prepare<[string], { code: string; use: string; isRevoked: number }>(
    'SELECT code, use, is_revoked AS isRevoked FROM code WHERE attendee_id = ? ORDER BY code',
  ),
});
