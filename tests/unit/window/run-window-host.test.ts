import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runWindowHost } from '../../../electron/hosts/window/run-window-host.ts';
import type { Opening } from '../../../electron/hosts/window/window-desk.ts';
import { hostDouble } from './host-double.ts';

type Machine = Parameters<typeof hostDouble>[0];

async function started(machine: Machine = {}) {
  const double = hostDouble(machine);
  const openings: Opening[] = [];
  await runWindowHost(double.host, async (opening) => {
    double.done.push('desk');
    openings.push(opening);
    return { serve: () => undefined, close: async () => void double.done.push('desk closed') };
  });
  const [window] = double.windows;
  return { ...double, openings, window };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('the window host', () => {
  it('declares its scheme before Electron is ready, and opens the desk before the window', async () => {
    const { done, window } = await started();
    expect(done).toEqual([
      'scheme app',
      'ready',
      'permissions',
      'serve app',
      'desk',
      'window',
      'awake prevent-display-sleep',
    ]);
    expect(window?.done).toEqual(['load app://foyer/index.html']);
  });

  it('keeps the page in its sandbox', async () => {
    const { window } = await started();
    expect(window?.options.webPreferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      preload: join('/program', 'out', 'electron', 'preload.cjs'),
    });
  });

  it('shows the window only when there is something to see', async () => {
    const { window } = await started();
    expect(window?.options.show).toBe(false);
    window?.double.emit('ready-to-show');
    expect(window?.done.at(-1)).toBe('show');
  });

  it('ends a second start without touching the data', async () => {
    const { done, openings } = await started({ isFirstInstance: false });
    expect([done, openings]).toEqual([['quit'], []]);
  });

  it('comes to the front when it is started a second time', async () => {
    const { app, window } = await started();
    window?.done.splice(0, window.done.length, 'minimized');
    app.emit('second-instance');
    expect(window?.done).toEqual(['minimized', 'restore', 'show', 'focus']);
  });

  it('guards every page that is ever made', async () => {
    const { app } = await started();
    const guarded: string[] = [];
    const contents = {
      on: (name: string) => guarded.push(name),
      setWindowOpenHandler: () => guarded.push('window-open'),
    };
    app.emit('web-contents-created', {}, contents);
    expect(guarded).toEqual(['window-open', 'will-navigate', 'will-redirect', 'will-attach-webview']);
  });

  it('gives the desk its folder, its key and the places of the program', async () => {
    const { openings, home } = await started({ args: ['--data', 'my-event', '--sample'] });
    const [opening] = openings;
    expect(opening).toMatchObject({
      folder: join(home, 'my-event'),
      key: new Uint8Array(32).fill(7),
      resources: {
        migrations: join('/program', 'electron', 'desk', 'database', 'migrations'),
        sampleEvent: join('/program', 'resources', 'sample-event'),
      },
      launch: { opensSample: true, isKiosk: false },
    });
  });

  it('takes the key from a file when it is told to', async () => {
    const { home } = hostDouble();
    writeFileSync(join(home, 'key'), `${'ab'.repeat(32)}\n`);
    const { openings } = await started({ folder: home, args: ['--key-file', 'key'] });
    expect(openings[0]?.key).toEqual(new Uint8Array(32).fill(0xab));
  });

  it('says why it cannot open, in the language of the machine, and ends', async () => {
    const { home } = hostDouble();
    writeFileSync(join(home, 'key'), 'not a key');
    const { done, openings } = await started({ folder: home, args: ['--key-file', 'key'], locale: 'de-DE' });
    expect(openings).toEqual([]);
    expect(done.at(-2)).toMatch(/^error Foyer kann den Empfang nicht öffnen: .*64 hexadecimal digits/);
    expect(done.at(-1)).toBe('exit 1');
  });

  it('closes the desk before it ends, once', async () => {
    const { app, done } = await started();
    const held: string[] = [];
    const event = { preventDefault: () => held.push('held') };
    app.emit('window-all-closed');
    app.emit('will-quit', event);
    await settled();
    app.emit('will-quit', event);
    await settled();
    expect(held).toEqual(['held']);
    expect(done.slice(-3)).toEqual(['quit', 'desk closed', 'quit']);
  });

  it('remembers where its window was', async () => {
    const first = await started();
    mkdirSync(join(first.home, 'userData'), { recursive: true });
    first.window?.double.emit('close');
    const kept = JSON.parse(readFileSync(join(first.home, 'userData', 'window.json'), 'utf8'));
    expect(kept).toEqual({ bounds: { x: 11, y: 22, width: 1000, height: 700 }, isMaximized: false });
    const second = await started({ folder: first.home });
    expect(second.window?.options).toMatchObject(kept.bounds);
  });

  it('lets the display sleep again when the window is closed', async () => {
    const { window, done } = await started();
    window?.double.emit('closed');
    expect(done.at(-1)).toBe('may sleep');
  });

  it('fills the screen as a kiosk, without a menu', async () => {
    const { window, menus } = await started({ args: ['--kiosk'] });
    expect(window?.options.kiosk).toBe(true);
    expect(window?.done).toEqual(['load app://foyer/index.html?kiosk']);
    expect(menus).toEqual([null]);
  });
});
