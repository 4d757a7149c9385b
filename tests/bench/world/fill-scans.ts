import { resourceFolders } from '../../../electron/cli/resource-folders.ts';
import { openDatabase, type Sql } from '../../../electron/desk/database/open-database.ts';
import { deskIdentity } from '../../../electron/desk/desk-identity.ts';
import { type NewOp, openLog } from '../../../electron/desk/log/open-log.ts';
import { prepareProjections } from '../../../electron/desk/prepare-projections.ts';
import type { BodyOf } from '../../../shared/replication/op-bodies.ts';
import { createDice, type Dice } from '../guests/dice.ts';
import { BENCH_KEY, benchPorts } from './bench-desk.ts';

const SEED = 7;
const CHECKPOINTS = 12;
const DAY_MS = 86_400_000;
const DAYS = 3;
/** Of the people, so many in a hundred have come to the entrance when the measuring begins. */
const ARRIVED_PERCENT = 60;

/**
 * Writes scans of the last three days with the desk's own log and projections, in one transaction:
 * first the arrivals at the entrance, then readings at the entrance and eleven rooms.
 */
export const fillScans = (folder: string, count: number): void => {
  const { migrations } = resourceFolders();
  const sql = openDatabase(folder, { key: BENCH_KEY, migrationsFolder: migrations, now: benchPorts.now });
  try {
    // All in one transaction, in memory until it ends: a million small ones would write every page many times.
    sql.pragma('cache_size=-2000000');
    appendScans(sql, count);
    sql.pragma('wal_checkpoint(TRUNCATE)');
  } finally {
    sql.close();
  }
};

const appendScans = (sql: Sql, count: number): void => {
  const begin = Date.now() - DAYS * DAY_MS;
  let at = begin;
  const log = openLog(sql, deskIdentity(sql, benchPorts), prepareProjections(sql), () => at);
  const people = sql
    .prepare<[], { attendeeId: string; code: string }>(
      'SELECT attendee_id AS attendeeId, code FROM code ORDER BY code',
    )
    .all();
  const arriving = people.filter((_, place) => place % 100 < ARRIVED_PERCENT);
  const dice = createDice(SEED);
  const scanAt = (place: number): NewOp => {
    at = begin + Math.floor((place / count) * DAYS * DAY_MS);
    const arrival = arriving[place];
    const moment = new Date(at).toISOString();
    const body =
      arrival === undefined
        ? laterScan(dice.oneOf(arriving), moment, dice)
        : scanOf(arrival, 'entrance', moment);
    return { subject: body.attendeeId, operatorId: 'command-line', body };
  };
  log.transaction(() => {
    for (let place = 0; place < count; place += 1) log.append([scanAt(place)]);
  });
};

interface Bearer {
  readonly attendeeId: string;
  readonly code: string;
}

const scanOf = ({ attendeeId, code }: Bearer, checkpointId: string, at: string): BodyOf<'scan'> => ({
  kind: 'scan',
  checkpointId,
  attendeeId,
  code,
  direction: 'entry',
  verdict: 'admitted',
  reason: 'admitted',
  at,
  via: 'scanner',
});

/** One reading in a room, or again at the entrance; one in twenty is refused there for being in already. */
const laterScan = (bearer: Bearer, at: string, dice: Dice): BodyOf<'scan'> => {
  const room = dice.below(CHECKPOINTS);
  const scan = scanOf(bearer, room === 0 ? 'entrance' : `room-${room}`, at);
  if (dice.below(20) === 0) return { ...scan, verdict: 'attention', reason: 'already-in' };
  return dice.below(3) === 0 ? { ...scan, direction: 'exit' } : scan;
};
