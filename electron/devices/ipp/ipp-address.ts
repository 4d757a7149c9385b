/** Where an IPP service listens. */
export type IppEndpoint =
  | { readonly transport: 'socket'; readonly socketPath: string }
  | {
      readonly transport: 'tcp';
      readonly host: string;
      readonly port: number;
      readonly isEncrypted: boolean;
    };

/** A printer behind one of several endpoints; the first that takes the call is used. */
export interface IppAddress {
  readonly endpoints: readonly IppEndpoint[];
  readonly path: string;
  /** As the printer calls itself: the attribute printer-uri. */
  readonly uri: string;
}

/** Where this machine's own print service listens, by system. */
export const CUPS_ENDPOINTS: readonly IppEndpoint[] = [
  { transport: 'socket', socketPath: '/run/cups/cups.sock' },
  { transport: 'socket', socketPath: '/var/run/cups/cups.sock' },
  // macOS
  { transport: 'socket', socketPath: '/private/var/run/cupsd' },
  { transport: 'tcp', host: 'localhost', port: 631, isEncrypted: false },
];

const DEFAULT_PORTS: Readonly<Record<string, number>> = {
  'ipp:': 631,
  'ipps:': 631,
  'http:': 80,
  'https:': 443,
};

/** The address of a queue of this machine's print service. */
export const cupsAddress = (queue: string): string => `cups:${queue}`;

/**
 * Reads `cups:QUEUE`, `ipp://host/path`, `ipps://…`, `http://…` or `https://…`; null for anything else.
 * Names and passwords in an address are refused: they would end up in logs.
 */
export const readIppAddress = (
  address: string,
  cupsEndpoints: readonly IppEndpoint[] = CUPS_ENDPOINTS,
): IppAddress | null => {
  if (address.startsWith('cups:')) return readCupsAddress(address.slice('cups:'.length), cupsEndpoints);
  // The URL parser only knows default ports and hosts of http; the scheme is put back below.
  const url = URL.parse(address.replace(/^ipp(s?):\/\//i, 'http$1://'));
  const scheme = `${address.split(':', 1)[0]?.toLowerCase()}:`;
  const defaultPort = DEFAULT_PORTS[scheme];
  if (url === null || defaultPort === undefined || url.username !== '' || url.password !== '') return null;
  const isEncrypted = scheme === 'ipps:' || scheme === 'https:';
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const port = explicitPort(address) ?? defaultPort;
  return {
    endpoints: [{ transport: 'tcp', host, port, isEncrypted }],
    path: url.pathname,
    uri: `${isEncrypted ? 'ipps' : 'ipp'}://${url.hostname}:${port}${url.pathname}`,
  };
};

// Read from the text: URL forgets a port that is the default of http, such as ipp://host:80/.
const explicitPort = (address: string): number | null => {
  const match = /^[a-z]+:\/\/[^/]*?:(\d+)(?:\/|$)/i.exec(address.replace(/\[[^\]]*\]/, 'v6'));
  return match === null ? null : Number(match[1]);
};

// CUPS allows every printable character in a queue's name but these.
const readCupsAddress = (queue: string, endpoints: readonly IppEndpoint[]): IppAddress | null => {
  if (queue === '' || /[\s/#?"'\\]/u.test(queue)) return null;
  const path = `/printers/${encodeURIComponent(queue)}`;
  return { endpoints, path, uri: `ipp://localhost${path}` };
};
