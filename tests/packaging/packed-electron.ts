import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import { MessageChannel } from 'node:worker_threads';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import type * as electron from 'electron';
import type { DeskClient } from '../../renderer/client/desk-client.ts';
import { doubleOf } from '../unit/window/electron-double.ts';
import { keychainDouble } from '../unit/window/keychain-double.ts';
import { mainPort } from '../unit/window/main-port.ts';

// Electron for a program that was packed and runs in plain Node: as an installed one finds it, with a page that
// asks the desk as the screens do, prints what it saw as JSON, and quits.

const { FOYER_PACKED: resources = '', FOYER_CODE: code = '' } = process.env;
Object.assign(process, { resourcesPath: resources });
const FIRST_SCREEN = 'app://foyer/index.html';
const paths = new Map<string, string>();
const screens: { answer: ((request: Request) => Response | Promise<Response>) | undefined } = {
  answer: undefined,
};

export const app = doubleOf<electron.App>('app')({
  isPackaged: true,
  requestSingleInstanceLock: () => true,
  whenReady: async () => undefined,
  getAppPath: () => join(resources, 'app'),
  getPath: (name) => paths.get(name) ?? '',
  setPath: (name, path) => void paths.set(name, path),
  getLocale: () => 'en-GB',
  getVersion: () => '0.0.0-packed',
  quit: () => {
    let isHeld = false;
    app.emit('will-quit', { preventDefault: () => (isHeld = true) });
    if (!isHeld) process.exit(0);
  },
  exit: (exitCode) => process.exit(exitCode),
});

export const ipcMain = doubleOf<electron.IpcMain>('ipcMain')({});

const connect = (): DeskClient => {
  const { port1, port2 } = new MessageChannel();
  const senderFrame = { url: FIRST_SCREEN, parent: null };
  ipcMain.emit('foyer:port', { ports: [mainPort(port2)], senderFrame });
  return createORPCClient(new RPCLink({ port: port1 }));
};

const visit = async (address: string): Promise<string> => {
  const response = await screens.answer?.(new Request(address));
  if (response?.status !== 200) throw new Error(`${address} is not served: ${response?.status}`);
  return response.text();
};

/** What a screen does first, and what a scan needs: the page and its script, the event, a verdict, a badge, a sign-in. */
const look = async () => {
  const script = /src="\.\/([^"]+\.js)"/.exec(await visit(FIRST_SCREEN))?.[1] ?? '';
  const desk = connect();
  const { phase, event } = await desk.event.state();
  const { verdict, attendee } = await desk.checkin.scan({
    checkpointId: 'entrance',
    text: code,
    via: 'scanner',
  });
  const badge = await desk.badges.pdf({ attendeeId: attendee?.id ?? '' });
  const ada = { id: '', name: 'Ada', role: 'organiser', pin: '2718', isActive: true } as const;
  const [operator] = await desk.operators.save(ada);
  await desk.operators.signIn({ operatorId: operator?.id ?? '', pin: ada.pin });
  // As after a crash of the page: it loads anew, and connects anew.
  const { name: signedIn } = await connect().operators.session();
  const scriptSize = (await visit(`app://foyer/${script}`)).length;
  return {
    phase,
    event: event.name,
    verdict,
    name: attendee?.name,
    badge: badge.base64,
    signedIn,
    scriptSize,
  };
};

export const BrowserWindow = function () {
  const webContents = doubleOf<electron.WebContents>('WebContents')({});
  return doubleOf<electron.BrowserWindow>('BrowserWindow')({
    webContents,
    isDestroyed: () => false,
    loadURL: async () => {
      process.stdout.write(`${JSON.stringify(await look())}\n`);
      setImmediate(() => app.quit());
    },
  });
};

export const protocol = doubleOf<electron.Protocol>('protocol')({
  registerSchemesAsPrivileged: () => undefined,
  handle: (_scheme, answer) => {
    screens.answer = answer as typeof screens.answer;
  },
});

export const dialog = doubleOf<electron.Dialog>('dialog')({
  showErrorBox: (title, content) => void process.stderr.write(`${title}\n${content}\n`),
  showMessageBox: () => Promise.reject(new Error('nobody is there to ask')),
});

const defaultSession = doubleOf<electron.Session>('session')({
  setPermissionRequestHandler: () => undefined,
  setPermissionCheckHandler: () => undefined,
  setDevicePermissionHandler: () => undefined,
});
export const session = { defaultSession };
export const Menu = { buildFromTemplate: () => ({}), setApplicationMenu: () => undefined };
export const powerSaveBlocker = { start: () => 1, stop: () => true };
export const safeStorage = keychainDouble();
export const systemPreferences = new EventEmitter();
const display = { id: 1, workArea: { x: 0, y: 0, width: 1920, height: 1040 } };
export const screen = { getPrimaryDisplay: () => display, getAllDisplays: () => [display] };
