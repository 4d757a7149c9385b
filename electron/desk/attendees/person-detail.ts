import type { AttendeeDetail } from '../../../shared/contract/attendees.ts';
import { ATTENDEE_FIELDS } from '../../../shared/domain/attendees/attendee.ts';
import { prepareAttendeeReads, toAttendee } from '../cards/attendee-rows.ts';
import type { Cards } from '../cards/cards.ts';
import type { DeskParts } from '../desk-parts.ts';
import { notFound } from '../gate/cannot.ts';
import { deskName } from '../settings/desk-name.ts';
import { preparePersonHistory } from './person-history.ts';

/** Prepares everything that the inspector shows of one person. */
export const preparePersonDetail = (parts: DeskParts, cards: Cards) => {
  const { sql } = parts;
  const reads = prepareAttendeeReads(sql);
  const history = preparePersonHistory(parts, (deskId) => deskName(parts, deskId));
  const notes = sql.prepare<[string], AttendeeDetail['notes'][number]>(
    `SELECT n.id, n.at, n.text, coalesce(o.name, '') AS operator FROM note n LEFT JOIN operator o ON o.id = n.operator_id
     WHERE n.attendee_id = ? ORDER BY n.at`,
  );
  return (id: string): AttendeeDetail => {
    const row = reads.byId.get(id);
    const card = cards.byId(id);
    if (row === undefined || card === null) throw notFound();
    const person = toAttendee(row);
    const members = cards.ofDelegation(person.delegation);
    return {
      card,
      fields: Object.fromEntries(
        ATTENDEE_FIELDS.map((field) => [field, person[field]]),
      ) as AttendeeDetail['fields'],
      custom: { ...person.custom },
      codes: reads.codes.all(id).map(({ isRevoked, ...code }) => ({ ...code, isRevoked: isRevoked === 1 })),
      notes: notes.all(id),
      delegationHere: members.filter((member) => member.presence === 'here').length,
      delegationTotal: members.length,
      history: history(id),
    };
  };
};
