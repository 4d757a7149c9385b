import { Socket } from 'node:net';

const loopback = new Set(['localhost', '127.0.0.1', '::1', '0.0.0.0', '::']);
const connect = Socket.prototype.connect;

/** Tests talk to this machine only: a test that needs the internet fails here instead of at a customer's. */
Socket.prototype.connect = function (this: Socket, ...args: unknown[]): Socket {
  const host = hostOf(args);
  if (host !== undefined && !loopback.has(host)) throw new Error(`a test tried to reach ${host}`);
  return Reflect.apply(connect, this, args);
} as typeof connect;

/** The host among connect()'s many shapes; undefined for a local pipe. Node itself passes [options, callback] as one array. */
function hostOf(args: readonly unknown[]): string | undefined {
  const [first, second] = Array.isArray(args[0]) ? args[0] : args;
  if (typeof first === 'object' && first !== null) {
    const { host, path } = first as { readonly host?: string; readonly path?: string };
    return path ? undefined : (host ?? 'localhost');
  }
  return typeof second === 'string' ? second : undefined;
}
