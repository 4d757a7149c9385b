import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';

const require = createRequire(import.meta.url);

/** The mark by which the switches ("fuses") in Electron's binary are found, and ten of them, all on. */
const FUSES = Buffer.concat([
  Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'),
  Buffer.from([1, 10]),
  Buffer.from('1'.repeat(10)),
]);

/** An Electron to pack around, with nothing in it but what electron-builder looks at: the real one is a download of 100 MB. */
const makeHollowElectron = (folder: string): void => {
  mkdirSync(join(folder, 'resources'), { recursive: true });
  writeFileSync(join(folder, 'electron'), FUSES);
  for (const name of ['version', 'LICENSE', 'LICENSES.chromium.html', 'chrome-sandbox']) {
    writeFileSync(join(folder, name), '');
  }
};

/**
 * Packs the built program with electron-builder by electron-builder.yml, as for Linux, and gives the folder with
 * app.asar. What goes in is the same on every system.
 */
export const packProgram = async (root: string, folder: string): Promise<string> => {
  const hollow = join(folder, 'electron');
  makeHollowElectron(hollow);
  const output = join(folder, 'packed');
  const builder = require.resolve('electron-builder/cli.js');
  const config = [`-c.electronDist=${hollow}`, `-c.directories.output=${output}`];
  const args = [builder, '--linux', 'dir', '--x64', '--publish', 'never', ...config];
  await promisify(execFile)(process.execPath, args, { cwd: root });
  return join(output, 'linux-unpacked', 'resources');
};
