import { describe, expect, it } from 'vitest';
import { resourceFolders } from '../../../electron/cli/resource-folders.ts';
import { openMemoryDatabase } from '../../../electron/desk/database/open-database.ts';
import { musterProjections } from '../../../electron/desk/muster/muster-projection.ts';
import { prepareRunningMuster } from '../../../electron/desk/muster/running-muster.ts';

type Step = readonly [deskId: string, stamp: string, state: 'on' | 'off'];

/** Since when a muster is on, after these starts and ends arrived in this order; null for none. */
const sinceAfter = (steps: readonly Step[]): string | null => {
  const sql = openMemoryDatabase(resourceFolders().migrations);
  const { muster } = musterProjections(sql);
  for (const [seq, [deskId, stamp, state]] of steps.entries())
    muster({ kind: 'muster', state, at: `at ${stamp}` }, { deskId, seq: seq + 1, stamp, operatorId: '' });
  const since = prepareRunningMuster(sql)()?.since ?? null;
  sql.close();
  return since;
};

describe('a muster of several desks', () => {
  it('began with the first start, where two desks started it without knowing of each other', () => {
    const steps: readonly Step[] = [
      ['A', '10', 'on'],
      ['B', '11', 'on'],
    ];
    expect([sinceAfter(steps), sinceAfter(steps.toReversed())]).toEqual(['at 10', 'at 10']);
  });

  it('[R6] is over after the last end, in whatever order the news arrive, until it is started again', () => {
    const ended: readonly Step[] = [
      ['A', '10', 'on'],
      ['B', '11', 'on'],
      ['A', '12', 'off'],
    ];
    const again: readonly Step[] = [...ended, ['B', '13', 'on']];
    expect([
      sinceAfter(ended),
      sinceAfter(ended.toReversed()),
      sinceAfter(again),
      sinceAfter(again.toReversed()),
    ]).toEqual([null, null, 'at 13', 'at 13']);
  });
});
