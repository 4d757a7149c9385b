import { join } from 'node:path';
import type { Resources } from '../desk/ports.ts';

const root = join(import.meta.dirname, '..', '..');

/** The folders that come with the program, as they lie in the source tree. */
export const resourceFolders = (): Resources => ({
  migrations: join(root, 'electron', 'desk', 'database', 'migrations'),
  fonts: join(root, 'resources', 'fonts'),
  badges: join(root, 'resources', 'badges'),
  sampleEvent: join(root, 'resources', 'sample-event'),
});

/** The screens as the build leaves them. */
export const screensFolder = (): string => join(root, 'out', 'renderer');
