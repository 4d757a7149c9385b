import { randomBytes } from 'node:crypto';
import * as electron from 'electron';
import { openDesk } from './desk/open-desk.ts';
import { runWindowHost } from './hosts/window/run-window-host.ts';
import type { Opening, WindowDesk } from './hosts/window/window-desk.ts';

const now = () => Date.now();

async function openForWindow({ folder, key, launch, ...place }: Opening): Promise<WindowDesk> {
  const desk = await openDesk(folder, key, { now, randomBytes, report: place.report });
  return {
    router: desk.router,
    context: { audience: launch.isKiosk ? 'kiosk' : 'window' },
    close: () => desk.close(),
  };
}

// Not awaited: Electron is ready only after this file has run to its end.
void runWindowHost(
  {
    electron,
    platform: process.platform,
    args: process.argv.slice(1),
    calledFrom: process.cwd(),
    now,
    randomBytes,
  },
  openForWindow,
);
