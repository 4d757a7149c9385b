import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  keepWindowState,
  readWindowState,
  repairedState,
} from '../../../electron/hosts/window/window-state.ts';

const laptop = { x: 0, y: 0, width: 1920, height: 1040 };
const beamer = { x: 1920, y: 0, width: 1280, height: 720 };
const bounds = { x: 100, y: 80, width: 1200, height: 800 };
const middle = { x: 277, y: 120, width: 1366, height: 800 };

describe('the state of the window', () => {
  it('comes back as it was kept', () => {
    expect(repairedState({ bounds, isMaximized: true }, [laptop])).toEqual({ bounds, isMaximized: true });
  });

  it('comes back on the second display while that is there, and in the middle of the first when it is gone', () => {
    const kept = { bounds: { ...bounds, x: 2000, y: 40 }, isMaximized: false };
    expect(repairedState(kept, [laptop, beamer])).toEqual(kept);
    expect(repairedState(kept, [laptop])).toEqual({ bounds: middle, isMaximized: false });
  });

  it.each([
    ['above the display', { ...bounds, y: -300 }],
    ['below the display', { ...bounds, y: 1030 }],
    ['left of the display', { ...bounds, x: -1190 }],
    ['too small to use', { ...bounds, width: 40, height: 20 }],
    ['not whole numbers', { ...bounds, x: 0.5 }],
    ['not numbers', { ...bounds, x: '100' }],
    ['nothing', undefined],
  ])('is repaired when it is %s', (_words, broken) => {
    expect(repairedState({ bounds: broken }, [laptop])).toEqual({ bounds: middle, isMaximized: false });
  });

  it('fits a display that is smaller than the first size', () => {
    const small = { x: 0, y: 25, width: 1024, height: 700 };
    expect(repairedState(undefined, [small])).toEqual({ bounds: small, isMaximized: false });
  });

  it('survives the disk, and a disk that has garbage on it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'foyer-state-'));
    const file = join(folder, 'window.json');
    expect(await readWindowState(file)).toBeUndefined();
    keepWindowState(file, { bounds, isMaximized: false });
    expect(await readWindowState(file)).toEqual({ bounds, isMaximized: false });
    writeFileSync(file, '{"bounds":');
    expect(await readWindowState(file)).toBeUndefined();
    rmSync(folder, { recursive: true });
  });
});
