import { join } from 'node:path';
import type { BrowserWindow, MessageBoxOptions } from 'electron';
import { watchForCrashes } from './crash-watch.ts';
import type { LaunchOptions } from './launch-options.ts';
import { menuTemplate } from './menu.ts';
import { FIRST_SCREEN } from './trusted-origin.ts';
import type { Opening } from './window-desk.ts';
import type { WindowHost } from './window-host.ts';
import { windowOptions } from './window-options.ts';
import { keepWindowState, readWindowState, repairedState } from './window-state.ts';

/** Makes the one window, where it was when it was last closed, and loads the first screen into it. */
export async function showWindow(
  host: WindowHost,
  launch: LaunchOptions,
  report: Opening['report'],
): Promise<void> {
  const { app, BrowserWindow, Menu } = host.electron;
  const { isKiosk } = launch;
  const stateFile = join(app.getPath('userData'), 'window.json');
  const state = repairedState(await readWindowState(stateFile), workAreas(host));
  const preload = join(app.getAppPath(), 'out', 'electron', 'preload.cjs');
  const window = new BrowserWindow(windowOptions({ state, isKiosk, preload }));
  Menu.setApplicationMenu(isKiosk ? null : Menu.buildFromTemplate(menuTemplate(menuChoice(host))));
  if (state.isMaximized && !isKiosk) window.maximize();
  window.once('ready-to-show', () => window.show());
  if (!isKiosk) rememberState(window, stateFile, report);
  watch(host, window, report);
  focusOnSecondStart(host, window);
  keepDisplayAwake(host, window);
  try {
    await window.loadURL(isKiosk ? `${FIRST_SCREEN}?kiosk` : FIRST_SCREEN);
  } catch (problem) {
    // Closed before it had loaded: that is an end, and nothing went wrong.
    if (!window.isDestroyed()) throw problem;
  }
}

function rememberState(window: BrowserWindow, file: string, report: Opening['report']): void {
  window.on('close', () => {
    try {
      keepWindowState(file, { bounds: window.getNormalBounds(), isMaximized: window.isMaximized() });
    } catch (error) {
      // A full disk costs the place of the window, and must not hold up its end.
      report({ id: 'window-state', where: 'rememberState', error });
    }
  });
}

function workAreas({ electron: { screen } }: WindowHost) {
  const first = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== first.id);
  return [first.workArea, ...others.map(({ workArea }) => workArea)] as const;
}

const menuChoice = ({ electron: { app }, platform }: WindowHost) => ({
  platform,
  locale: app.getLocale(),
  isPackaged: app.isPackaged,
});

function watch(
  { electron: { app, dialog }, now }: WindowHost,
  window: BrowserWindow,
  report: Opening['report'],
): void {
  const ask = (options: MessageBoxOptions) => dialog.showMessageBox(window, options);
  watchForCrashes({ contents: window.webContents, window, ask, locale: app.getLocale(), now, report });
}

/** Whoever starts Foyer again wants to see it. */
function focusOnSecondStart({ electron: { app } }: WindowHost, window: BrowserWindow): void {
  app.on('second-instance', () => {
    if (window.isDestroyed()) return;
    if (window.isMinimized()) window.restore();
    window.show();
    window.focus();
  });
}

/** A display that sleeps between two guests costs the second one ten seconds. */
function keepDisplayAwake({ electron: { powerSaveBlocker } }: WindowHost, window: BrowserWindow): void {
  const blocker = powerSaveBlocker.start('prevent-display-sleep');
  window.once('closed', () => powerSaveBlocker.stop(blocker));
}
