import type { MusterExits } from '../../../shared/contract/muster.ts';
import { type DoorExits, exitScanning } from '../../../shared/domain/attendance/exits-scanned.ts';
import { houseDayStart } from '../../../shared/domain/attendance/house-day.ts';
import { doorOf } from '../../../shared/domain/programme/checkpoint-id.ts';
import { type DeskParts, nowIso } from '../desk-parts.ts';

/** Prepares the reading of how far exits were scanned today, at the doors of sessions that have begun. */
export const prepareMusterExits = (parts: Pick<DeskParts, 'sql' | 'programme' | 'settings' | 'ports'>) => {
  const { sql, programme, settings, ports } = parts;
  const door = sql.prepare<[string], DoorExits>(
    `SELECT count(*) AS entered, count(*) FILTER (WHERE inside_since = '') AS scannedOut
     FROM attendance WHERE checkpoint_id = ?`,
  );
  const wasLeft = sql
    .prepare<[string], number>(
      "SELECT EXISTS (SELECT 1 FROM attendance WHERE checkpoint_id = ? AND inside_since = '')",
    )
    .pluck();
  return (): MusterExits => {
    const now = nowIso(ports);
    const dayStart = Date.parse(houseDayStart(now, settings.event().timeZone));
    const doors = programme
      .activities()
      .filter(({ legs, until }) => legs.length === 0 && Date.parse(until) > dayStart)
      .map(({ id }) => door.get(doorOf(id)) ?? { entered: 0, scannedOut: 0 });
    const entrances = settings
      .checkpoints()
      .filter(({ kind, isRemoved }) => kind === 'entrance' && !isRemoved);
    return {
      ...exitScanning(doors),
      isEntranceScanned: entrances.some(({ id }) => wasLeft.get(id) === 1),
    };
  };
};
