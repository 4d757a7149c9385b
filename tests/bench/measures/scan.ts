import { createDice } from '../guests/dice.ts';
import { makeGuests } from '../guests/make-guests.ts';
import type { Measure } from '../support/measure.ts';
import { type Row, rowOf } from '../support/row.ts';
import { cpuOf, timed } from '../support/timed.ts';
import { type BenchClient, clientOf, openBenchDesk } from '../world/bench-desk.ts';
import { serveDesk } from '../world/serve-desk.ts';
import { connectSocket } from '../world/socket-client.ts';
import type { World } from '../world/world.ts';

const WARM_UP = 400;
const SCANS = 4000;
const SEED = 99;
const TARGET = { p50: 1, p99: 5 };

/** The calls that both ways offer. */
interface Scanner {
  readonly checkin: {
    scan(input: Parameters<BenchClient['checkin']['scan']>[0]): Promise<{ readonly verdict: string }>;
    counts(): Promise<unknown>;
  };
}

/**
 * A scan from the call to the verdict, durable and encrypted: in process, and over the socket that screens use. Of a
 * desk that is open: its lists are read. The first seconds after the start, in which they are not, stand for themselves.
 */
export const scanMeasure: Measure = {
  needs: 'desk',
  run: async (world) => [await inProcess(world), ...(await overSocket(world))],
};

const inProcess = async (world: World): Promise<Row> => {
  const desk = await openBenchDesk(world.deskFolder);
  try {
    const client = clientOf(desk);
    const [first, later] = codesOf(world, 1);
    await scanAll(client, first);
    await readLists(desk.searchReady, client);
    return toRow('scan, contract call to verdict, in process', TARGET, await scanAll(client, later));
  } finally {
    await desk.close();
  }
};

const overSocket = async (world: World): Promise<readonly Row[]> => {
  const desk = await serveDesk(world.deskFolder);
  try {
    const { client, close } = await connectSocket(desk);
    const [first, later] = codesOf(world, 2);
    const atStart = await scanAll(client, first);
    await readLists(Promise.resolve(), client);
    const row = toRow(
      'scan, contract call to verdict, over the loopback WebSocket',
      TARGET,
      await scanAll(client, later),
    );
    close();
    return [row, toRow('scan over the WebSocket in the first seconds after the start', null, atStart)];
  } finally {
    await desk.stop();
  }
};

/** As a screen that opens does: it asks for the counts, which wait until everybody is read. */
const readLists = async (searchReady: Promise<void>, { checkin }: Scanner): Promise<void> => {
  await searchReady;
  await checkin.counts();
};

const codesOf = ({ people }: World, round: number): readonly [first: string[], later: string[]] => {
  const dice = createDice(SEED + round);
  const guests = makeGuests(people);
  const codes = (length: number) => Array.from({ length }, () => dice.oneOf(guests).code);
  return [codes(WARM_UP), codes(SCANS)];
};

interface Scanned {
  readonly times: readonly number[];
  readonly verdicts: ReadonlyMap<string, number>;
  readonly cpuMs: number;
}

const scanAll = async ({ checkin }: Scanner, codes: readonly string[]): Promise<Scanned> => {
  const verdicts = new Map<string, number>();
  const times: number[] = [];
  const scan = async (text: string): Promise<void> => {
    const { verdict } = await checkin.scan({
      checkpointId: 'entrance',
      text,
      via: 'scanner',
      direction: 'entry',
    });
    verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
  };
  const cpuMs = await cpuOf(async () => {
    for (const code of codes) times.push(await timed(() => scan(code)));
  });
  return { times, verdicts, cpuMs };
};

const toRow = (what: string, target: typeof TARGET | null, { times, verdicts, cpuMs }: Scanned): Row => {
  const mix = [...verdicts].map(([verdict, count]) => `${count} ${verdict}`).join(', ');
  return rowOf(
    what,
    target,
    times,
    `${mix}; ${(cpuMs / times.length).toFixed(2)} ms of processor time here a scan`,
  );
};
