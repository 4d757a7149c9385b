import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DatabaseError } from '../../../electron/desk/open-desk.ts';
import { runWindowHost } from '../../../electron/hosts/window/run-window-host.ts';
import type { Opening } from '../../../electron/hosts/window/window-desk.ts';
import { hostDouble } from './host-double.ts';

type Machine = Parameters<typeof hostDouble>[0];

type DeskDouble = { readonly open?: () => Promise<void>; readonly close?: () => Promise<void> };

async function started(machine: Machine = {}, { open, close }: DeskDouble = {}) {
  const double = hostDouble(machine);
  const openings: Opening[] = [];
  await runWindowHost(double.host, async (opening) => {
    await open?.();
    double.done.push('desk');
    openings.push(opening);
    const closed = async () => {
      await close?.();
      double.done.push('desk closed');
    };
    return { serve: () => undefined, close: closed };
  });
  const [window] = double.windows;
  return { ...double, openings, window };
}

const bugsIn = (folder: string) =>
  readFileSync(join(folder, 'bugs.log'), 'utf8')
    .trim()
    .split('\n')
    .map(
      (line) => JSON.parse(line) as { readonly id: string; readonly where: string; readonly error: string },
    );

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

  it('keeps the window and the lock of an event in its data folder, so that two events open side by side', async () => {
    const own = await started();
    const other = await started({ args: ['--data', 'my-event'] });
    expect([own.app.getPath('userData'), other.app.getPath('userData')]).toEqual([
      join(own.home, 'own', 'window'),
      join(other.home, 'my-event', 'window'),
    ]);
  });

  it('says where the data are', async () => {
    const { said, home } = await started();
    expect(said).toEqual([`Data    ${join(home, 'own')}`]);
  });

  it('asks the system for the camera when a page of ours wants it', async () => {
    const { camera, done } = await started({ platform: 'darwin', isCameraAllowed: false });
    const details = { isMainFrame: true, requestingUrl: 'app://foyer/', mediaTypes: ['video' as const] };
    const answer = new Promise((tell) => camera.ask?.({} as never, 'media', tell, details));
    expect([await answer, done.at(-1)]).toEqual([false, 'asks the system for the camera']);
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

  it('takes the key that the same desk had when it was served without a window', async () => {
    const { home } = hostDouble();
    mkdirSync(join(home, 'own'));
    writeFileSync(join(home, 'own', 'foyer.key'), `${'cd'.repeat(32)}\n`);
    const { openings } = await started({ folder: home });
    expect(openings[0]?.key).toEqual(new Uint8Array(32).fill(0xcd));
    expect(existsSync(join(home, 'own', 'desk.key'))).toBe(false);
  });

  it('says why it cannot open, in the language of the machine, and ends', async () => {
    const { home } = hostDouble();
    writeFileSync(join(home, 'key'), 'not a key');
    const { done, openings } = await started({ folder: home, args: ['--key-file', 'key'], locale: 'de-DE' });
    expect(openings).toEqual([]);
    expect(done.slice(-2)).toEqual([
      `error Foyer kann den Schalter nicht öffnen: Das ist keine Schlüsseldatei: Sie braucht 64 hexadezimale Ziffern. Nichts wurde geändert.\n\n${join(home, 'own')}`,
      'exit 1',
    ]);
  });

  it('says that another program has the data folder open', async () => {
    const { done, home } = await started(
      {},
      { open: () => Promise.reject(new DatabaseError('in-use', 'x')) },
    );
    expect(done.slice(-2)).toEqual([
      `error Foyer cannot open the desk: Another Foyer has this data folder open. Close it, or use another folder with --data. Nothing was changed.\n\n${join(home, 'own')}`,
      'exit 1',
    ]);
  });

  it('says that the data folder cannot be made, before anything else', async () => {
    const { home } = hostDouble();
    writeFileSync(join(home, 'a-file'), '');
    const { done } = await started({ folder: home, args: ['--data', 'a-file'] });
    expect(done).toEqual([expect.stringMatching(/^error Foyer cannot open the desk: /), 'exit 1']);
  });

  it('writes a bug that keeps the desk from opening into the data folder', async () => {
    const { home, done } = await started(
      {},
      { open: () => Promise.reject(new TypeError('x is no function')) },
    );
    const [line] = bugsIn(join(home, 'own'));
    expect(line).toMatchObject({ id: '07070707', where: 'opening' });
    expect(line?.error).toContain('x is no function');
    expect(done.at(-2)).toContain('bugs.log');
  });

  it('writes down what nobody caught, says so once, and goes on', async () => {
    const { meetBug, asked, home, done } = await started();
    meetBug(new Error('a timer broke'));
    meetBug('and again');
    expect(asked.map(({ message, detail }) => [message, detail])).toEqual([
      [
        'Something went wrong in Foyer. The desk goes on.',
        'The file bugs.log in the data folder tells what, under 07070707.',
      ],
    ]);
    expect(bugsIn(join(home, 'own'))).toHaveLength(2);
    expect(done.filter((step) => step.startsWith('exit'))).toEqual([]);
    await settled();
    meetBug(new Error('later'));
    expect(asked).toHaveLength(2);
  });

  it('says a bug that cannot be written down, and does not break over it', async () => {
    const { meetBug, home, said } = await started();
    rmSync(join(home, 'own'), { recursive: true });
    meetBug(new Error('no disk'));
    expect(said.at(-1)).toContain('no disk');
  });

  it('closes the desk before it ends, once, however often the end is asked for', async () => {
    const backup = Promise.withResolvers<void>();
    const { app, done } = await started({}, { close: () => backup.promise });
    const held: string[] = [];
    const askForEnd = () => app.emit('will-quit', { preventDefault: () => held.push('held') });
    app.emit('window-all-closed');
    askForEnd();
    askForEnd();
    await settled();
    expect([held, done.slice(-1)]).toEqual([['held', 'held'], ['quit']]);
    backup.resolve();
    await settled();
    askForEnd();
    expect([held, done.slice(-3)]).toEqual([
      ['held', 'held'],
      ['quit', 'desk closed', 'quit'],
    ]);
  });

  it('ends even when the desk cannot close in order, and writes down why', async () => {
    const { app, done, home } = await started({}, { close: () => Promise.reject(new Error('disk gone')) });
    app.emit('will-quit', { preventDefault: () => undefined });
    await settled();
    expect([done.at(-1), bugsIn(join(home, 'own')).map(({ id }) => id)]).toEqual(['quit', ['closing']]);
  });

  it('remembers where its window was', async () => {
    const first = await started();
    first.window?.double.emit('close');
    const kept = JSON.parse(readFileSync(join(first.home, 'own', 'window', 'window.json'), 'utf8'));
    expect(kept).toEqual({ bounds: { x: 11, y: 22, width: 1000, height: 700 }, isMaximized: false });
    const second = await started({ folder: first.home });
    expect(second.window?.options).toMatchObject(kept.bounds);
  });

  it('does not hold up its end when its place cannot be kept', async () => {
    const { window, home } = await started();
    mkdirSync(join(home, 'own', 'window', 'window.json'));
    window?.double.emit('close');
    expect(bugsIn(join(home, 'own')).map(({ id }) => id)).toEqual(['window-state']);
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
