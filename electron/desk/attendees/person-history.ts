import type { HistoryLine } from '../../../shared/contract/attendees.ts';
import { nameOf } from '../../../shared/domain/attendees/attendee.ts';
import { stampMs } from '../../../shared/replication/hybrid-clock.ts';
import { opId } from '../../../shared/replication/op.ts';
import { type OpBody, opBody } from '../../../shared/replication/op-bodies.ts';
import { prepareAttendeeReads } from '../cards/attendee-rows.ts';
import type { DeskParts } from '../desk-parts.ts';
import { inSubjectIndex } from '../log/subject-index.ts';
import { prepareBookedName, preparePlaceName } from '../programme/place-names.ts';
import { followBookings } from './booking-changes.ts';
import { followFields } from './field-changes.ts';

interface HistoryOp {
  readonly desk_id: string;
  readonly seq: number;
  readonly stamp: string;
  readonly operator_id: string;
  readonly body: string;
  readonly operator: string | null;
}

/** What one line needs to know of the others. */
interface PersonSoFar {
  readonly voided: ReadonlySet<string>;
  readonly follow: ReturnType<typeof followFields>;
  readonly followPlace: ReturnType<typeof followBookings>;
  /** The name of somebody else. */
  readonly nameOfPerson: (id: string) => string;
}

type Words = Pick<HistoryLine, 'kind' | 'params' | 'undoScanId' | 'why'>;

const line = (kind: string, params: Record<string, string> = {}, undoScanId = ''): Words => ({
  kind,
  params,
  undoScanId,
  why: null,
});

/** What a history line says of an op; the sentence is in the locales under `history.KIND`. */
const wordsOf = (body: OpBody, id: string, soFar: PersonSoFar): Words => {
  const { voided, follow, followPlace, nameOfPerson } = soFar;
  switch (body.kind) {
    case 'attendee-set': {
      const { kind, params } = follow(body);
      return line(kind, params);
    }
    case 'code-set':
      return line(body.revoked ? 'code-revoked' : 'code-given', { code: body.code });
    case 'scan':
      if (body.verdict !== 'admitted')
        return {
          ...line('turned-away', { reason: body.reason, checkpoint: body.checkpointId }),
          why: body.why ?? null,
        };
      return line(
        body.override === undefined ? 'admitted' : 'overridden',
        {
          checkpoint: body.checkpointId,
          direction: body.direction,
          via: body.via,
          reason: body.override?.reason ?? '',
          note: body.override?.note ?? '',
        },
        voided.has(id) ? '' : id,
      );
    case 'scan-void':
      return line('undone', { reason: body.reason });
    case 'note':
      return line('note', { text: body.text });
    case 'help-case':
      return line(body.state === 'open' ? 'to-help' : 'help-closed', { reason: body.reason });
    case 'badge':
      return line(body.state === 'issued' ? 'badge-issued' : 'badge-void', {
        printer: body.printer,
        reason: body.reason,
      });
    case 'badge-handover':
      return line('badge-handover', { takenBy: nameOfPerson(body.takenBy) });
    case 'leg-excuse':
      return line(body.reason === '' ? 'leg-excuse-back' : 'leg-excuse', {
        reason: body.reason,
        note: body.note,
      });
    case 'booking-set': {
      const { kind, bus, note } = followPlace(body);
      return line(kind, { activity: body.activityId, bus: kind === 'booking-cancelled' ? '' : bus, note });
    }
    case 'muster-mark':
      return line(`muster-${body.state}`);
    default:
      return line(body.kind);
  }
};

/** The latest entries about one person; nobody has more but by mistake. */
const MOST_LINES = 2000;

/** Prepares the full history of a person: every op about them, oldest first. */
export const preparePersonHistory = (
  parts: Pick<DeskParts, 'sql' | 'settings' | 'programme'>,
  deskName: (deskId: string) => string,
) => {
  const { sql } = parts;
  const placeName = preparePlaceName(parts);
  const bookedName = prepareBookedName(parts);
  const placeOf = ({ checkpoint, activity, bus = '' }: Words['params']): HistoryLine['place'] => {
    if (activity !== undefined) return bookedName(activity, bus);
    return checkpoint === undefined ? null : placeName(checkpoint);
  };
  const ops = sql.prepare<[{ person: string }], HistoryOp>(
    `SELECT op.desk_id, op.seq, op.stamp, op.operator_id, op.body, operator.name AS operator FROM (
       SELECT op.* FROM op WHERE op.subject = @person AND ${inSubjectIndex('op')}
       UNION ALL
       SELECT op.* FROM scan JOIN op USING (desk_id, seq)
       WHERE scan.attendee_id = @person AND @person <> '' AND NOT (${inSubjectIndex('op')})
     ) op LEFT JOIN operator ON operator.id = op.operator_id ORDER BY op.stamp DESC LIMIT ${MOST_LINES}`,
  );
  const { byId } = prepareAttendeeReads(sql);
  const nameOfPerson = (id: string): string => {
    const person = byId.get(id);
    return person === undefined ? '' : nameOf(person);
  };
  return (attendeeId: string): HistoryLine[] => {
    const entries = ops
      .all({ person: attendeeId })
      .reverse()
      .map((op) => ({ op, body: opBody.parse(JSON.parse(op.body)) }));
    const voided = new Set(entries.map(({ body }) => (body.kind === 'scan-void' ? body.scanId : '')));
    const soFar = { voided, follow: followFields(), followPlace: followBookings(), nameOfPerson };
    return entries.map(({ op, body }) => {
      const id = opId(op.desk_id, op.seq);
      const words = wordsOf(body, id, soFar);
      return {
        id,
        at: new Date(stampMs(op.stamp)).toISOString(),
        desk: deskName(op.desk_id),
        operator: op.operator ?? '',
        place: placeOf(words.params),
        ...words,
      };
    });
  };
};
