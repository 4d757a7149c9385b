import type { MarkOutcome } from '../../../shared/contract/trips.ts';
import { assertNever } from '../../../shared/domain/closed.ts';
import type { Activity } from '../../../shared/domain/programme/activity.ts';
import type { Mark } from '../../../shared/domain/trips/mark.ts';
import type { OpBody } from '../../../shared/replication/op-bodies.ts';
import { cannot, notFound } from '../gate/cannot.ts';
import type { Caller } from '../gate/session.ts';
import type { NewOp } from '../log/open-log.ts';
import { boardByOverride, boardByScan, boardByTouch, takeOff } from './board.ts';
import { closingBodies } from './close-leg.ts';
import { refuseOnClosedLeg } from './closed-leg.ts';
import { markOp } from './mark-record.ts';
import { excuseBody, type MarkScene } from './mark-scene.ts';
import { placeBody } from './place-person.ts';
import { type TripParts, tripOr } from './trip-parts.ts';

const DONE: MarkOutcome = { outcome: 'done', scan: null };

/**
 * Does one mark of a leader, once. A mark that was done before, or that a later one about the same has
 * overtaken, changes nothing and says so; what cannot be done is a typed error, and the mark is not done.
 */
export const doMark = (
  parts: TripParts,
  sent: { readonly mark: Mark; readonly sentAt: string },
  { session, actor: { operatorId, role } }: Caller,
): MarkOutcome => {
  const known = parts.marks.scanOf(sent.mark.id);
  if (known !== undefined) return { outcome: 'known', scan: known === '' ? null : parts.scans.stored(known) };
  const activity = tripOr(parts, sent.mark.activityId);
  const mark = { ...sent.mark, at: parts.markTimes.of(sent, session) };
  knowsPlace(activity, mark);
  if (parts.marks.isOvertaken(mark)) {
    parts.log.append([markOp(mark, operatorId, { about: [] })]);
    return { outcome: 'overtaken', scan: null };
  }
  return doNew(parts, { mark, activity, operatorId, role });
};

const doNew = (parts: TripParts, scene: MarkScene): MarkOutcome => {
  const { act } = scene.mark;
  switch (act.kind) {
    case 'aboard':
      refuseOnClosedLeg(parts, scene);
      return boardByTouch(parts, scene, act.attendeeId);
    case 'scan':
      refuseOnClosedLeg(parts, scene);
      return boardByScan(parts, scene, act);
    case 'override':
      refuseOnClosedLeg(parts, scene);
      return boardByOverride(parts, scene, act);
    case 'off':
      refuseOnClosedLeg(parts, scene);
      return takeOff(parts, scene, act.attendeeId);
    default:
      record(parts, scene, bodiesOf(parts, scene));
      return DONE;
  }
};

type OtherAct = Exclude<Mark['act'], { readonly kind: 'aboard' | 'scan' | 'override' | 'off' }>;

const bodiesOf = (parts: TripParts, scene: MarkScene): readonly OpBody[] => {
  const { busId, at } = scene.mark;
  // Those that are scans are done by themselves.
  const act = scene.mark.act as OtherAct;
  const legId = `${scene.activity.id}/${scene.mark.legId}`;
  switch (act.kind) {
    case 'excuse':
      if (act.reason === 'other' && act.note.trim() === '') throw cannot('excuse-words-needed');
      return [excuseBody(scene, act.attendeeId, act.reason, act.note.trim())];
    case 'unexcuse':
      refuseOnClosedLeg(parts, scene);
      return [excuseBody(scene, act.attendeeId, '', '')];
    case 'count':
      return [{ kind: 'head-count', legId, busId, count: act.count, at }];
    case 'close':
      return closingBodies(parts, scene, act.reasons);
    case 'reopen':
      return [{ kind: 'leg-state', legId, busId, state: 'open', at }];
    case 'place':
      return placeBody(parts, scene, act);
    default:
      return assertNever(act);
  }
};

const subjectOf = (body: OpBody): string => ('attendeeId' in body ? body.attendeeId : '');

const record = (
  parts: TripParts,
  { mark, operatorId, activity }: MarkScene,
  bodies: readonly OpBody[],
): void => {
  const ops: NewOp[] = bodies.map((body) => ({ subject: subjectOf(body), operatorId, body }));
  parts.log.append([...ops, markOp(mark, operatorId)]);
  if (bodies.some(({ kind }) => kind === 'booking-set'))
    parts.notices.announce({ kind: 'bookings', activityIds: [activity.id] });
  parts.notices.announce({ kind: 'trip', activityId: activity.id });
};

const knowsPlace = ({ legs, buses }: Activity, { legId, busId }: Mark): void => {
  const hasBus = busId === '' || buses.some(({ id }) => id === busId);
  if (!legs.some(({ id }) => id === legId) || !hasBus) throw notFound();
};
