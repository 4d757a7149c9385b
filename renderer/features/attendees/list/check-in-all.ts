import type { DeskClient } from '../../../client/desk-client.ts';

/** So many are checked in with one call. */
const MOST_AT_ONCE = 500;

export interface CheckedIn {
  readonly admitted: number;
  /** Those who were not checked in. */
  readonly left: readonly string[];
}

/** Checks several people in; whoever is refused, or is here already, stays out of the count. */
export const checkInAll = async (
  desk: Pick<DeskClient, 'checkin'>,
  checkpointId: string,
  ids: readonly string[],
): Promise<CheckedIn> => {
  const left: string[] = [];
  for (let from = 0; from < ids.length; from += MOST_AT_ONCE) {
    const attendeeIds = ids.slice(from, from + MOST_AT_ONCE);
    const { results } = await desk.checkin.admitGroup({ checkpointId, attendeeIds });
    for (const [place, { verdict }] of results.entries()) {
      const id = attendeeIds[place];
      if (verdict !== 'admitted' && id !== undefined) left.push(id);
    }
  }
  return { admitted: ids.length - left.length, left };
};
