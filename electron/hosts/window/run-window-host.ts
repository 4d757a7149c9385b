import { join } from 'node:path';
import { makeFolder } from '../../desk/open-desk.ts';
import { declareAppScheme, serveScreens } from './app-protocol.ts';
import { openBugLog } from './bug-log.ts';
import { watchForBugs } from './bug-watch.ts';
import { closeWithProgram } from './close-with-program.ts';
import { deskKey } from './desk-key.ts';
import { type LaunchOptions, readLaunchOptions } from './launch-options.ts';
import { guardNavigation } from './navigation-guard.ts';
import { openingWords } from './opening-words.ts';
import { answerPermissions, cameraOfSystem } from './permissions.ts';
import { resourcesOf } from './resources-of.ts';
import { serveWindowPort } from './serve-window-port.ts';
import { showWindow } from './show-window.ts';
import { openSystemPrinting } from './system-printing.ts';
import type { OpenForWindow, Opening } from './window-desk.ts';
import type { ElectronParts, WindowHost } from './window-host.ts';

/** Runs the desktop program until it quits: one desk, one window, one instance for each data folder. */
export async function runWindowHost(host: WindowHost, open: OpenForWindow): Promise<void> {
  const { app, dialog } = host.electron;
  const launch = readLaunchOptions(host);
  const report = openBugLog(launch.dataFolder, host.now, host.say);
  try {
    await runIn(host, launch, report, open);
  } catch (problem) {
    const { title, text, isBug } = openingWords(problem, app.getLocale(), launch.dataFolder);
    if (isBug) report({ id: newId(host), where: 'opening', error: problem });
    dialog.showErrorBox(title, text);
    app.exit(1);
  }
}

async function runIn(
  host: WindowHost,
  launch: LaunchOptions,
  report: Opening['report'],
  open: OpenForWindow,
): Promise<void> {
  const { app, dialog, protocol } = host.electron;
  keepEverythingIn(launch.dataFolder, app);
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  const ask = dialog.showMessageBox.bind(dialog);
  watchForBugs({ onBug: host.onBug, ask, locale: () => app.getLocale(), newId: () => newId(host), report });
  declareAppScheme(protocol);
  app.on('web-contents-created', (_event, contents) => guardNavigation(contents));
  await app.whenReady();
  await openEverything(host, launch, report, open);
}

/**
 * Several events can be kept side by side: a data folder has its own window, preferences and lock. Started again for
 * the same folder, the program comes to the front; for another one, it opens beside it.
 */
function keepEverythingIn(dataFolder: string, app: ElectronParts['app']): void {
  const folder = join(dataFolder, 'window');
  makeFolder(folder);
  app.setPath('userData', folder);
}

async function openEverything(
  host: WindowHost,
  launch: LaunchOptions,
  report: Opening['report'],
  open: OpenForWindow,
): Promise<void> {
  const { app, ipcMain, protocol, session, systemPreferences } = host.electron;
  answerPermissions(session.defaultSession, cameraOfSystem(host.platform, systemPreferences));
  serveScreens(protocol, join(app.getAppPath(), 'out', 'renderer'));
  const key = await deskKey(host, launch);
  const systemPrinting = openSystemPrinting(host.electron);
  const resources = resourcesOf(app);
  const desk = await open({ folder: launch.dataFolder, key, launch, resources, systemPrinting, report });
  const stopServing = serveWindowPort(ipcMain, (port) => desk.serve(port));
  const close = async () => {
    stopServing();
    await desk.close();
  };
  closeWithProgram({ app, close, report });
  host.say(`Data    ${launch.dataFolder}`);
  await showWindow(host, launch, report);
}

const newId = (host: WindowHost): string => Buffer.from(host.randomBytes(4)).toString('hex');
