import { attendeeIdOf } from './attendee-id.ts';

/** The source of all activities that came by a programme file, whatever it was called. */
export const PROGRAMME_LIST = 'programme';

/** The id of an activity from a source: the same on every desk that imports the same programme [R9]. */
export const activityIdOf = (source: string, key: string): string => attendeeIdOf(`activity ${source}`, key);

/** The id of a leg or a bus within its activity: letters, digits and `-`, so that it can stand in a checkpoint's id. */
export const partIdOf = (key: string): string =>
  /^[A-Za-z0-9-]{1,24}$/.test(key) ? key : attendeeIdOf('part', key);
