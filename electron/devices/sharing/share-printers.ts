import { createHash } from 'node:crypto';
import { hostname } from 'node:os';
import type { Options } from 'multicast-dns';
import type {
  OpenSharing,
  SharedPrinter,
  SharingDesk,
  SharingStand,
} from '../../desk/ports/printer-sharing.ts';
import { DPI_KEY } from '../network/announced-printer.ts';
import { openAnnouncements } from './announcements.ts';
import type { Counter } from './answer-request.ts';
import { PRINTER_PATH, pathNameOf } from './ipp-request.ts';
import { ownAddresses } from './own-addresses.ts';
import { openPrintTurns } from './print-turns.ts';
import { formatOf, MODEL, type PrinterPlace } from './printer-attributes.ts';
import type { AnnouncedShare } from './service-records.ts';
import { openShareServer, type ShareServer } from './share-server.ts';
import { openSharedJobs, UNPRINTED } from './shared-jobs.ts';

export interface SharingOptions {
  /** The first that is free is taken; 0 is any. */
  readonly ports: readonly number[];
  /** The numbers of this computer on its networks. */
  readonly addresses: () => readonly string[];
  /** How this computer is called beside the name of a printer. */
  readonly computer: string;
  /** How the network of an address is spoken to. */
  readonly mdns: (address: string) => Options;
  readonly now: () => number;
}

/** The same at every start, so that an address that somebody typed stays good; any, where all of them are taken. */
const PORTS = [8639, 8640, 8641, 8642, 0];

/** So long a badge under way has until its connection is cut, and so long where the desk closes. */
const LAST_BADGE_MS = 30_000;
const GOODBYE_MS = 1_500;

/** Networks come and go while a desk is open. */
const LOOK_AGAIN_MS = 10_000;

const OPTIONS: SharingOptions = {
  ports: PORTS,
  addresses: ownAddresses,
  computer: hostname().split('.', 1)[0] ?? '',
  mdns: (address) => ({ interface: address, bind: '0.0.0.0' }),
  now: Date.now,
};

/** Shares the printers of a desk with its network, by IPP and mDNS; nothing listens before one is shared. */
export const sharePrinters =
  (wishes: Partial<SharingOptions> = {}): OpenSharing =>
  (desk) =>
    openSharing(desk, { ...OPTIONS, ...wishes });

const openSharing = (desk: SharingDesk, options: SharingOptions): ReturnType<OpenSharing> => {
  const host = `foyer-${desk.deskId.toLowerCase()}`;
  const openedAtMs = options.now();
  const jobs = openSharedJobs(options.now);
  const announcements = openAnnouncements(options.mdns);
  let server: ShareServer | null = null;
  const leaving = new Set<ShareServer>();
  let shared: ReadonlySet<string> = new Set();
  let known = '';
  let isOpen = true;
  let timer: NodeJS.Timeout | undefined;
  let settled: Promise<void> = Promise.resolve();

  const secondOf = (ms: number): number => Math.max(1, Math.floor((ms - openedAtMs) / 1000));
  const place = ({ id }: SharedPrinter, reachedAt: string): PrinterPlace => ({
    uri: uriOf(reachedAt, pathNameOf(desk.deskId, id)),
    upTimeS: secondOf(options.now()),
    uuid: uuidOf(desk.deskId, id),
    secondOf,
    waiting: jobs.count(id, UNPRINTED),
  });
  const counter: Counter = { jobs, print: openPrintTurns(options.now), place };

  const standOf = (printerId: string): SharingStand => {
    if (!shared.has(printerId)) return { state: 'off', address: '' };
    if (server === null) return { state: 'no-port', address: '' };
    const [address] = options.addresses();
    if (address === undefined) return { state: 'no-network', address: '' };
    const state = announcements.isHeard() ? 'announced' : 'by-address';
    return { state, address: uriOf(`${address}:${server.port}`, pathNameOf(desk.deskId, printerId)) };
  };

  const stop = async (): Promise<void> => {
    clearInterval(timer);
    timer = undefined;
    await announcements.say([], { host, shares: [] });
    if (server !== null) leaving.add(server);
    server = null;
    // What is being sent may end, also while it is shared anew; a desk that closes waits for it no longer than it must.
    const patienceMs = isOpen ? LAST_BADGE_MS : GOODBYE_MS;
    const left = [...leaving].map((one) => one.close(patienceMs).then(() => leaving.delete(one)));
    if (!isOpen) await Promise.all(left);
  };
  const settle = async (): Promise<void> => {
    const printers = isOpen ? desk.printers() : [];
    shared = new Set(printers.map(({ id }) => id));
    jobs.callOffExcept(shared);

    if (printers.length === 0) return stop();
    server ??= await openShareServer({ desk, counter, ports: options.ports });
    timer ??= setInterval(refresh, LOOK_AGAIN_MS).unref();
    const { port } = server ?? { port: 0 };
    const shares =
      port === 0
        ? []
        : printers.map((printer) => shareOf(printer, { ...options, deskId: desk.deskId, port }));
    await announcements.say(options.addresses(), { host, shares });
  };
  const refresh = (): void => {
    settled = settled
      .then(settle)
      .catch((error: unknown) => desk.report('sharing.settle', error))
      .then(() => {
        const now = JSON.stringify([...shared].map(standOf));
        if (now !== known && isOpen) desk.changed();
        known = now;
      });
  };

  return {
    refresh,
    standOf,
    async close() {
      isOpen = false;
      jobs.callOffAll();
      refresh();
      await settled;
    },
  };
};

const uriOf = (at: string, pathName: string): string => `ipp://${at}${PRINTER_PATH}${pathName}`;

/** The same for a printer at every start, and for no other. */
const uuidOf = (deskId: string, printerId: string): string => {
  const hex = createHash('sha256').update(`foyer printer ${deskId} ${printerId}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

interface ShareParts extends Pick<SharingOptions, 'computer'>, Pick<SharingDesk, 'deskId'> {
  readonly port: number;
}

const shareOf = (printer: SharedPrinter, { computer, deskId, port }: ShareParts): AnnouncedShare => ({
  name: computer === '' ? printer.name : `${printer.name} @ ${computer}`,
  port,
  txt: [
    'txtvers=1',
    'qtotal=1',
    `rp=${PRINTER_PATH.slice(1)}${pathNameOf(deskId, printer.id)}`,
    `ty=${MODEL}`,
    `note=${computer}`,
    `pdl=${formatOf(printer)}`,
    `UUID=${uuidOf(deskId, printer.id)}`,
    ...(printer.takes.format === 'bitmap' ? [`${DPI_KEY}=${printer.takes.dpi}`, 'Color=F'] : []),
    'Duplex=F',
  ],
});
