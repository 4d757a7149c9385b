import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { _electron, expect } from '@playwright/test';
import { TEST_KEY, temporaryFolder } from '../../support/test-desk.ts';
import type { DeskAtHand } from './conference-morning.ts';

const PROGRAM = join(import.meta.dirname, '..', '..', '..');

/** Where a desk of these journeys lives. Its key is in a file: a machine that tests seldom has an unlocked keychain. */
export const newWindowHome = () => {
  const { folder: home, remove } = temporaryFolder();
  const keyFile = join(home, 'key');
  writeFileSync(keyFile, TEST_KEY);
  return { home, folder: join(home, 'event'), keyFile, remove };
};
export type WindowHome = ReturnType<typeof newWindowHome>;

/** Starts the built desktop program in real Electron, and waits for its window. */
export const openWindowDesk = async ({ home, folder, keyFile }: WindowHome, ...more: readonly string[]) => {
  const app = await _electron.launch({
    args: [PROGRAM, '--lang=en-GB', '--data', folder, '--key-file', keyFile, ...more],
    // Chromium has no sandbox for root; everybody else's desk is tested in it.
    chromiumSandbox: process.getuid?.() !== 0,
  });
  const page = await app.firstWindow();
  const download: DeskAtHand['download'] = async (act) => {
    const file = join(home, 'download');
    const saving = await app.evaluateHandle(({ session }, path) => {
      const download = { state: 'none' };
      session.defaultSession.once('will-download', (_event, item) => {
        item.setSavePath(path);
        item.once('done', (_done, state) => {
          download.state = state;
        });
      });
      return download;
    }, file);
    await act();
    await expect.poll(() => saving.evaluate(({ state }) => state)).toBe('completed');
    return file;
  };
  return { app, page, folder, download, close: () => app.close() };
};
export type WindowDesk = Awaited<ReturnType<typeof openWindowDesk>>;

/** What the window wrote down as gone wrong. */
export const bugsOf = ({ folder }: WindowHome): string => {
  const log = join(folder, 'bugs.log');
  return existsSync(log) ? readFileSync(log, 'utf8') : '';
};
