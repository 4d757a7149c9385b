import { homedir, platform } from 'node:os';
import { join, resolve } from 'node:path';

/** Where a desk keeps its data unless told otherwise: the place that each system has for it. */
export const defaultDataFolder = (env: NodeJS.ProcessEnv): string => {
  if (env['FOYER_DATA'] !== undefined && env['FOYER_DATA'] !== '') return resolve(env['FOYER_DATA']);
  switch (platform()) {
    case 'darwin':
      return join(homedir(), 'Library', 'Application Support', 'Foyer', 'desk');
    case 'win32':
      return join(env['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming'), 'Foyer', 'desk');
    default:
      return join(env['XDG_DATA_HOME'] ?? join(homedir(), '.local', 'share'), 'foyer', 'desk');
  }
};
