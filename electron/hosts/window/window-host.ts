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
  | 'systemPreferences'
>;

/** What the host takes of Electron, and of the machine it runs on. */
export type WindowHost = {
  readonly electron: ElectronParts;
  readonly platform: NodeJS.Platform;
  readonly args: readonly string[];
  readonly calledFrom: string;
  /** Where the data are when nobody says otherwise. */
  readonly ownFolder: string;
  readonly now: () => number;
  readonly randomBytes: (length: number) => Uint8Array;
  /** Tells whoever started the program from a terminal. */
  readonly say: (line: string) => void;
  /** Hears what nobody caught. */
  readonly onBug: (hear: (error: unknown) => void) => void;
};
