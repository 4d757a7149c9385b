import type { ResponsePacket } from 'multicast-dns';

export type DnsRecord = NonNullable<ResponsePacket['answers']>[number];

/** A shared printer as it is announced. */
export interface AnnouncedShare {
  readonly name: string;
  /** Tells it from another of the same name; stays whole where the name is cut. */
  readonly suffix?: string;
  readonly port: number;
  /** `key=value`, RFC 6763 section 6. */
  readonly txt: readonly string[];
}

export interface Announcement {
  /** The name of this desk among computers, without `.local`. */
  readonly host: string;
  readonly shares: readonly AnnouncedShare[];
}

const IPP = '_ipp._tcp.local';
/** By this one IPP Everywhere printers are found. */
const PRINT = '_print._sub._ipp._tcp.local';
const ALL_SERVICES = '_services._dns-sd._udp.local';

/** Seconds that others remember what was said: names of computers shortly, the rest longer. RFC 6762 section 10. */
const SHORT_S = 120;
const LONG_S = 4500;

/** The full name of a printer's service. A label holds 63 bytes, and dots would begin another. */
export const instanceOf = ({ name, suffix = '' }: Pick<AnnouncedShare, 'name' | 'suffix'>): string => {
  let label = name.replaceAll(/[.\p{Cc}]/gu, ' ').trim();
  while (Buffer.byteLength(label + suffix) > 63) label = label.slice(0, -1);
  return `${label.toWellFormed()}${suffix}.${IPP}`;
};

/** Printers of one desk that have the same name, or the same beginning of one, are numbered. */
export const numbered = (shares: readonly AnnouncedShare[]): readonly AnnouncedShare[] => {
  const taken = new Set<string>();
  return shares.map((share) => {
    let named = share;
    for (let number = 2; taken.has(instanceOf(named).toLowerCase()); number += 1)
      named = { ...share, suffix: ` ${number}${share.suffix ?? ''}` };
    taken.add(instanceOf(named).toLowerCase());
    return named;
  });
};

/** Everything that is said of the printers on a network where this computer has that address. */
export const recordsOf = ({ host, shares }: Announcement, address: string): readonly DnsRecord[] =>
  shares.length === 0
    ? []
    : [
        ...numbered(shares).flatMap((share): readonly DnsRecord[] => [
          { name: IPP, type: 'PTR', ttl: LONG_S, data: instanceOf(share) },
          { name: PRINT, type: 'PTR', ttl: LONG_S, data: instanceOf(share) },
          {
            name: instanceOf(share),
            type: 'SRV',
            ttl: SHORT_S,
            flush: true,
            data: { target: `${host}.local`, port: share.port, priority: 0, weight: 0 },
          },
          { name: instanceOf(share), type: 'TXT', ttl: LONG_S, flush: true, data: [...share.txt] },
        ]),
        { name: `${host}.local`, type: 'A', ttl: SHORT_S, flush: true, data: address },
        { name: ALL_SERVICES, type: 'PTR', ttl: LONG_S, data: IPP },
      ];

/** The records that answer a question, and those that whoever asks will ask for next. */
export const answersTo = (
  question: { readonly name: string; readonly type?: string | undefined },
  records: readonly DnsRecord[],
): { readonly answers: DnsRecord[]; readonly additionals: DnsRecord[] } => {
  const asked = question.name.toLowerCase();
  const { type = 'ANY' } = question;
  const answers = records.filter(
    (record) => record.name.toLowerCase() === asked && (type === 'ANY' || type === record.type),
  );
  const isAboutServices = answers.some((record) => record.type === 'PTR' || record.type === 'SRV');
  const rest = records.filter((record) => record.type !== 'PTR' && !answers.includes(record));
  return { answers, additionals: isAboutServices && asked !== ALL_SERVICES ? rest : [] };
};

/** The same records as a goodbye: what lives no longer. */
export const goodbyeTo = (records: readonly DnsRecord[]): DnsRecord[] =>
  records.filter(({ name }) => name !== ALL_SERVICES).map((record) => ({ ...record, ttl: 0 }) as DnsRecord);
