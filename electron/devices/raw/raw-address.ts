/** Where a printer listens for plain bytes. */
export interface RawAddress {
  readonly host: string;
  readonly port: number;
}

/** The port of raw printing, which HP gave to its JetDirect cards and all others took over. */
const RAW_PORT = 9100;

/**
 * Reads `host`, `host:port`, `[IPv6]:port`, or the same after `socket://`, as CUPS writes it; null for anything
 * else.
 */
export const readRawAddress = (address: string): RawAddress | null => {
  const place = /^(?:socket:\/\/)?(\[[0-9a-f:.]+(?:%[\w.-]+)?\]|[\p{L}\p{N}._-]+)(?::(\d{1,5}))?\/?$/iu.exec(
    address,
  );
  if (place === null) return null;
  const host = (place[1] ?? '').replace(/^\[|\]$/g, '');
  const port = place[2] === undefined ? RAW_PORT : Number(place[2]);
  return port >= 1 && port <= 65_535 ? { host, port } : null;
};
