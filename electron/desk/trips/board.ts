import type { MarkOutcome } from '../../../shared/contract/trips.ts';
import { rollCallOf as checkpointOf } from '../../../shared/domain/programme/checkpoint-id.ts';
import { aboutOf, type Mark, type MarkAct } from '../../../shared/domain/trips/mark.ts';
import type { NewOp } from '../log/open-log.ts';
import { markOp } from './mark-record.ts';
import type { MarkScene } from './mark-scene.ts';
import type { TripParts } from './trip-parts.ts';

type Scanned = Parameters<Parameters<TripParts['scans']['touch']>[0]['also']>[0];
type ScanAct = Extract<MarkAct, { readonly kind: 'scan' }>;
type OverrideAct = Extract<MarkAct, { readonly kind: 'override' }>;

const readingOf = ({ mark, activity, operatorId }: MarkScene) => ({
  checkpointId: checkpointOf(activity.id, mark.legId, mark.busId),
  at: mark.at,
  operatorId,
  // A refused reading settles nothing about who is aboard; one of somebody who is aboard already does.
  also: ({ scanId, attendeeId, verdict }: Scanned): readonly NewOp[] => {
    const isAboard = verdict === 'admitted' || verdict === 'attention';
    return [markOp(mark, operatorId, { scanId, about: isAboard ? aboutOf(asTouch(mark, attendeeId)) : [] })];
  },
});

const asTouch = (mark: Mark, attendeeId: string): Mark => ({ ...mark, act: { kind: 'aboard', attendeeId } });

/** Takes somebody aboard whom the leader saw. */
export const boardByTouch = ({ scans }: TripParts, scene: MarkScene, attendeeId: string): MarkOutcome => ({
  outcome: 'done',
  scan: scans.touch({ ...readingOf(scene), attendeeId }),
});

/** Takes somebody aboard in spite of what the rules say, by the rule of every door. */
export const boardByOverride = (
  { scans }: TripParts,
  scene: MarkScene,
  { attendeeId, reason, note }: OverrideAct,
): MarkOutcome => ({
  outcome: 'done',
  scan: scans.override({ ...readingOf(scene), attendeeId, reason, note: note.trim(), role: scene.role }),
});

/** Takes somebody aboard whose badge was read. The desk says whose it is: the phone may have known an older list. */
export const boardByScan = (parts: TripParts, scene: MarkScene, act: ScanAct): MarkOutcome => {
  const { mark, operatorId } = scene;
  const owner = parts.scans.ownerOf(act);
  if (owner !== '' && parts.marks.isOvertaken(asTouch(mark, owner))) {
    parts.log.append([markOp(mark, operatorId, { about: [] })]);
    return { outcome: 'overtaken', scan: null };
  }
  return { outcome: 'done', scan: parts.scans.read({ ...readingOf(scene), ...act }) };
};

/** Takes back that somebody is aboard: every scan of this leg up to the mark is void, at whichever bus. */
export const takeOff = (parts: TripParts, scene: MarkScene, attendeeId: string): MarkOutcome => {
  const { mark, activity, operatorId } = scene;
  const scanIds = parts.reads
    .boardings(activity.id)
    .filter((one) => one.attendeeId === attendeeId && one.legId === mark.legId && one.at <= mark.at)
    .map(({ scanId }) => scanId);
  parts.log.append([
    ...scanIds.map((scanId) => ({
      subject: attendeeId,
      operatorId,
      body: { kind: 'scan-void' as const, scanId, reason: 'not-aboard', at: mark.at },
    })),
    markOp(mark, operatorId),
  ]);
  parts.scans.announceVoid(scanIds);
  parts.notices.announce({ kind: 'trip', activityId: activity.id });
  return { outcome: 'done', scan: null };
};
