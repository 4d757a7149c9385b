// The first thing a fresh clone runs, on whatever Node from 18 on: no packages, no TypeScript.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const modules = join(root, 'node_modules');
const onWindows = process.platform === 'win32';
const jobs = { start: 'scripts/start.ts', test: 'scripts/test.ts', foyer: 'electron/cli/foyer.ts' };

const [job = '', ...args] = process.argv.slice(2);
const script = jobs[job];
if (!script) fail(`no job called "${job}"; known are ${Object.keys(jobs).join(', ')}`, 64);
if (!isInstalled()) install();
run(script, args);

/** Says whether node_modules holds what the lock file asks for. npm writes its own list last, so half an install has none. */
function isInstalled() {
  const list = join(modules, '.package-lock.json');
  if (!existsSync(list) || !node24()) return false;
  const asked = packagesIn(join(root, 'package-lock.json'));
  const present = packagesIn(list);
  return Object.entries(asked).every(([path, { version, optional, link }]) => {
    return path === '' || optional || link || present[path]?.version === version;
  });
}

function packagesIn(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

function node24() {
  const names = onWindows ? ['node.exe', 'node'] : ['node'];
  return names.map((name) => join(modules, 'node', 'bin', name)).find((file) => existsSync(file));
}

function install() {
  process.stderr.write('Foyer: installing packages (npm ci), once for this clone …\n');
  const npm = npmCommand();
  const result = spawnSync(npm.command, [...npm.args, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: npm.shell,
  });
  if (result.status !== 0 || !node24()) {
    fail(
      'npm ci did not finish (its words are above). Is this machine offline? The first start needs the network.',
      69,
    );
  }
}

/** Inside `npm start` npm says where it is; otherwise it is on the PATH, on Windows as a .cmd that needs a shell. */
function npmCommand() {
  const cli = process.env.npm_execpath;
  if (cli && cli.endsWith('.js')) return { command: process.execPath, args: [cli], shell: false };
  return { command: onWindows ? 'npm.cmd' : 'npm', args: [], shell: onWindows };
}

/** Runs the job on Node 24 out of node_modules, where the person stands, passes signals on, and ends as the job ends. */
function run(file, rest) {
  const path = [join(modules, 'node', 'bin'), join(modules, '.bin'), process.env.PATH].join(delimiter);
  const child = spawn(node24(), [join(root, file), ...rest], {
    stdio: 'inherit',
    // npm itself goes to the project's folder, and then `--data my-event` would mean another place.
    cwd: process.env.INIT_CWD || process.cwd(),
    // What was made of our TypeScript once is read again by the next start, which halves it.
    env: { NODE_COMPILE_CACHE: join(modules, '.cache', 'node'), ...process.env, PATH: path },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (problem) => fail(`Node 24 does not start: ${problem.message}`, 70));
  child.on('exit', (code, signal) => process.exit(signal ? 130 : code));
}

function fail(message, code) {
  process.stderr.write(`Foyer: ${message}\n`);
  process.exit(code);
}
