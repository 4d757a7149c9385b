import type { DeskLine } from './desk-client.ts';
import { openPortLine } from './port-line.ts';
import { openSocketLine } from './socket-line.ts';

/** The desktop window has its own origin; everywhere else the screens came over HTTP. This is the only place that knows. */
const isInDesktopWindow = (): boolean => window.location.protocol === 'app:';

/** Opens the line to the desk that these screens belong to. */
export const openLine = (): DeskLine =>
  isInDesktopWindow() ? openPortLine(window) : openSocketLine(window.location, crypto.randomUUID());
