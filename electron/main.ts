import { randomBytes } from 'node:crypto';
import { RPCHandler } from '@orpc/server/message-port';
import * as electron from 'electron';
import { languageOf } from '../shared/domain/language.ts';
import { defaultDataFolder } from './cli/data-folder.ts';
import { openDesk } from './desk/open-desk.ts';
import { openSampleWhenEmpty } from './desk/open-sample.ts';
import { sharePrinters } from './devices/sharing/share-printers.ts';
import { systemPrinters } from './devices/system-printers.ts';
import { runWindowHost } from './hosts/window/run-window-host.ts';
import type { Opening, WindowDesk } from './hosts/window/window-desk.ts';

const now = () => Date.now();

/**
 * Opens the desk, and answers its one window as one screen: whoever is signed in stays so when the page crashed and
 * came again. At the start nobody is.
 */
async function openForWindow({
  folder,
  key,
  launch,
  resources,
  systemPrinting,
  report,
}: Opening): Promise<WindowDesk> {
  const desk = await openDesk({
    folder,
    key: Buffer.from(key).toString('hex'),
    ports: { now, randomBytes, report },
    resources,
    version: electron.app.getVersion(),
    language: languageOf(electron.app.getLocale()),
    devices: systemPrinters(now, systemPrinting),
    sharing: sharePrinters(),
    keepsBackups: true,
  });
  if (launch.opensSample) await openSampleWhenEmpty(desk);
  const handler = new RPCHandler(desk.router);
  const session = desk.openSession(launch.isKiosk ? 'kiosk' : 'window');
  return {
    serve: (port) => handler.upgrade(port, { context: { session } }),
    close: () => desk.close(),
  };
}

const host = {
  electron,
  platform: process.platform,
  args: process.argv.slice(1),
  calledFrom: process.cwd(),
  ownFolder: defaultDataFolder(process.env),
  now,
  randomBytes,
  say: (line: string) => void process.stdout.write(`${line}\n`),
  onBug: (hear: (error: unknown) => void) => {
    process.on('uncaughtException', hear);
    process.on('unhandledRejection', hear);
  },
};
// Whoever started the program may have closed the terminal since.
process.stdout.on('error', () => undefined);
// Not awaited: Electron is ready only after this file has run to its end.
void runWindowHost(host, openForWindow);
