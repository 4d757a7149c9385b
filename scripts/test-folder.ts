import { chmodSync, existsSync, mkdtempSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { availableMemory } from 'node:process';

/** Where Linux keeps files in memory. */
const IN_MEMORY = '/dev/shm';
/** Several times what tests have on disk at a time, and what they and the browsers need besides. */
const ROOM_BYTES = 2 * 1024 ** 3;
const SPARE_BYTES = 8 * 1024 ** 3;

/**
 * Makes the folder that tests write into, which the caller removes: in memory where there is room, for they open
 * some thousand databases, and what they prove about a process that is killed needs no disk. Else where the system
 * has such folders.
 */
export const makeTestFolder = (): string => {
  const folder = mkdtempSync(join(hasRoomInMemory() ? IN_MEMORY : tmpdir(), 'foyer-'));
  // CUPS prints in the name of another user, who has to find the way.
  chmodSync(folder, 0o711);
  return folder;
};

const hasRoomInMemory = (): boolean => {
  if (process.platform !== 'linux' || !existsSync(IN_MEMORY)) return false;
  const { bavail, bsize } = statfsSync(IN_MEMORY);
  return bavail * bsize > ROOM_BYTES && availableMemory() > SPARE_BYTES;
};
