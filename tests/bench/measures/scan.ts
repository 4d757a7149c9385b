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
  };
}

/** A scan from the call to the verdict, durable and encrypted: in process, and over the socket that screens use. */
export const scanMeasure: Measure = {
  needs: 'desk',
  run: async (world) => [await inProcess(world), await overSocket(world)],
};

const inProcess = async (world: World): Promise<Row> => {
  const desk = await openBenchDesk(world.deskFolder);
  try {
    await desk.searchReady;
    return await scanAll('scan, contract call to verdict, in process', clientOf(desk), codesOf(world, 1));
  } finally {
    await desk.close();
  }
};

const overSocket = async (world: World): Promise<Row> => {
  const desk = await serveDesk(world.deskFolder);
  try {
    const { client, close } = await connectSocket(desk);
    const row = await scanAll(
      'scan, contract call to verdict, over the loopback WebSocket',
      client,
      codesOf(world, 2),
    );
    close();
    return row;
  } finally {
    await desk.stop();
  }
};

const codesOf = ({ people }: World, round: number): readonly string[] => {
  const dice = createDice(SEED + round);
  const guests = makeGuests(people);
  return Array.from({ length: WARM_UP + SCANS }, () => dice.oneOf(guests).code);
};

const scanAll = async (what: string, scanner: Scanner, codes: readonly string[]): Promise<Row> => {
  const verdicts = new Map<string, number>();
  const scan = async (text: string): Promise<void> => {
    const { verdict } = await scanner.checkin.scan({
      checkpointId: 'entrance',
      text,
      via: 'scanner',
      direction: 'entry',
    });
    verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
  };
  for (const code of codes.slice(0, WARM_UP)) await scan(code);
  verdicts.clear();
  const times: number[] = [];
  const cpuMs = await cpuOf(async () => {
    for (const code of codes.slice(WARM_UP)) times.push(await timed(() => scan(code)));
  });
  const mix = [...verdicts].map(([verdict, count]) => `${count} ${verdict}`).join(', ');
  return rowOf(
    what,
    TARGET,
    times,
    `${mix}; ${(cpuMs / times.length).toFixed(2)} ms of processor time here a scan`,
  );
};
