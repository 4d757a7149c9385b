import type { ResponsePacket } from 'multicast-dns';
import type { AnnouncedService } from './announced-printer.ts';

/** The services that printers announce, by the name that DNS-SD has for them. */
export const PRINTING_SERVICES = {
  '_ipp._tcp.local': 'ipp',
  '_ipps._tcp.local': 'ipps',
  '_pdl-datastream._tcp.local': 'pdl-datastream',
} as const satisfies Readonly<Record<string, AnnouncedService['service']>>;

/** What was heard of the network's printing services so far. */
export interface Announcements {
  hear(packet: ResponsePacket): void;
  /** The services of which name, place and description are known. */
  complete(): readonly AnnouncedService[];
  /** Instances of which something is still missing: to be asked for. */
  incomplete(): readonly string[];
}

interface Heard {
  host?: string;
  port?: number;
  txt?: ReadonlyMap<string, string>;
}

/** So many printers are listed; a network that announces more is not one for choosing from a list. */
const MOST = 500;

/** Collects what comes in pieces, from several packets. Names come from the network and are not trusted. */
export const openAnnouncements = (): Announcements => {
  const heard = new Map<string, Heard>();
  const addresses = new Map<string, string>();
  const of = (instance: string): Heard => {
    const known = heard.get(instance) ?? {};
    if (heard.size < MOST) heard.set(instance, known);
    return known;
  };

  return {
    hear({ answers, additionals }) {
      for (const record of [...(answers ?? []), ...(additionals ?? [])]) {
        if (
          record.type === 'PTR' &&
          serviceOf(`x.${record.name}`) !== null &&
          serviceOf(record.data) !== null
        )
          of(record.data);
        if (record.type === 'SRV' && serviceOf(record.name) !== null) {
          of(record.name).host = record.data.target;
          of(record.name).port = record.data.port;
        }
        if (record.type === 'TXT' && serviceOf(record.name) !== null)
          of(record.name).txt = readTxt([record.data].flat());
        if (record.type === 'A') addresses.set(record.name.toLowerCase(), record.data);
      }
    },
    complete: () =>
      [...heard].flatMap(([instance, { host, port, txt }]) => {
        const service = serviceOf(instance);
        // A service without a port is announced to say that there is none.
        if (service === null || host === undefined || !port || txt === undefined) return [];
        const address = addresses.get(host.toLowerCase()) ?? '';
        return [{ name: nameOf(instance), service, host, address, port, txt }];
      }),
    incomplete: () =>
      [...heard].flatMap(([instance, { host, txt }]) =>
        host === undefined || txt === undefined ? [instance] : [],
      ),
  };
};

const isService = (name: string): name is keyof typeof PRINTING_SERVICES =>
  Object.hasOwn(PRINTING_SERVICES, name);

/** Which service an instance is one of, `Label printer._ipp._tcp.local`; null for any other name. */
const serviceOf = (instance: string): AnnouncedService['service'] | null => {
  const match = /^.+?\.(_[a-z-]+\._tcp\.local)$/is.exec(instance);
  const type = match?.[1]?.toLowerCase() ?? '';
  return isService(type) ? PRINTING_SERVICES[type] : null;
};

/** What people read: without the type, and without characters that would disturb a line of text. */
const nameOf = (instance: string): string =>
  instance
    .replace(/\._[a-z-]+\._tcp\.local$/is, '')
    .replaceAll(/[\p{Cc}\u{202a}-\u{202e}\u{2066}-\u{2069}]/gu, '')
    .slice(0, 80);

const readTxt = (data: readonly (string | Buffer)[]): ReadonlyMap<string, string> =>
  new Map(
    data.map((entry): [string, string] => {
      const text = entry.toString();
      const at = text.indexOf('=');
      return at < 0 ? [text.toLowerCase(), ''] : [text.slice(0, at).toLowerCase(), text.slice(at + 1)];
    }),
  );
