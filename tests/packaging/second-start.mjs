// Electron as a second start sees it: somebody was here before, so the program loads and ends.
export const app = {
  setPath: () => undefined,
  requestSingleInstanceLock: () => false,
  quit: () => void process.stdout.write('loaded'),
};
export const [dialog, protocol, ipcMain, session, BrowserWindow] = [];
export const [Menu, powerSaveBlocker, safeStorage, screen, systemPreferences] = [];
