import { join } from 'node:path';
import { declareAppScheme, serveScreens } from './app-protocol.ts';
import { openBugLog } from './bug-log.ts';
import { crashLabels } from './crash-labels.ts';
import { deskKey } from './desk-key.ts';
import { type LaunchOptions, readLaunchOptions } from './launch-options.ts';
import { guardNavigation } from './navigation-guard.ts';
import { answerPermissions } from './permissions.ts';
import { resourcesOf } from './resources-of.ts';
import { serveWindowPort } from './serve-window-port.ts';
import { showWindow } from './show-window.ts';
import type { OpenForWindow, Opening } from './window-desk.ts';
import type { ElectronParts, WindowHost } from './window-host.ts';

/** Runs the desktop program until it quits: one desk, one window, one instance. */
export async function runWindowHost(host: WindowHost, open: OpenForWindow): Promise<void> {
  const { app, protocol, dialog } = host.electron;
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  declareAppScheme(protocol);
  app.on('web-contents-created', (_event, contents) => guardNavigation(contents));
  await app.whenReady();
  try {
    await openEverything(host, open);
  } catch (problem) {
    dialog.showErrorBox(crashLabels(app.getLocale()).cannotOpen, messageOf(problem));
    app.exit(1);
  }
}

async function openEverything(host: WindowHost, open: OpenForWindow): Promise<void> {
  const { app, ipcMain, protocol, session } = host.electron;
  const launch = readLaunchOptions(host.args, host.calledFrom);
  const report = openBugLog(app.getPath('logs'), host.now);
  answerPermissions(session.defaultSession);
  serveScreens(protocol, join(app.getAppPath(), 'out', 'renderer'));
  const desk = await open(await opening(host, launch, report));
  const stopServing = serveWindowPort(ipcMain, (port) => desk.serve(port));
  closeWithProgram(app, async () => {
    stopServing();
    await desk.close();
  });
  await showWindow(host, launch, report);
}

async function opening(host: WindowHost, launch: LaunchOptions, report: Opening['report']): Promise<Opening> {
  const { app } = host.electron;
  const folder = launch.dataFolder ?? join(app.getPath('userData'), 'event');
  return { folder, key: await deskKey(host, launch, folder), launch, resources: resourcesOf(app), report };
}

/** Holds the end of the program back until the desk has written its last backup and closed. */
function closeWithProgram(app: ElectronParts['app'], close: () => Promise<void>): void {
  let isClosed = false;
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', (event) => {
    if (isClosed) return;
    event.preventDefault();
    isClosed = true;
    void close().finally(() => app.quit());
  });
}

const messageOf = (problem: unknown): string =>
  problem instanceof Error ? problem.message : String(problem);
