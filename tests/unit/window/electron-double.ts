import { EventEmitter } from 'node:events';
import type * as electron from 'electron';

type Only<Part, Real> = Part & Record<Exclude<keyof Part, keyof Real>, never>;

/**
 * Stands in for one object of Electron: members are checked against Electron's own types, so that the double cannot
 * drift, events are real events, and a member that the double lacks throws instead of being undefined.
 */
export function doubleOf<Real extends object>(name: string) {
  return <Part extends Partial<Real>>(part: Only<Part, Real>): Real & Part & EventEmitter => {
    const present = Object.assign(new EventEmitter(), part);
    const strict = new Proxy(present, {
      get(target, key, receiver) {
        // 'then' is asked of everything that an async function returns.
        if (key in target || typeof key === 'symbol' || key === 'then')
          return Reflect.get(target, key, receiver);
        throw new Error(`the double of ${name} has no ${key}`);
      },
    });
    // The one cast: what is missing throws above.
    return strict as unknown as Real & Part & EventEmitter;
  };
}

export type WindowDouble = ReturnType<typeof windowDouble>;

/** A window that remembers what was done to it. */
export function windowDouble(options: electron.BrowserWindowConstructorOptions) {
  const done: string[] = [];
  const contents = doubleOf<electron.WebContents>('WebContents')({ reload: () => void done.push('reload') });
  const double = doubleOf<electron.BrowserWindow>('BrowserWindow')({
    webContents: contents,
    loadURL: async (url) => void done.push(`load ${url}`),
    show: () => void done.push('show'),
    focus: () => void done.push('focus'),
    maximize: () => void done.push('maximize'),
    restore: () => void done.push('restore'),
    isMinimized: () => done.includes('minimized'),
    isMaximized: () => false,
    isDestroyed: () => false,
    getNormalBounds: () => ({ x: 11, y: 22, width: 1000, height: 700 }),
  });
  return { double, contents, options, done };
}
