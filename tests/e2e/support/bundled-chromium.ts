import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Unpacks the Chromium of @sparticuz/chromium once for each version, and says how to start it. */
export async function unpackBundledChromium() {
  if (process.platform !== 'linux') {
    throw new Error('No browser for the journeys: install Chrome, or set CHROMIUM_PATH.');
  }
  const folder = join(root, 'node_modules', '.cache', `chromium-${await bundledVersion()}`);
  if (!existsSync(folder)) await unpackInto(folder);
  return {
    executablePath: join(folder, 'chromium'),
    args: [
      '--no-sandbox',
      '--no-zygote',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--font-render-hinting=none',
    ],
    env: { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_PATH: join(folder, 'fonts') },
  };
}

async function bundledVersion(): Promise<string> {
  const manifest = await readFile(join(root, 'node_modules/@sparticuz/chromium/package.json'), 'utf8');
  return (JSON.parse(manifest) as { readonly version: string }).version;
}

/** Unpacks beside the target and renames, so that a killed or a second run never finds half a browser. */
async function unpackInto(folder: string): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  const draft = await mkdtemp(`${folder}-`);
  // The package unpacks into the temporary folder that it finds when it is loaded, libraries only where it sees Lambda.
  const restore = setEnvironment({ AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x', TMPDIR: draft });
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    await chromium.executablePath();
  } finally {
    restore();
  }
  await writeFile(join(draft, 'fonts', 'fonts.conf'), fontsConf(folder));
  await rename(draft, folder).catch(() => rm(draft, { recursive: true }));
}

function setEnvironment(values: Readonly<Record<string, string>>): () => void {
  // The package also adds its libraries for every child of this process; only the browser shall have them.
  const touched = [...Object.keys(values), 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH'];
  const before = touched.map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, values);
  return () => {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  };
}

const fontsConf = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;
