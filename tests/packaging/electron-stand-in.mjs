// Loaded with --import: gives the built program an `electron` that says "you are the second one", so that it loads and ends.
import { registerHooks } from 'node:module';

const source = `
  export const app = { requestSingleInstanceLock: () => false, quit: () => console.log('loaded') };
  export const [dialog, protocol, ipcMain, session, BrowserWindow, Menu, powerSaveBlocker, safeStorage, screen] = [];
`;

registerHooks({
  resolve(specifier, context, next) {
    if (specifier !== 'electron') return next(specifier, context);
    return { url: `data:text/javascript,${encodeURIComponent(source)}`, shortCircuit: true };
  },
});
