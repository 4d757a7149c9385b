import { randomBytes } from 'node:crypto';
import { createRouterClient } from '@orpc/server';
import { resourceFolders } from '../../../electron/cli/resource-folders.ts';
import { type Desk, openDesk } from '../../../electron/desk/open-desk.ts';
import type { PrinterDevices } from '../../../electron/desk/ports/printer-devices.ts';
import type { Ports } from '../../../electron/desk/ports.ts';

/** The key of desks that live for one run. */
export const BENCH_KEY = 'b7'.repeat(32);

/** Who measures: somebody at the command line, who may do everything. */
const MEASURER = { operatorId: 'command-line', role: 'organiser' } as const;

export const benchPorts: Ports = {
  now: Date.now,
  randomBytes: (length) => randomBytes(length),
  report: ({ where, error }) => {
    throw new Error(`a bug in ${where}`, { cause: error });
  },
};

/** Opens the desk of a folder as the command line does: encrypted, with the real clock; with printers where asked. */
export const openBenchDesk = async (folder: string, devices?: PrinterDevices): Promise<Desk> =>
  openDesk({
    folder,
    ...(devices === undefined ? {} : { devices }),
    key: BENCH_KEY,
    ports: benchPorts,
    resources: resourceFolders(),
    version: '0.0.0-bench',
  });

/** A caller of the contract in this process. */
export const clientOf = (desk: Desk) =>
  createRouterClient(desk.router, { context: { session: desk.openSession('window', MEASURER) } });
export type BenchClient = ReturnType<typeof clientOf>;
