import { writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Rectangle } from 'electron';

export type WindowState = { readonly bounds: Rectangle; readonly isMaximized: boolean };

const FIRST_SIZE = { width: 1366, height: 800 };
const SMALLEST = { width: 960, height: 600 };
/** So much of the title bar must be on a display, or nobody can pull the window back. */
const GRIP = { width: 120, height: 32 };

/** The state to open with: the kept one if a person can still reach it, else the middle of the first display. */
export function repairedState(kept: unknown, workAreas: readonly [Rectangle, ...Rectangle[]]): WindowState {
  const isMaximized = isRecord(kept) && kept['isMaximized'] === true;
  const bounds = isRecord(kept) ? kept['bounds'] : undefined;
  if (isRectangle(bounds) && workAreas.some((area) => isReachable(bounds, area)))
    return { bounds, isMaximized };
  return { bounds: centred(workAreas[0]), isMaximized };
}

function isReachable(bounds: Rectangle, area: Rectangle): boolean {
  const width = Math.min(bounds.x + bounds.width, area.x + area.width) - Math.max(bounds.x, area.x);
  const isTitleBarInside = bounds.y >= area.y && bounds.y + GRIP.height <= area.y + area.height;
  const isLargeEnough = bounds.width >= SMALLEST.width && bounds.height >= SMALLEST.height;
  return width >= GRIP.width && isTitleBarInside && isLargeEnough;
}

function centred(area: Rectangle): Rectangle {
  const width = Math.min(FIRST_SIZE.width, area.width);
  const height = Math.min(FIRST_SIZE.height, area.height);
  const x = area.x + Math.floor((area.width - width) / 2);
  return { x, y: area.y + Math.floor((area.height - height) / 2), width, height };
}

/** What was kept at the last close; anything that cannot be read counts as nothing. */
export async function readWindowState(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** At once, because the window that it describes is closing. */
export function keepWindowState(file: string, state: WindowState): void {
  writeFileSync(file, JSON.stringify(state));
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isRectangle = (value: unknown): value is Rectangle =>
  isRecord(value) && ['x', 'y', 'width', 'height'].every((side) => Number.isInteger(value[side]));
