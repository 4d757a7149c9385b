/**
 * Checkpoints of the programme are not kept anywhere: they follow from its activities, and their ids say
 * from which. Ids of activities, legs and buses hold no slash.
 */
export type ProgrammeCheckpoint =
  | { readonly kind: 'door'; readonly activityId: string }
  | { readonly kind: 'leg'; readonly activityId: string; readonly legId: string; readonly busId: string };

/** The door of an activity's room while the activity is on. */
export const doorOf = (activityId: string): string => `door/${activityId}`;

/** The roll call of one bus on one leg; a trip without buses has one roll call, of the bus ''. */
export const rollCallOf = (activityId: string, legId: string, busId: string): string =>
  `leg/${activityId}/${legId}/${busId}`;

/** Reads the id of a checkpoint; null for one that stands by itself, such as the entrance. */
export const readCheckpointId = (id: string): ProgrammeCheckpoint | null => {
  const [kind, activityId = '', legId = '', busId = ''] = id.split('/');
  if (activityId === '') return null;
  if (kind === 'door') return { kind, activityId };
  return kind === 'leg' && legId !== '' ? { kind, activityId, legId, busId } : null;
};

/** The handing out and taking back of things, such as headsets: says nothing about where somebody is. */
export const HANDOUT_PREFIX = 'handout-';

/** Whether a scan there tells where a person is. */
export const tellsPlace = (checkpointId: string): boolean => !checkpointId.startsWith(HANDOUT_PREFIX);

/** Whether somebody who is seen elsewhere has left here: true of rooms and buses, not of the building. */
export const endsByBeingElsewhere = (checkpointId: string): boolean =>
  readCheckpointId(checkpointId) !== null;

/** Whoever is in a room or on a bus may still be checked in at the entrance, which is around them. */
const AROUND_EVERYTHING = 'entrance';

/** Whether being let in there means having left the room or the bus before. */
export const endsOtherStays = (checkpointId: string): boolean =>
  tellsPlace(checkpointId) && checkpointId !== AROUND_EVERYTHING;
