import { type AttendeeField, nameOf } from '../../../shared/domain/attendees/attendee.ts';
import {
  isValidityField,
  readValidity,
  type ValidityField,
} from '../../../shared/domain/attendees/validity.ts';
import { zoneOf } from '../../../shared/domain/calendar/zone.ts';
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
export const prepareEdits = ({ sql, log, notices, ports, settings }: DeskParts) => {
  const reads = prepareAttendeeReads(sql);
  // People here write the day before the month, in both languages; a time is one of the event's clock.
  const momentOr = (field: ValidityField, text: string): string => {
    const { place } = zoneOf(settings.event().timeZone);
    const reading = { dayFirst: true, placeMs: (shownMs: number) => place(shownMs).ms };
    const moment = text === '' ? '' : readValidity(field, text, reading);
    if (moment === undefined) throw cannot('validity-unreadable', { field, text });
    return moment;
  };
  return (request: EditRequest, { operatorId, role }: Actor): string => {
    const before = request.id === '' ? undefined : reads.byId.get(request.id);
    if (request.id !== '' && before === undefined) throw notFound();
    const isNew = ([field, value]: readonly [string, string]): boolean =>
      value !== (before?.[field as AttendeeField] ?? '');
    const fields = Object.fromEntries(
      Object.entries(request.fields)
        .map(([field, value]) => [field, (value ?? '').trim()] as const)
        .filter(isNew)
        .map(([field, value]) => [field, isValidityField(field) ? momentOr(field, value) : value] as const)
        .filter(isNew),
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
    // With a registration its places go, or come back.
    if (before !== undefined && 'status' in fields) notices.announce({ kind: 'bookings', activityIds: [] });
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
