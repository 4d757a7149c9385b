import { type AttendeeField, nameOf } from '../../../shared/domain/attendees/attendee.ts';
import { isGuardedField } from '../../../shared/domain/checkin/guarded-fields.ts';
import { prepareAttendeeReads, toAttendee } from '../cards/attendee-rows.ts';
import { type DeskParts, newId } from '../desk-parts.ts';
import { cannot, notFound } from '../gate/cannot.ts';
import type { Actor } from '../gate/session.ts';

interface EditRequest {
  readonly id: string;
  readonly fields: Readonly<Partial<Record<AttendeeField, string | undefined>>>;
  readonly custom?: Readonly<Record<string, string>> | undefined;
}

/** Prepares edits: an op holds only what really changes, so that a desk does not win over fields that it left alone. */
export const prepareEdits = ({ sql, log, notices, ports }: DeskParts) => {
  const reads = prepareAttendeeReads(sql);
  return (request: EditRequest, { operatorId, role }: Actor): string => {
    const before = request.id === '' ? undefined : reads.byId.get(request.id);
    if (request.id !== '' && before === undefined) throw notFound();
    const wanted = Object.entries(request.fields).map(
      ([field, value]) => [field, (value ?? '').trim()] as const,
    );
    const fields = Object.fromEntries(
      wanted.filter(([field, value]) =>
        before === undefined ? value !== '' : before[field as AttendeeField] !== value,
      ),
    );
    if (before !== undefined && role !== 'organiser' && Object.keys(fields).some(isGuarded))
      throw cannot('edit-organiser-needed');
    const name = nameOf({ given: '', family: '', display: '', ownScript: '', ...before, ...fields });
    if (name === '') throw cannot('name-missing');
    const id = before?.id ?? `w-${newId(ports)}`;
    const custom = changedCustom(request.custom ?? {}, before === undefined ? {} : toAttendee(before).custom);
    if (Object.keys(fields).length === 0 && Object.keys(custom).length === 0) return id;
    const body = {
      kind: 'attendee-set' as const,
      id,
      fields,
      ...(Object.keys(custom).length === 0 ? {} : { custom }),
    };
    log.append([{ subject: id, operatorId, body }]);
    notices.announce({ kind: 'attendees', ids: [id] });
    return id;
  };
};

// The contract lets in nothing but fields of a person.
const isGuarded = (field: string): boolean => isGuardedField(field as AttendeeField);

const changedCustom = (
  wanted: Readonly<Record<string, string>>,
  before: Readonly<Record<string, string>>,
): Record<string, string> =>
  Object.fromEntries(
    Object.entries(wanted)
      .map(([name, value]) => [name, value.trim()] as const)
      .filter(([name, value]) => value !== (before[name] ?? '')),
  );
