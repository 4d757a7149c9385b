import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import WebSocket from 'ws';
import type { Desk } from '../../electron/desk/open-desk.ts';
import { openLanHost } from '../../electron/hosts/lan/open-lan-host.ts';

/** A loopback host over a desk, with two small screens in a folder beside a secret that is not one. */
export const openLoopback = async (desk: Desk, folder: string, now: () => number = Date.now) => {
  const screensFolder = join(folder, 'screens');
  mkdirSync(screensFolder);
  writeFileSync(join(screensFolder, 'index.html'), '<p>screen</p>');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  return openLanHost({ desk, port: 0, screensFolder, randomBytes: (length) => randomBytes(length), now });
};

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** One request with just these headers; the path goes out as it is, not tidied up. */
export const ask = (
  url: string,
  path: string,
  {
    method = 'GET',
    headers = {},
    body = '',
  }: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    const sent = request({ hostname, port, path, method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (piece: string) => {
        text += piece;
      });
      response.once('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }),
      );
    });
    sent.once('error', reject);
    sent.end(body);
  });

/** Opens the one-time link as a browser does, and gives the cookie. */
export const visit = async (url: string, link: string): Promise<string> => {
  const { headers } = await ask(url, link.slice(url.length));
  return String(headers['set-cookie']?.[0] ?? '').split(';')[0] ?? '';
};

/** Sends these very bytes and gives what comes back until the line is closed. */
export const sendRaw = async (url: string, lines: readonly string[]): Promise<string> => {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  let text = '';
  socket.on('data', (piece: Buffer) => {
    text += piece.toString();
  });
  socket.write(`${lines.join('\r\n')}\r\n\r\n`);
  await once(socket, 'close');
  return text;
};

/** Tries to open the desk's WebSocket; gives it, or the status with which it was refused. */
export const openSocket = (
  url: string,
  headers: Record<string, string>,
  path = '/desk',
): Promise<WebSocket | number> =>
  new Promise((resolve, reject) => {
    const socket = new WebSocket(`${url.replace('http', 'ws')}${path}`, { headers });
    socket.once('open', () => resolve(socket));
    socket.once('unexpected-response', (_request, response) => {
      resolve(response.statusCode ?? 0);
      socket.terminate();
    });
    socket.once('error', (error) => reject(error));
  });
