import { describe, expect, it } from 'vitest';
import { resourceFolders } from '../../../electron/cli/resource-folders.ts';
import { openMemoryDatabase } from '../../../electron/desk/database/open-database.ts';
import { tripProjections } from '../../../electron/desk/trips/trip-projection.ts';
import { prepareTripReads } from '../../../electron/desk/trips/trip-reads.ts';
import { minute } from './trip-of.ts';

type Step = readonly [deskId: string, stamp: string, madeAt: number, reason: '' | 'own-way' | 'not-coming'];

/** Why somebody is excused after these words arrived in this order; nothing for who is awaited. */
const excusesAfter = (steps: readonly Step[]): readonly string[] => {
  const sql = openMemoryDatabase(resourceFolders().migrations);
  const projections = tripProjections(sql);
  for (const [place, [deskId, stamp, madeAt, reason]] of steps.entries())
    projections['leg-excuse'](
      { kind: 'leg-excuse', legId: 't/out', attendeeId: 'b', reason, note: '', at: minute(madeAt) },
      { deskId, seq: place + 1, stamp, operatorId: '' },
    );
  const reasons = prepareTripReads(sql)
    .excuses('t')
    .map((one) => one.reason);
  sql.close();
  return reasons;
};

describe('an excuse from a phone without a line', () => {
  it('[R12] does not undo what another desk was told later, whenever it is written down', () => {
    const steps: readonly Step[] = [
      ['B', '0010', 5, ''],
      ['A', '0020', 1, 'own-way'],
    ];
    expect([excusesAfter(steps), excusesAfter(steps.toReversed())]).toEqual([[], []]);
  });

  it('[R12] counts where it is the later word, and the entry settles words of one moment', () => {
    const steps: readonly Step[] = [
      ['B', '0010', 5, ''],
      ['A', '0020', 6, 'own-way'],
      ['B', '0021', 6, 'not-coming'],
    ];
    expect([excusesAfter(steps), excusesAfter(steps.toReversed())]).toEqual([['not-coming'], ['not-coming']]);
  });
});
