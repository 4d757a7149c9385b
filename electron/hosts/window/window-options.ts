import type { BrowserWindowConstructorOptions } from 'electron';
import type { WindowState } from './window-state.ts';

type WindowChoice = {
  readonly state: WindowState;
  readonly isKiosk: boolean;
  readonly preload: string;
};

/** How the one window is made. Nothing of Node reaches the page; the background is the ink of the lintel, not a white flash. */
export function windowOptions({ state, isKiosk, preload }: WindowChoice): BrowserWindowConstructorOptions {
  return {
    ...state.bounds,
    minWidth: 960,
    minHeight: 600,
    show: false,
    title: 'Foyer',
    backgroundColor: '#0f1f1d',
    kiosk: isKiosk,
    autoHideMenuBar: isKiosk,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      // A desk that is behind another window must still show the verdict in time.
      backgroundThrottling: false,
    },
  };
}
