import { EventEmitter } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as electron from 'electron';
import { onTestFinished } from 'vitest';
import type { WindowHost } from '../../../electron/hosts/window/window-host.ts';
import { doubleOf, type WindowDouble, windowDouble } from './electron-double.ts';
import { keychainDouble } from './keychain-double.ts';

type Machine = {
  readonly platform?: NodeJS.Platform;
  /** What macOS says about the camera. */
  readonly isCameraAllowed?: boolean;
  readonly isFirstInstance?: boolean;
  readonly args?: readonly string[];
  readonly folder?: string;
  readonly locale?: string;
};

type CameraHandler = NonNullable<Parameters<electron.Session['setPermissionRequestHandler']>[0]>;

const display = { id: 1, workArea: { x: 0, y: 0, width: 1920, height: 1040 } } as electron.Display;

/** A whole machine with a double of Electron on it; `done` tells in order what the host did. */
export function hostDouble(machine: Machine = {}) {
  const { isFirstInstance = true, args = [], folder, locale = 'en-GB', platform = 'linux' } = machine;
  const home = folder ?? mkdtempSync(join(tmpdir(), 'foyer-window-'));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  const done: string[] = [];
  const windows: WindowDouble[] = [];
  const menus: (electron.Menu | null)[] = [];
  const said: string[] = [];
  const asked: electron.MessageBoxOptions[] = [];
  const paths = new Map<string, string>();
  const bugs = new EventEmitter();
  const camera: { ask?: CameraHandler } = {};

  const app = doubleOf<electron.App>('app')({
    isPackaged: false,
    requestSingleInstanceLock: () => isFirstInstance,
    whenReady: async () => void done.push('ready'),
    quit: () => void done.push('quit'),
    exit: (code) => void done.push(`exit ${code}`),
    getLocale: () => locale,
    getAppPath: () => '/program',
    getPath: (name) => paths.get(name) ?? join(home, name),
    setPath: (name, path) => void paths.set(name, path),
  });
  const session = doubleOf<electron.Session>('session')({
    setPermissionRequestHandler: (handler) => {
      done.push('permissions');
      if (handler) camera.ask = handler;
    },
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
        showMessageBox: async (first: unknown, second?: unknown) => {
          asked.push((second ?? first) as electron.MessageBoxOptions);
          return { response: 0, checkboxChecked: false };
        },
      }),
      ipcMain,
      // Of menus only what is in them is looked at.
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
      systemPreferences: doubleOf<electron.SystemPreferences>('systemPreferences')({
        askForMediaAccess: async (kind) => {
          done.push(`asks the system for the ${kind}`);
          return machine.isCameraAllowed ?? true;
        },
      }),
      // The other sessions are never asked for.
      session: { defaultSession: session } as unknown as typeof electron.session,
    },
    platform,
    args,
    calledFrom: home,
    ownFolder: join(home, 'own'),
    now: () => 1_651_999_000_000,
    randomBytes: (length) => new Uint8Array(length).fill(7),
    say: (line) => void said.push(line),
    onBug: (hear) => void bugs.on('bug', hear),
  };
  const meetBug = (error: unknown) => bugs.emit('bug', error);
  return { host, app, ipcMain, home, done, windows, menus, said, asked, meetBug, camera };
}
