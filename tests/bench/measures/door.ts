import { join } from 'node:path';
import { doorOf } from '../../../shared/domain/programme/checkpoint-id.ts';
import type { Measure } from '../support/measure.ts';
import { type Row, rowOf } from '../support/row.ts';
import { timed } from '../support/timed.ts';
import { type BenchClient, clientOf, openBenchDesk } from '../world/bench-desk.ts';
import { BIG_ACTIVITY, fillConference, personAt } from '../world/fill-conference.ts';

const TARGET = { p50: 1, p99: 5 };
const PEOPLE_EACH = 1000;
const WARM_UP = 100;
const EARLIER = [0, 10, 30] as const;

/** A scan at the door of a room, of people with ever more earlier scans: attendance is added up from all of them. */
export const doorMeasure: Measure = {
  needs: 'nothing',
  run: async ({ folder, people }) => {
    const each = Math.min(PEOPLE_EACH, Math.floor(people / 4));
    const seasoned = EARLIER.map((scans) => ({ people: each, scans }));
    const deskFolder = join(folder, 'door');
    await fillConference(deskFolder, { people, activities: 200, bookings: 2000, seasoned });
    const desk = await openBenchDesk(deskFolder);
    try {
      await desk.searchReady;
      const client = clientOf(desk);
      const rows: Row[] = [];
      let person = people - 1;
      for (const scans of EARLIER) {
        const ids = Array.from({ length: each }, (_, place) => personAt(person - place));
        person -= each;
        rows.push(await scanAll(client, ids, scans));
      }
      return rows;
    } finally {
      await desk.close();
    }
  },
};

const scanAll = async (client: BenchClient, ids: readonly string[], earlier: number): Promise<Row> => {
  const times: number[] = [];
  for (const attendeeId of ids)
    times.push(
      await timed(() =>
        client.checkin.admit({ checkpointId: doorOf(BIG_ACTIVITY), attendeeId, via: 'touch' }),
      ),
    );
  return rowOf(`scan at a door, ${earlier} earlier scans at other doors`, TARGET, times.slice(WARM_UP));
};
