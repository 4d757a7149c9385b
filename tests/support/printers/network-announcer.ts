import { createSocket } from 'node:dgram';
import makeMdns, { type ResponsePacket } from 'multicast-dns';

type Answer = NonNullable<ResponsePacket['answers']>[number];

/** A service as a printer of the network announces it. */
export interface Announced {
  readonly name: string;
  readonly type: string;
  readonly host: string;
  readonly address: string;
  readonly port: number;
  readonly txt: readonly string[];
  /** Some printers say the rest only when they are asked for it. */
  readonly isTerse?: boolean;
}

/** A port for a network of names that only one test is on. */
export const freeNamePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createSocket('udp4').bind(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

/** Where tests announce: this computer alone, and not the port on which real printers are heard. */
export const testNetwork = (port: number) => ({ port, interface: '127.0.0.1', bind: '0.0.0.0' });

/** Answers questions for these services as printers do. */
export const announce = (port: number, services: readonly Announced[]) => {
  const mdns = makeMdns(testNetwork(port));
  const untold = new Set(services.map(instanceOf));
  const told = Promise.withResolvers<void>();
  const fullyTold = (instance: string): void => {
    untold.delete(instance);
    if (untold.size === 0) told.resolve();
  };
  const answersTo = (name: string, type: string): readonly Answer[] =>
    services.flatMap((service): readonly Answer[] => {
      const instance = instanceOf(service);
      const isOfType = name === `${service.type}.local` && type === 'PTR';
      if (isOfType && service.isTerse === true) return [{ name, type: 'PTR', data: instance }];
      if (!isOfType && name !== instance) return [];
      fullyTold(instance);
      const rest = recordsOf(service, instance);
      return isOfType ? [{ name, type: 'PTR', data: instance }, ...rest] : rest;
    });
  mdns.on('query', ({ questions }) => {
    const answers = (questions ?? []).flatMap(({ name, type }) => answersTo(name, type ?? 'ANY'));
    if (answers.length > 0) mdns.respond([...answers]);
  });
  return {
    /** Resolves when everything was said that there is to say. */
    told: told.promise,
    /** Says what no printer says. */
    disturb: (): void => {
      mdns.respond([{ name: '_ipp._tcp.local', type: 'PTR', data: 'not a printer' }]);
      mdns.respond([{ name: '\u202eevil._ipp._tcp.local', type: 'TXT', data: ['=', '', 'x'.repeat(200)] }]);
    },
    close: (): Promise<void> => new Promise((resolve) => mdns.destroy(resolve)),
  };
};

const instanceOf = ({ name, type }: Announced): string => `${name}.${type}.local`;

const recordsOf = ({ host, address, port, txt }: Announced, name: string): readonly Answer[] => [
  { name, type: 'SRV', data: { target: host, port } },
  { name, type: 'TXT', data: [...txt] },
  { name: host, type: 'A', data: address },
];
