import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as electron from 'electron';
import { onTestFinished } from 'vitest';
import type { WindowHost } from '../../../electron/hosts/window/window-host.ts';
import { doubleOf, type WindowDouble, windowDouble } from './electron-double.ts';
import { keychainDouble } from './keychain-double.ts';

type Machine = {
  readonly isFirstInstance?: boolean;
  readonly args?: readonly string[];
  readonly folder?: string;
  readonly locale?: string;
};

const display = { id: 1, workArea: { x: 0, y: 0, width: 1920, height: 1040 } } as electron.Display;

/** A whole machine with a double of Electron on it; `done` tells in order what the host did. */
export function hostDouble({ isFirstInstance = true, args = [], folder, locale = 'en-GB' }: Machine = {}) {
  const home = folder ?? mkdtempSync(join(tmpdir(), 'foyer-window-'));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  const done: string[] = [];
  const windows: WindowDouble[] = [];
  const menus: (electron.Menu | null)[] = [];

  const app = doubleOf<electron.App>('app')({
    isPackaged: false,
    requestSingleInstanceLock: () => isFirstInstance,
    whenReady: async () => void done.push('ready'),
    quit: () => void done.push('quit'),
    exit: (code) => void done.push(`exit ${code}`),
    getLocale: () => locale,
    getAppPath: () => '/program',
    getPath: (name) => join(home, name),
  });
  const session = doubleOf<electron.Session>('session')({
    setPermissionRequestHandler: () => void done.push('permissions'),
    setPermissionCheckHandler: () => undefined,
    setDevicePermissionHandler: () => undefined,
  });

  function BrowserWindow(options: electron.BrowserWindowConstructorOptions) {
    done.push('window');
    const made = windowDouble(options);
    windows.push(made);
    return made.double;
  }

  const ipcMain = doubleOf<electron.IpcMain>('ipcMain')({});
  const host: WindowHost = {
    electron: {
      app,
      // A class to the compiler; called with `new`, a function that returns an object serves as well.
      BrowserWindow: BrowserWindow as unknown as typeof electron.BrowserWindow,
      dialog: doubleOf<electron.Dialog>('dialog')({
        showErrorBox: (title, content) => void done.push(`error ${title}: ${content}`),
      }),
      ipcMain,
      Menu: Object.assign({} as typeof electron.Menu, {
        buildFromTemplate: (template: unknown[]) => ({ items: template }) as unknown as electron.Menu,
        setApplicationMenu: (menu: electron.Menu | null) => void menus.push(menu),
      } satisfies Partial<typeof electron.Menu>),
      powerSaveBlocker: doubleOf<electron.PowerSaveBlocker>('powerSaveBlocker')({
        start: (kind) => done.push(`awake ${kind}`),
        stop: () => {
          done.push('may sleep');
          return true;
        },
      }),
      protocol: doubleOf<electron.Protocol>('protocol')({
        registerSchemesAsPrivileged: ([scheme]) => void done.push(`scheme ${scheme?.scheme}`),
        handle: (scheme) => void done.push(`serve ${scheme}`),
      }),
      safeStorage: keychainDouble(),
      screen: doubleOf<electron.Screen>('screen')({
        getPrimaryDisplay: () => display,
        getAllDisplays: () => [display],
      }),
      session: { defaultSession: session } as unknown as typeof electron.session,
    },
    platform: 'linux',
    args,
    calledFrom: home,
    now: () => 1_651_999_000_000,
    randomBytes: (length) => new Uint8Array(length).fill(7),
  };
  return { host, app, ipcMain, home, done, windows, menus };
}
