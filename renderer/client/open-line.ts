import type { DeskLine } from './desk-client.ts';
import type { Ring } from './doorbell.ts';
import { KEEP_NOTHING, type KeptAnswers, openKeptAnswers } from './kept/kept-answers.ts';
import { type Box, openStorage } from './open-storage.ts';
import { openPortLine } from './port-line.ts';
import { openSocketLine } from './socket-line.ts';

/** The desktop window has its own origin; everywhere else the screens came over HTTP. This is the only place that knows. */
const isInDesktopWindow = (): boolean => window.location.protocol === 'app:';

/** For which kind of screen a link let this browser in; null for a window of the desk. */
const invitedAs = (): string | null =>
  isInDesktopWindow() ? null : new URLSearchParams(window.location.search).get('as');

const PAGE_NAME = 'foyer.page';

/**
 * The name by which the desk knows this page again. At a bus it outlives a reload, so that the marks of a
 * phone that was loaded anew without a line go to the desk without a PIN; elsewhere a reload asks for it.
 */
const pageName = (): string => {
  if (invitedAs() !== 'trip') return crypto.randomUUID();
  const storage = openStorage(() => window.sessionStorage);
  const name = storage.getItem(PAGE_NAME) ?? crypto.randomUUID();
  storage.setItem(PAGE_NAME, name);
  return name;
};

/** Opens the line to the desk that these screens belong to. */
export const openLine = (): DeskLine =>
  isInDesktopWindow() ? openPortLine(window) : openSocketLine(window.location, pageName());

/** Where this device keeps what the desk said: only at a bus, which is on its own for hours. */
export const openKept = (storage: Box): KeptAnswers =>
  invitedAs() === 'trip' ? openKeptAnswers(storage) : KEEP_NOTHING;

/** Asks at the door of the host how it knows this browser. */
export const ringAtDoor: Ring = async () => {
  if (isInDesktopWindow()) return null;
  const { pathname, search } = window.location;
  const asked = fetch(`${pathname}${search}`, { method: 'HEAD', cache: 'no-store' });
  return asked.then(
    ({ status }) => status,
    () => null,
  );
};

/** Keeps the files of the screens as well, so that they open without a line. */
export const keepScreens = async (): Promise<void> => {
  if (invitedAs() !== 'trip' || !('serviceWorker' in navigator)) return;
  // A browser that keeps nothing shows the screens as long as there is a line, as without it.
  await navigator.serviceWorker.register('service-worker.js').catch(() => undefined);
};
