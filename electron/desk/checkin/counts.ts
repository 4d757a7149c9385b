import { MAIN_ENTRANCE } from '../cards/cards.ts';
import type { PeopleRoll } from '../cards/people-roll.ts';
import type { DeskParts } from '../desk-parts.ts';
import { prepareDesksOf } from '../log/desks-of.ts';
import { createHouseTally, type HouseCounts } from './house-tally.ts';

const RECENTLY_MS = 600_000;
/** A desk reads some hundreds of codes in that time at most, with those of its rooms and buses. */
const LOOKED_BACK = 1000;

/** The numbers of the idle screen. */
export interface Counts extends HouseCounts {
  readonly here: number;
  readonly expected: number;
  /** Guests who came in, at any desk; on the second day as well. */
  readonly lastTenMinutes: number;
}

/**
 * Prepares the numbers of the idle screen: who is here of those expected, by category and delegation. They
 * are asked for after every scan, so they are counted as the roll changes, and never from 100,000 rows.
 */
export const prepareCounts = ({ sql, ports }: Pick<DeskParts, 'sql' | 'ports'>, people: PeopleRoll) => {
  const house = createHouseTally();
  people.keep(house);
  const desks = prepareDesksOf(sql, 'scan');
  // The latest readings of a desk, and of those what counts: never through a log of millions.
  const enteredSince = sql
    .prepare<[string, string], string>(
      `SELECT DISTINCT attendee_id FROM (SELECT * FROM scan WHERE desk_id = ? ORDER BY seq DESC LIMIT ${LOOKED_BACK}) s
       WHERE s.at >= ? AND s.checkpoint_id = '${MAIN_ENTRANCE}' AND s.direction = 'entry' AND s.verdict = 'admitted'
         AND NOT EXISTS (SELECT 1 FROM scan_void v WHERE v.scan_id = s.desk_id || '-' || s.seq)`,
    )
    .pluck();
  const enteredLately = (): number => {
    const since = new Date(ports.now() - RECENTLY_MS).toISOString();
    return new Set(desks().flatMap((id) => enteredSince.all(id, since))).size;
  };
  return async (): Promise<Counts> => {
    await people.ready();
    const counts = house.counts();
    return {
      ...counts,
      here: counts.byCategory.reduce((sum, one) => sum + one.here, 0),
      expected: counts.byCategory.reduce((sum, one) => sum + one.total, 0),
      lastTenMinutes: enteredLately(),
    };
  };
};
