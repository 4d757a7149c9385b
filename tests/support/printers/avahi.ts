import type { ChildProcess } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { listensOn, pause, start, stop, waitUntil } from './programs.ts';

const BUS = '/run/dbus/system_bus_socket';
const AVAHI = '/run/avahi-daemon/socket';
/** An address of Linux that is free again as soon as its process is gone. */
const TURN = '\0foyer-test-avahi';
const LONGEST_TURN_MS = 180_000;

/**
 * Starts Avahi, and D-Bus for it, where nobody has. There is one of each on a computer, and a printer ends with it:
 * tests that need them take turns. Gives what ends the turn and what was started for it.
 */
export const startAvahi = async (): Promise<() => Promise<void>> => {
  if (process.getuid?.() !== 0 || process.platform !== 'linux') return async () => undefined;
  const endTurn = await takeTurn();
  const started = await startMissing();
  return async () => {
    for (const helper of started.reverse()) await stop(helper);
    endTurn();
  };
};

const startMissing = async (): Promise<ChildProcess[]> => {
  if (await listensOn(AVAHI)) return [];
  const started: ChildProcess[] = [];
  if (!(await listensOn(BUS))) {
    await mkdir('/run/dbus', { recursive: true });
    await rm(BUS, { force: true });
    started.push(start('dbus-daemon', ['--system', '--nofork', '--nopidfile']));
    await waitUntil(() => listensOn(BUS), 3_000);
  }
  started.push(start('avahi-daemon', ['--no-drop-root', '--no-chroot']));
  await waitUntil(() => listensOn(AVAHI), 3_000);
  return started;
};

const takeTurn = async (): Promise<() => void> => {
  for (const from = performance.now(); performance.now() - from < LONGEST_TURN_MS; await pause(200)) {
    const turn = createServer().unref();
    const isMine = await new Promise<boolean>((resolve) => {
      turn.once('error', () => resolve(false)).listen(TURN, () => resolve(true));
    });
    if (isMine) return () => void turn.close();
  }
  return () => undefined;
};
