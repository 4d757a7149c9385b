import { type IncomingMessage, request } from 'node:http';
import { Readable } from 'node:stream';
import { expect, it, onTestFinished } from 'vitest';
import { decodeIpp } from '../../../../electron/devices/ipp/decode.ts';
import { openPrintTurns } from '../../../../electron/devices/sharing/print-turns.ts';
import { openBodies } from '../../../../electron/devices/sharing/request-bodies.ts';
import { openShareServer } from '../../../../electron/devices/sharing/share-server.ts';
import { openSharedJobs } from '../../../../electron/devices/sharing/shared-jobs.ts';

/** A server with room for so little, and what it answers to a request of so many bytes. */
const answerTo = async (length: number, bounds: { bytes: number; bytesAtOnce: number }) => {
  const server = await openShareServer({
    desk: {
      deskId: 'TESTID',
      printers: () => [],
      changed: () => undefined,
      report: (where, error) => {
        throw new Error(where, { cause: error });
      },
    },
    counter: {
      jobs: openSharedJobs(() => 0),
      print: openPrintTurns(() => 0),
      place: () => {
        throw new Error('nothing is printed');
      },
    },
    ports: [0],
    bodies: openBodies(bounds),
  });
  onTestFinished(() => server?.close(0));
  const body = Buffer.alloc(length);
  body.set([2, 0, 0, 2, 0, 0, 0, 9, 1]);
  return new Promise<{ status: number; body: Buffer }>((resolve, reject) => {
    const headers = { 'content-type': 'application/ipp' };
    const call = request({ port: server?.port, method: 'POST', agent: false, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body: Buffer.concat(chunks) }));
    }).on('error', reject);
    call.end(body);
  });
};

/** A call as far as it is read: a stream with headers. */
const requestOf = (body: Buffer): IncomingMessage =>
  Object.assign(Readable.from([body]), { headers: {} }) as unknown as IncomingMessage;

it('is busy for a badge for which the others leave no room, however long it is', async () => {
  const { status, body } = await answerTo(3_000_000, { bytes: 4_000_000, bytesAtOnce: 100_000 });
  const { code, requestId } = decodeIpp(body);
  expect([status, code, requestId]).toEqual([200, 0x0507, 9]);
});

it('refuses for good what is too large by itself', async () => {
  expect(await answerTo(3_000, { bytes: 1_000, bytesAtOnce: 100_000 })).toMatchObject({ status: 413 });
});

it('counts bytes until their call is answered, and no longer', async () => {
  const bodies = openBodies({ bytes: 1_000, bytesAtOnce: 1_000 });
  const call = () => requestOf(Buffer.alloc(600));
  const hold = Promise.withResolvers<void>();
  const kinds: string[] = [];
  const first = bodies.withBody(call(), async ({ kind }) => {
    kinds.push(kind);
    await hold.promise;
  });
  await expect.poll(() => kinds).toHaveLength(1);
  await bodies.withBody(call(), async ({ kind }) => void kinds.push(kind));
  hold.resolve();
  await first;
  await bodies.withBody(call(), async ({ kind }) => void kinds.push(kind));
  expect(kinds).toEqual(['whole', 'no-room', 'whole']);
});
