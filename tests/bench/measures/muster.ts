import { join } from 'node:path';
import { createDice } from '../guests/dice.ts';
import type { Measure } from '../support/measure.ts';
import { type Row, rowOf } from '../support/row.ts';
import { timed } from '../support/timed.ts';
import { watchMemory } from '../support/watch-memory.ts';
import { type BenchClient, clientOf, openBenchDesk } from '../world/bench-desk.ts';
import { fillConference, personAt } from '../world/fill-conference.ts';

const SEED = 5;
const PAGES = 200;
const PAGE_ROWS = 100;
const MARKS = 200;
const EVERYBODY = { group: '', show: 'all', text: '' } as const;

/** A muster with everybody in the house: the first list, its pages, marks, and what a scan feels of it. */
export const musterMeasure: Measure = {
  needs: 'nothing',
  run: async ({ folder, people }) => {
    const deskFolder = join(folder, 'muster');
    await fillConference(deskFolder, { people, activities: 1000, bookings: people / 2, seasoned: [] });
    const desk = await openBenchDesk(deskFolder);
    try {
      await desk.searchReady;
      return await measureAll(clientOf(desk), people);
    } finally {
      await desk.close();
    }
  },
};

const measureAll = async (client: BenchClient, people: number): Promise<readonly Row[]> => {
  const memory = watchMemory();
  await client.muster.start();
  const first = timed(() => client.muster.groups({ by: 'place', offset: 0, limit: 500 }));
  const meanwhile = await scanUntil(client, first);
  const firstMs = await first;
  memory.look();
  const { counts } = await client.muster.overview();
  const dice = createDice(SEED);
  const pages: number[] = [];
  for (let page = 0; page < PAGES; page += 1) {
    const offset = dice.below(Math.max(1, people - PAGE_ROWS));
    pages.push(await timed(() => client.muster.people({ ...EVERYBODY, offset, limit: PAGE_ROWS })));
  }
  const marks: number[] = [];
  const after: number[] = [];
  for (let mark = 0; mark < MARKS; mark += 1) {
    const attendeeId = personAt(dice.below(people));
    marks.push(await timed(() => client.muster.mark({ attendeeId, state: 'safe' })));
    after.push(await timed(() => client.muster.groups({ by: 'place', offset: 0, limit: 500 })));
  }
  memory.look();
  return [
    rowOf(
      `muster, first list of ${counts.listed} people inside`,
      { max: 2000 },
      [firstMs],
      `${memory.grownMib()} MiB more memory at most`,
    ),
    rowOf('muster, a scan while the first list is made', null, meanwhile),
    rowOf(`muster, a page of ${PAGE_ROWS} people anywhere in the list`, { p95: 100 }, pages),
    rowOf('muster, one person ticked', { p95: 100 }, marks),
    rowOf('muster, all groups after a tick', { p95: 100 }, after),
  ];
};

/** Scans for as long as something is being done. */
const scanUntil = async (client: BenchClient, work: Promise<unknown>): Promise<readonly number[]> => {
  let isRunning = true;
  const end = work.finally(() => {
    isRunning = false;
  });
  const times: number[] = [];
  for (let place = 0; isRunning; place += 1) {
    const due = performance.now();
    await new Promise((resolve) => setTimeout(resolve, 5));
    const attendeeId = personAt(place);
    await client.checkin.admit({ checkpointId: 'entrance', attendeeId, via: 'search' });
    // The pause of five milliseconds that was meant is not part of the wait.
    times.push(performance.now() - due - 5);
  }
  await end;
  return times;
};
