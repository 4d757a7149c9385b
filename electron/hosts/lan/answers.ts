import type { IncomingMessage, ServerResponse } from 'node:http';
import { SCREEN_HEADERS } from '../../../shared/contract/screen-policy.ts';
import type { Visitor } from './visitors.ts';

/** The address that a request asks for; null for a text that is none. */
export const addressOf = (request: IncomingMessage): URL | null =>
  URL.parse(request.url ?? '/', 'http://host');

/** The policy that every screen is served under. */
export const setScreenHeaders = (response: ServerResponse): void => {
  for (const [name, value] of Object.entries(SCREEN_HEADERS)) response.setHeader(name, value);
};

/** Says in an address for which kind of screen it is; the desk's own window needs no word. */
export const asOf = (audience: Visitor['audience']): Record<string, string> =>
  audience === 'window' ? {} : { as: audience };

/** Leads somebody who came by a link to the screen that it opens, with the cookie that lets them in from now on. */
export const welcome = (response: ServerResponse, guest: Visitor | null, known: Visitor | null): void => {
  const visitor = guest ?? known;
  // The link was used: in this browser that is a reload, in another it is a stranger.
  if (visitor === null) return refuse(response, 401);
  const query = new URLSearchParams(asOf(visitor.audience)).toString();
  const headers: Record<string, string> = {
    location: query === '' ? '/' : `/?${query}`,
    'cache-control': 'no-store',
  };
  if (guest !== null)
    headers['set-cookie'] = `${guest.cookie}=${guest.secret}; HttpOnly; SameSite=Strict; Path=/`;
  response.writeHead(303, headers).end();
};

const REFUSALS: Readonly<Record<number, string>> = {
  400: 'This is no address.',
  401: 'This link was used already or is out of date. Open the link that Foyer printed last.',
  403: 'This address is for this computer only.',
  404: 'There is nothing here.',
  405: 'Only reading is possible here.',
  410: 'This device was removed. Ask the organisers for a new link.',
  500: 'Something went wrong. Nothing was changed.',
};

/** For programs that come without their token. */
export const NO_TOKEN = 'A program needs the token that Foyer printed: Authorization: Bearer TOKEN.';

/** Answers with a status and a sentence. */
export const refuse = (response: ServerResponse, status: number, words = REFUSALS[status]): void => {
  if (response.headersSent) {
    response.end();
    return;
  }
  response.writeHead(status, { ...SCREEN_HEADERS, 'content-type': 'text/plain; charset=utf-8' });
  response.end(`${words ?? ''}\n`);
};
