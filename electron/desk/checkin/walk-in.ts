import type { ScanResult } from '../../../shared/contract/checkin.ts';
import type { AttendeeFields } from '../../../shared/domain/attendees/attendee.ts';
import { missingOfWalkIn } from '../../../shared/domain/checkin/walk-in.ts';
import { newId } from '../desk-parts.ts';
import { cannot } from '../gate/cannot.ts';
import { type CheckinParts, openCheckpointOr } from './checkin-parts.ts';
import { writeReading } from './record-scan.ts';

type WalkInFields = Partial<AttendeeFields> & { readonly checkpointId: string };

/** Puts somebody who was not on the list on it, and checks them in: both or nothing. */
export const admitWalkIn = (
  parts: CheckinParts,
  { checkpointId, ...form }: WalkInFields,
  operatorId: string,
): ScanResult => {
  const missing = missingOfWalkIn(form);
  if (missing.length > 0) throw cannot('walk-in-incomplete', { fields: missing.join(' ') });
  const checkpoint = openCheckpointOr(parts, checkpointId);
  const id = `w-${newId(parts.ports)}`;
  const fields = { ...trimmed(form), status: 'confirmed', payment: 'free', flags: 'walk-in' };
  const { result, tell } = parts.log.transaction(() => {
    parts.log.append([{ subject: id, operatorId, body: { kind: 'attendee-set', id, fields } }]);
    const facts = parts.gathering.picked(id);
    return writeReading(parts, { facts, checkpoint, direction: 'entry', via: 'walk-in', operatorId });
  });
  parts.notices.announce({ kind: 'attendees', ids: [id] });
  tell();
  return result;
};

const trimmed = (form: Partial<AttendeeFields>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(form)
      .map(([field, value]) => [field, value.trim()] as const)
      .filter(([, value]) => value !== ''),
  );
