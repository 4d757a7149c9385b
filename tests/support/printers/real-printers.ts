import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, rmdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startAvahi } from './avahi.ts';
import { start, stop, waitUntil } from './programs.ts';

/** A real print service that a test started, or why there is none on this machine. */
export type RealPrinter =
  | { readonly kind: 'absent'; readonly reason: string }
  | {
      readonly kind: 'running';
      readonly address: string;
      readonly socketPath: string | null;
      /** What arrived on its paper. */
      readonly received: () => Promise<readonly Uint8Array[]>;
      readonly close: () => Promise<void>;
    };

const run = promisify(execFile);
const absent = (reason: string): RealPrinter => ({ kind: 'absent', reason });
const found = (...paths: readonly string[]): string | null => paths.find((path) => existsSync(path)) ?? null;

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

const filesIn = async (folder: string): Promise<readonly string[]> =>
  existsSync(folder) ? (await readdir(folder)).filter((name) => name.endsWith('.pdf')).sort() : [];

/** The IPP Everywhere reference printer of CUPS. It needs Avahi, which needs D-Bus; both are started if nobody did. */
export const startIppEvePrinter = async (): Promise<RealPrinter> => {
  const binary = found('/usr/sbin/ippeveprinter', '/usr/bin/ippeveprinter');
  if (binary === null) return absent('ippeveprinter is not installed');
  const endAvahi = await startAvahi();
  const port = await freePort();
  const spool = await mkdtemp(join(tmpdir(), 'foyer-ippeve-'));
  // A command that ends at once, since without one it sleeps for seconds to look like a printer.
  const options = ['-p', `${port}`, '-r', 'off', '-k', '-d', spool, '-n', 'localhost', '-c', '/bin/true'];
  const printer = start(binary, [...options, '-f', 'application/pdf', 'Foyer Test Printer']);
  const close = async (): Promise<void> => {
    await stop(printer);
    await endAvahi();
    await rm(spool, { recursive: true, force: true });
  };
  const address = `ipp://localhost:${port}/ipp/print`;
  const listens = await waitUntil(
    async () => printer.exitCode !== null || (await answers(`http://127.0.0.1:${port}/`)),
  );
  if (!listens || printer.exitCode !== null) {
    await close();
    return absent('ippeveprinter does not start here (it needs D-Bus and Avahi)');
  }
  const received = async (): Promise<readonly Uint8Array[]> =>
    Promise.all((await filesIn(spool)).map((name) => readFile(join(spool, name))));
  return { kind: 'running', address, socketPath: null, received, close };
};

const answers = (url: string): Promise<boolean> =>
  fetch(url).then(
    () => true,
    () => false,
  );

const CUPS_PDF_PPD = [
  '/usr/share/ppd/cups-pdf/CUPS-PDF_opt.ppd',
  '/usr/share/ppd/cups-pdf/CUPS-PDF_noopt.ppd',
];

/**
 * A CUPS of our own, in a folder of its own, with one queue that prints into PDF files. cups-pdf puts them into
 * the user's folder PDF, named by title; the mark in the title tells them from the user's own files.
 */
export const startCups = async (mark: string): Promise<RealPrinter> => {
  const binary = found('/usr/sbin/cupsd');
  const ppd = found(...CUPS_PDF_PPD);
  if (binary === null) return absent('CUPS is not installed');
  if (ppd === null) return absent('CUPS is there, cups-pdf is not');
  if (process.getuid?.() !== 0) return absent('only root can start a CUPS with cups-pdf');
  const root = await mkdtemp(join(tmpdir(), 'foyer-cups-'));
  const socketPath = join(root, 'cups.sock');
  // Filters run as the user lp and have to get in.
  await chmod(root, 0o755);
  await writeCupsFolder(root, socketPath);
  const cups = start(binary, ['-f', '-c', join(root, 'cupsd.conf'), '-s', join(root, 'cups-files.conf')]);
  const output = join(homedir(), 'PDF');
  const hadOutput = existsSync(output);
  const arrived = async (): Promise<readonly string[]> =>
    (await filesIn(output)).filter((name) => name.includes(mark)).map((name) => join(output, name));
  const close = async (): Promise<void> => {
    await stop(cups);
    for (const path of await arrived()) await rm(path);
    if (!hadOutput) await rmdir(output).catch(() => undefined);
    await rm(root, { recursive: true, force: true });
  };
  const isUp = await waitUntil(() => existsSync(socketPath) || cups.exitCode !== null);
  if (!isUp || cups.exitCode !== null) {
    await close();
    return absent('CUPS does not start here');
  }
  const env = { ...process.env, CUPS_SERVER: socketPath, LC_ALL: 'C' };
  await run('lpadmin', ['-p', 'Foyer_Badges', '-E', '-v', 'cups-pdf:/', '-P', ppd], { env });
  const received = async (): Promise<readonly Uint8Array[]> =>
    Promise.all((await arrived()).map((path) => readFile(path)));
  return { kind: 'running', address: 'cups:Foyer_Badges', socketPath, received, close };
};

const writeCupsFolder = async (root: string, socketPath: string): Promise<void> => {
  const folders = {
    ServerRoot: 'root',
    StateDir: 'run',
    CacheDir: 'cache',
    RequestRoot: 'spool',
    TempDir: 'tmp',
  };
  for (const folder of Object.values(folders)) await mkdir(join(root, folder));
  await chmod(join(root, folders.TempDir), 0o1777);
  const lines = Object.entries(folders).map(([directive, folder]) => `${directive} ${join(root, folder)}`);
  const logs = ['AccessLog', 'ErrorLog', 'PageLog'].map((log) => `${log} ${join(root, log)}`);
  await writeFile(join(root, 'cups-files.conf'), [...lines, ...logs, 'SystemGroup root', ''].join('\n'));
  const everybody = 'Order allow,deny\nAllow all';
  const policy = `<Policy default>\nJobPrivateAccess all\nJobPrivateValues none\n<Limit All>\n${everybody}\n</Limit>\n</Policy>`;
  const locations = ['/', '/admin'].map((path) => `<Location ${path}>\n${everybody}\n</Location>`);
  const settings = [
    'LogLevel warn',
    `Listen ${socketPath}`,
    'Browsing Off',
    'WebInterface No',
    'DefaultAuthType None',
  ];
  await writeFile(join(root, 'cupsd.conf'), [...settings, ...locations, policy, ''].join('\n'));
};
