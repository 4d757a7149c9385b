import { join } from 'node:path';
import type { SelectionWish } from '../../../shared/contract/badge-selection.ts';
import type { Measure } from '../support/measure.ts';
import { rowOf } from '../support/row.ts';
import { timed } from '../support/timed.ts';
import { watchMemory } from '../support/watch-memory.ts';
import { type BenchClient, clientOf, openBenchDesk } from '../world/bench-desk.ts';
import { fillConference, personAt } from '../world/fill-conference.ts';

const LAYOUT = 'label-90x120';
const FEW = 1000;
const MANY = 5000;

/** The badges of a thousand people looked at before the doors open, each code read; and that looking at five thousand again needs no more memory. */
export const preflightMeasure: Measure = {
  needs: 'nothing',
  run: async ({ folder }) => {
    const deskFolder = join(folder, 'preflight');
    await fillConference(deskFolder, { people: MANY, activities: 1, bookings: 0, seasoned: [] });
    const desk = await openBenchDesk(deskFolder);
    try {
      const client = clientOf(desk);
      const attendeeIds = Array.from({ length: FEW }, (_, place) => personAt(place));
      const fewMs = await timed(() => check(client, { attendeeIds }));
      const manyMs = await timed(() => check(client, {}));
      // The thread that draws has grown to its size by now.
      const memory = watchMemory();
      await check(client, {}, memory.look);
      return [
        rowOf(`pre-flight of ${FEW} badges, codes read`, { max: 15_000 }, [fewMs], LAYOUT),
        rowOf(
          `pre-flight of ${MANY} badges`,
          null,
          [manyMs],
          `${memory.grownMib()} MiB more in a second round`,
        ),
      ];
    } finally {
      await desk.close();
    }
  },
};

const check = async (
  client: BenchClient,
  selection: SelectionWish,
  look: () => void = () => undefined,
): Promise<void> => {
  for await (const _ of await client.preflight.run({ selection, layout: LAYOUT })) look();
};
