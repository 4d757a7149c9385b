import type { RemoteInfo } from 'node:dgram';
import makeMdns, {
  type MulticastDNS,
  type Options,
  type QueryPacket,
  type ResponsePacket,
} from 'multicast-dns';
import { isNearby } from './nearby.ts';
import { type Announcement, answersTo, type DnsRecord, goodbyeTo, recordsOf } from './service-records.ts';

/** Says on one network what printers there are, and answers who asks. */
export interface Announcer {
  readonly address: string;
  /** Resolves with whether anything can be said here: the port of mDNS may be taken. */
  readonly isHeard: Promise<boolean>;
  say(announcement: Announcement): void;
  /** Says goodbye to what was announced. */
  close(): Promise<void>;
}

export interface AnnouncerOptions {
  readonly address: string;
  readonly mdns: Options;
  /** Another computer says that a service of ours is its own. */
  readonly onConflict: () => void;
}

/** What is new is said twice, since packets get lost. RFC 6762 section 8.3. */
const SAY_AGAIN_MS = 1000;
const MDNS_PORT = 5353;

/** Opens the announcing on the network of one address. */
export const openAnnouncer = ({ address, mdns, onConflict }: AnnouncerOptions): Announcer => {
  const socket = makeMdns(mdns);
  let records: readonly DnsRecord[] = [];
  let again: NodeJS.Timeout | undefined;
  const isHeard = new Promise<boolean>((resolve) => {
    socket.on('ready', () => resolve(true));
    socket.on('error', () => resolve(false));
  });
  // A network that went away, or packets that are nonsense: there is nobody to tell.
  socket.on('warning', () => undefined);
  socket.on('query', (packet: QueryPacket, from: RemoteInfo) =>
    answer(socket, packet, { records, from, port: mdns.port ?? MDNS_PORT }),
  );
  socket.on('response', (packet: ResponsePacket) => {
    if (isConflict(packet, records)) onConflict();
  });

  const announce = (): void => {
    if (records.length > 0) socket.respond([...records]);
  };
  const bidFarewell = (gone: readonly DnsRecord[]): Promise<void> =>
    new Promise((resolve) => {
      if (gone.length === 0) return resolve();
      socket.respond(goodbyeTo(gone), () => resolve());
    });
  return {
    address,
    isHeard,
    say(announcement) {
      const before = records;
      records = recordsOf(announcement, address);
      const kept = new Set(records.map(keyOf));
      void bidFarewell(before.filter((record) => !kept.has(keyOf(record))));
      announce();
      clearTimeout(again);
      again = setTimeout(announce, SAY_AGAIN_MS).unref();
    },
    async close() {
      clearTimeout(again);
      const last = records;
      records = [];
      if (await isHeard) await bidFarewell(last);
      await new Promise<void>((resolve) => socket.destroy(resolve));
    },
  };
};

const keyOf = (record: DnsRecord): string =>
  `${record.name} ${record.type} ${record.type === 'PTR' ? record.data : ''}`;

interface Answering {
  readonly records: readonly DnsRecord[];
  readonly from: RemoteInfo;
  readonly port: number;
}

const answer = (socket: MulticastDNS, packet: QueryPacket, { records, from, port }: Answering): void => {
  const questions = packet.questions ?? [];
  const found = questions.map((question) => answersTo(question, records));
  const answers = [...new Set(found.flatMap((one) => one.answers))];
  if (answers.length === 0) return;
  const additionals = [...new Set(found.flatMap((one) => one.additionals))].filter(
    (record) => !answers.includes(record),
  );
  socket.respond({ answers, additionals });
  // Simple programs ask from any port, and listen for an answer to themselves only. RFC 6762 section 6.7.
  if (from.port === port || !canBeAnswered(from)) return;
  socket.respond(
    { id: packet.id, questions, answers, additionals },
    { port: from.port, address: from.address },
  );
};

/** A sender may be a lie: nobody listens on port 0, and who is not of the network would be flooded. */
const canBeAnswered = ({ port, address }: RemoteInfo): boolean => port > 0 && isNearby(address);

const isConflict = ({ answers }: ResponsePacket, records: readonly DnsRecord[]): boolean =>
  (answers ?? []).some(
    (theirs) =>
      theirs.type === 'SRV' &&
      theirs.ttl !== 0 &&
      records.some(
        (ours) =>
          ours.type === 'SRV' &&
          ours.name.toLowerCase() === theirs.name.toLowerCase() &&
          (ours.data.target.toLowerCase() !== theirs.data.target.toLowerCase() ||
            ours.data.port !== theirs.data.port),
      ),
  );
