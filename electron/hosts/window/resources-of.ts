import { join } from 'node:path';
import type { App } from 'electron';
import type { Resources } from '../../desk/ports.ts';

/** Where the folders lie that come with the program: beside the sources, or where electron-builder.yml puts them. */
export function resourcesOf(app: Pick<App, 'getAppPath' | 'isPackaged'>): Resources {
  const program = app.getAppPath();
  const resources = join(app.isPackaged ? process.resourcesPath : program, 'resources');
  return {
    migrations: join(program, 'electron', 'desk', 'database', 'migrations'),
    fonts: join(resources, 'fonts'),
    badges: join(resources, 'badges'),
    sampleEvent: join(resources, 'sample-event'),
  };
}
