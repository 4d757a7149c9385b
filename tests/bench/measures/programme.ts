import { join } from 'node:path';
import type { Measure } from '../support/measure.ts';
import { type Row, rowOf } from '../support/row.ts';
import { timed } from '../support/timed.ts';
import { type BenchClient, clientOf, openBenchDesk } from '../world/bench-desk.ts';
import { BIG_ACTIVITY, BIG_ROOM, BIG_SEATS, fillConference } from '../world/fill-conference.ts';

const ACTIVITIES = 1000;
const BOOKINGS = 50_000;
const ASKED = 100;
const PAGE_ROWS = 100;

/** A programme of a thousand activities with fifty thousand bookings, and a room of two thousand seats. */
export const programmeMeasure: Measure = {
  needs: 'nothing',
  run: async ({ folder, people }) => {
    const deskFolder = join(folder, 'programme');
    await fillConference(deskFolder, {
      people,
      activities: ACTIVITIES,
      bookings: Math.min(BOOKINGS, people * 10),
      seasoned: [],
    });
    const desk = await openBenchDesk(deskFolder);
    try {
      await desk.searchReady;
      const rows = await measureRooms(clientOf(desk));
      const file = join(folder, 'sessions.xlsx');
      const request = {
        name: 'sessions',
        format: 'xlsx',
        language: 'en',
        withoutPersonalData: false,
      } as const;
      const ms = await timed(() => desk.writeReport(request, file));
      return [...rows, rowOf(`report sessions of ${ACTIVITIES} activities, XLSX`, null, [ms])];
    } finally {
      await desk.close();
    }
  },
};

const measureRooms = async (client: BenchClient): Promise<readonly Row[]> => {
  const firstMs = await timed(() => client.rooms.list());
  const again = async (ask: () => Promise<unknown>): Promise<readonly number[]> => {
    const times: number[] = [];
    for (let round = 0; round < ASKED; round += 1) times.push(await timed(ask));
    return times;
  };
  const people = (list: 'missing' | 'inside') => () =>
    client.rooms.people({ activityId: BIG_ACTIVITY, list, offset: 300, limit: PAGE_ROWS });
  return [
    rowOf(`programme of ${ACTIVITIES} activities, first read`, null, [firstMs]),
    rowOf('programme, all rooms with what is on', { p95: 100 }, await again(() => client.rooms.list())),
    rowOf(
      `room of ${BIG_SEATS}, state`,
      { p95: 100 },
      await again(() => client.rooms.state({ room: BIG_ROOM, activityId: '' })),
    ),
    rowOf(`room of ${BIG_SEATS}, ${PAGE_ROWS} of the missing`, { p95: 100 }, await again(people('missing'))),
    rowOf(`room of ${BIG_SEATS}, ${PAGE_ROWS} of those inside`, { p95: 100 }, await again(people('inside'))),
  ];
};
