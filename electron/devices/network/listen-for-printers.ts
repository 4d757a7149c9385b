import { lookup } from 'node:dns/promises';
import { networkInterfaces } from 'node:os';
import makeMdns, { type Options } from 'multicast-dns';
import { type AnnouncedPrinter, type AnnouncedService, announcedPrinters } from './announced-printer.ts';
import { openAnnouncements, PRINTING_SERVICES } from './read-announcement.ts';

export interface ListeningOptions {
  /** How long answers are waited for. A printer that sleeps or is on another network is not heard at all. */
  readonly listenMs: number;
  /** Where; the whole network unless a test says otherwise. */
  readonly mdns?: Options;
  /** Addresses whose printers are this computer's own, which are found without listening. */
  readonly ownAddresses?: readonly string[];
}

export const LISTENING: ListeningOptions = { listenMs: 3000 };

/** Questions are lost on a busy network, and printers answer what is asked again. */
const ASK_AGAIN_MS = 700;

/** Asks the network for printers and listens for a while. A network that lets nobody ask has none: an empty list. */
export const listenForPrinters = async (
  signal: AbortSignal,
  { listenMs, mdns = {}, ownAddresses = addressesOfThisComputer() }: ListeningOptions = LISTENING,
): Promise<readonly AnnouncedPrinter[]> => {
  const announcements = openAnnouncements();
  const socket = makeMdns(mdns);
  // No right to listen, no network, or packets that are nonsense: then nothing is heard.
  socket.on('error', () => undefined);
  socket.on('warning', () => undefined);
  socket.on('response', (packet) => announcements.hear(packet));
  const ask = (): void => {
    const types = Object.keys(PRINTING_SERVICES).map((name) => ({ name, type: 'PTR' as const }));
    const rest = announcements.incomplete().flatMap((name) => [
      { name, type: 'SRV' as const },
      { name, type: 'TXT' as const },
    ]);
    socket.query({ questions: [...types, ...rest] });
  };
  ask();
  const timer = setInterval(ask, ASK_AGAIN_MS);
  try {
    await pause(listenMs, signal);
  } finally {
    clearInterval(timer);
    await new Promise<void>((resolve) => socket.destroy(resolve));
  }
  const others = announcements.complete().filter(({ address }) => !ownAddresses.includes(address));
  return announcedPrinters(await Promise.all(others.map(reachable)));
};

/** By its name where this computer can find it so, since a printer's number may be another tomorrow. */
const reachable = async (service: AnnouncedService): Promise<AnnouncedService> => {
  const { host, address } = service;
  const isNameEnough = address === '' || (await numbersOf(host)).includes(address);
  return isNameEnough ? service : { ...service, host: address };
};

/** A computer that cannot look up names of the local network takes long to say so. */
const LOOKING_UP_MS = 500;

const numbersOf = async (host: string): Promise<readonly string[]> => {
  const late = new Promise<readonly string[]>((resolve) =>
    setTimeout(() => resolve([]), LOOKING_UP_MS).unref(),
  );
  const found = lookup(host, { all: true }).then(
    (all) => all.map(({ address }) => address),
    () => [],
  );
  return Promise.race([found, late]);
};

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done, { once: true });
    function done(): void {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    }
  });

const addressesOfThisComputer = (): readonly string[] =>
  Object.values(networkInterfaces()).flatMap((addresses) => (addresses ?? []).map(({ address }) => address));
