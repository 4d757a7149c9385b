import type * as electron from 'electron';

/** The parts of Electron that this host touches. */
export type ElectronParts = Pick<
  typeof electron,
  | 'app'
  | 'BrowserWindow'
  | 'dialog'
  | 'ipcMain'
  | 'Menu'
  | 'powerSaveBlocker'
  | 'protocol'
  | 'safeStorage'
  | 'screen'
  | 'session'
>;

/** What the host takes of Electron, and of the machine it runs on. */
export type WindowHost = {
  readonly electron: ElectronParts;
  readonly platform: NodeJS.Platform;
  readonly args: readonly string[];
  readonly calledFrom: string;
  readonly now: () => number;
  readonly randomBytes: (length: number) => Uint8Array;
};
