import { request } from 'node:http';
import { expect } from 'vitest';
import { attributesOf, numberOf } from '../../../electron/devices/ipp/attributes.ts';
import { decodeIpp } from '../../../electron/devices/ipp/decode.ts';
import { encodeIpp } from '../../../electron/devices/ipp/encode.ts';
import { GROUP_TAGS, type IppAttribute, type IppMessage } from '../../../electron/devices/ipp/ipp-message.ts';
import { OPERATIONS } from '../../../electron/devices/ipp/operations.ts';
import { numbers, text } from '../../../electron/devices/ipp/write-attributes.ts';

/** A document that nobody draws. */
export const SOME_PDF = Buffer.from('%PDF-1.7\n%%EOF');

interface PostWish {
  readonly path?: string;
  readonly from?: string;
  readonly headers?: Record<string, string>;
}

/** What is asked besides the operation; from the address of this computer to its one shared printer. */
export interface Question {
  readonly operation?: readonly IppAttribute[];
  readonly job?: readonly IppAttribute[];
  readonly data?: Uint8Array;
  readonly path?: string;
  readonly from?: string;
}

/** The bytes of a question. */
export const messageFor = (
  code: number,
  { operation = [], job = [], data = new Uint8Array(0), path }: Question = {},
) =>
  encodeIpp({
    version: { major: 2, minor: 0 },
    code,
    requestId: 7,
    groups: [
      {
        tag: GROUP_TAGS.operation,
        attributes: [
          text('charset', 'attributes-charset', 'utf-8'),
          text('naturalLanguage', 'attributes-natural-language', 'en'),
          text('uri', 'printer-uri', `ipp://127.0.0.1${path ?? '/ipp/print/testid-labels'}`),
          ...operation,
        ],
      },
      { tag: GROUP_TAGS.job, attributes: job },
    ],
    data,
  });

/** Asks the server on a port over HTTP, as a program that knows IPP does. */
export const openIppCaller = (port: () => number) => {
  const post = (
    body: Uint8Array,
    { path = '/ipp/print/testid-labels', from = '127.0.0.1', headers = {} }: PostWish = {},
  ): Promise<{ status: number; body: Buffer }> =>
    new Promise((resolve, reject) => {
      const call = request(
        { host: '127.0.0.1', port: port(), path, localAddress: from, method: 'POST', agent: false },
        (answer) => {
          const chunks: Buffer[] = [];
          answer.on('data', (chunk: Buffer) => chunks.push(chunk));
          answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body: Buffer.concat(chunks) }));
        },
      ).on('error', reject);
      call.setHeader('content-type', 'application/ipp');
      for (const [name, value] of Object.entries(headers)) call.setHeader(name, value);
      call.end(body);
    });
  const ask = async (name: keyof typeof OPERATIONS, question: Question = {}): Promise<IppMessage> => {
    const { status, body } = await post(messageFor(OPERATIONS[name], question), {
      path: question.path ?? '/ipp/print/testid-labels',
      from: question.from ?? '127.0.0.1',
    });
    expect(status).toBe(200);
    return decodeIpp(body);
  };
  return { post, ask };
};

/** The number of the job that an answer speaks of. */
export const jobIdIn = (message: IppMessage): number => numberOf(attributesOf(message, 'job'), 'job-id') ?? 0;

/** A question about one job. */
export const ofJob = (id: number): Question => ({ operation: [numbers('integer', 'job-id', id)] });
