import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { extractAll, listPackage, statFile } from '@electron/asar';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildProgram, buildScreens } from '../../scripts/build-parts.ts';
import { readPdf } from '../unit/badges/pdf-reader.ts';
import { packProgram } from './pack-program.ts';

const root = join(import.meta.dirname, '../..');
const home = mkdtempSync(join(tmpdir(), 'foyer-packed-'));
let resources = '';
let archive = '';
let files: readonly string[] = [];

beforeAll(async () => {
  await buildScreens();
  await buildProgram();
  resources = await packProgram(root, home);
  archive = join(resources, 'app.asar');
  files = listPackage(archive, { isPack: false })
    .map((path) => path.replaceAll('\\', '/').slice(1))
    .toSorted();
}, 120_000);
afterAll(() => rmSync(home, { recursive: true, force: true, maxRetries: 5 }));

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
};
const hasPackage = (name: string) => files.includes(`node_modules/${name}/package.json`);
const isUnpacked = (path: string) =>
  (statFile(archive, join(path)) as { unpacked?: boolean }).unpacked === true;

/** Packages that are in the bundle of the screens, and nowhere else needed. */
const SCREENS_ONLY = ['react', 'react-dom', 'lucide-react', 'barcode-detector', 'html5-qrcode'];

/** Pictures of layouts, the shaper of their texts, and the reader of their codes. */
const WASM = ['pdfium.wasm', 'index_bg.wasm', 'harfbuzz-subset.wasm', 'harfbuzz.wasm', 'zxing_reader.wasm'];

describe('the packed program', () => {
  it('holds every package that the desk needs, none that only the screens need, and none of development', () => {
    const needed = Object.keys(manifest.dependencies).filter((name) => !SCREENS_ONLY.includes(name));
    expect(needed.filter((name) => !hasPackage(name))).toEqual([]);
    expect([...SCREENS_ONLY, ...Object.keys(manifest.devDependencies)].filter(hasPackage)).toEqual([]);
  });

  it('holds nothing of our sources but the migrations, and nothing that a package was made from', () => {
    expect(files.filter((path) => /\.([cm]?tsx?|map|c|cc|cpp|h|hpp)$/.test(path))).toEqual([]);
    expect(files.filter((path) => /^(tests|scripts|docs|shared|renderer|resources)\b/.test(path))).toEqual(
      [],
    );
    const migrations = readdirSync(join(root, 'electron/desk/database/migrations')).toSorted();
    const packed = files.filter((path) => path.startsWith('electron/') && path.includes('.'));
    expect(packed).toEqual(migrations.map((name) => `electron/desk/database/migrations/${name}`));
  });

  it('keeps outside of the archive what the system loads: SQLite for each system, and WebAssembly', () => {
    const loaded = files.filter((path) => /\.(node|wasm)$/.test(path) && path.startsWith('node_modules/'));
    expect(loaded.filter((path) => !isUnpacked(path))).toEqual([]);
    const systems = ['darwin-arm64', 'darwin-x64', 'linux-arm64', 'linux-x64', 'win32-arm64', 'win32-x64'];
    expect(loaded.filter((path) => path.endsWith('.node'))).toEqual(
      systems.map((system) => `node_modules/better-sqlite3/prebuilds/${system}.node`),
    );
    expect(loaded.filter((path) => path.endsWith('.wasm')).map((path) => basename(path))).toEqual(WASM);
  });

  it('has fonts, layouts and the sample beside it, and no icons or papers of the installer', () => {
    expect(readdirSync(join(resources, 'resources')).toSorted()).toEqual(['badges', 'fonts', 'sample-event']);
  });

  // Only Electron reads inside an archive, so its content is laid out as it is in there, far from our node_modules.
  it('opens the sample, lets a guest in, draws the badge and keeps who signed in, with nothing but what was packed', async () => {
    const installed = join(home, 'installed');
    extractAll(archive, join(installed, 'app'));
    renameSync(join(resources, 'resources'), join(installed, 'resources'));
    const standIn = pathToFileURL(join(import.meta.dirname, 'electron-stand-in.mjs')).href;
    const main = join(installed, 'app', 'out', 'electron', 'main.js');
    const people = JSON.parse(
      readFileSync(join(root, 'resources/sample-event/attendees.json'), 'utf8'),
    ) as readonly {
      readonly given: string;
      readonly ownScript?: string;
      readonly codes?: readonly string[];
    }[];
    const guest = people.find(({ ownScript, codes }) => ownScript === 'Շուշանիկ Ջրվեժյան' && codes);
    const data = join(home, 'data');
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--import', standIn, main, '--data', data, '--sample'],
      {
        cwd: installed,
        env: {
          ...process.env,
          FOYER_ELECTRON: './packed-electron.ts',
          FOYER_PACKED: installed,
          FOYER_CODE: guest?.codes?.[0] ?? '',
        },
      },
    );
    const [where, seen = ''] = stdout.trim().split('\n');
    const { badge, scriptSize, ...rest } = JSON.parse(seen) as Record<string, string | number>;
    expect({ where, ...rest }).toEqual({
      where: `Data    ${data}`,
      phase: 'ready',
      event: 'City Leaders Forum',
      verdict: 'admitted',
      name: 'Shushanik Jrvezhyan',
      signedIn: 'Ada',
    });
    expect(scriptSize).toBeGreaterThan(10_000);
    const { runs } = readPdf(Buffer.from(String(badge), 'base64'));
    expect(runs).toEqual(expect.arrayContaining(['Shushanik', 'Jrvezhyan', 'Շուշանիկ Ջրվեժյան']));
    // The desk was closed in order: its last backup is written, and no bug.
    expect(readdirSync(join(data, 'backups'))).toHaveLength(1);
    expect(readdirSync(data)).not.toContain('bugs.log');
  });
});
