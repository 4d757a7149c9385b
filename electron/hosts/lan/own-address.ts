import type { IncomingMessage } from 'node:http';

/**
 * Whether a request names this host by its own address. A page elsewhere that had its name pointed here
 * (DNS rebinding) sends its own name.
 */
export const isForThisHost = (request: IncomingMessage, port: number): boolean =>
  [`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`].includes(request.headers.host ?? '');

/** Whether a browser page that is not ours sent the request. Programs send no origin. */
export const isFromElsewhere = (request: IncomingMessage): boolean => {
  const { origin, host } = request.headers;
  return origin !== undefined && origin !== `http://${host ?? ''}`;
};
