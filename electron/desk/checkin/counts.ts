import { MAIN_ENTRANCE } from '../cards/cards.ts';
import type { PeopleRoll } from '../cards/people-roll.ts';
import type { DeskParts } from '../desk-parts.ts';
import { createHouseTally, type HouseCounts } from './house-tally.ts';

const RECENTLY_MS = 600_000;

/** The numbers of the idle screen. */
export interface Counts extends HouseCounts {
  readonly here: number;
  readonly expected: number;
  readonly lastTenMinutes: number;
}

/**
 * Prepares the numbers of the idle screen: who is here of those expected, by category and delegation. They
 * are asked for after every scan, so they are counted as the roll changes, and never from 100,000 rows.
 */
export const prepareCounts = ({ sql, ports }: Pick<DeskParts, 'sql' | 'ports'>, people: PeopleRoll) => {
  const house = createHouseTally();
  people.keep(house);
  const recent = sql
    .prepare<[string], number>(
      `SELECT count(*) FROM attendance WHERE checkpoint_id = '${MAIN_ENTRANCE}' AND first_at >= ?`,
    )
    .pluck();
  return async (): Promise<Counts> => {
    await people.ready();
    const counts = house.counts();
    return {
      ...counts,
      here: counts.byCategory.reduce((sum, one) => sum + one.here, 0),
      expected: counts.byCategory.reduce((sum, one) => sum + one.total, 0),
      lastTenMinutes: recent.get(new Date(ports.now() - RECENTLY_MS).toISOString()) ?? 0,
    };
  };
};
