import { type ClientRequest, request } from 'node:http';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { SendResult } from '../../../../electron/desk/ports/printer-port.ts';
import type { SharedPrinter } from '../../../../electron/desk/ports/printer-sharing.ts';
import { decodeIpp } from '../../../../electron/devices/ipp/decode.ts';
import { encodeIpp } from '../../../../electron/devices/ipp/encode.ts';
import { printJob } from '../../../../electron/devices/ipp/operations.ts';
import { openShareBench, SharedForTest } from '../../../support/printers/share-bench.ts';

let printer: SharedForTest;
let shared: SharedPrinter[];
let bench: Awaited<ReturnType<typeof openShareBench>>;
let underWay: PromiseWithResolvers<SendResult>;

beforeEach(async () => {
  printer = new SharedForTest();
  underWay = Promise.withResolvers();
  printer.result = () => underWay.promise;
  shared = [printer];
  bench = await openShareBench(shared);
});
afterEach(async () => {
  await bench.sharing.close();
  expect(bench.bugs).toEqual([]);
});

/** Begins to hand a badge over; the answer is its code, or that there was none. */
const handOver = (): {
  readonly call: ClientRequest;
  readonly body: Uint8Array;
  readonly code: Promise<unknown>;
} => {
  const { media } = printer;
  const badge = {
    format: 'pdf',
    pdf: Buffer.from('%PDF-1.7'),
    title: 'Badge',
    media,
    isRoll: false,
    copies: 1,
  } as const;
  const body = encodeIpp(printJob({ uri: bench.address, userName: 'foyer' }, badge, new Map()));
  const { promise: code, resolve } = Promise.withResolvers<unknown>();
  const headers = { 'content-type': 'application/ipp', 'content-length': body.length };
  const path = URL.parse(bench.address)?.pathname ?? '';
  const wish = { host: '127.0.0.1', port: bench.port, path, method: 'POST', agent: false, headers };
  const call = request(wish, (answer) => {
    const chunks: Buffer[] = [];
    answer.on('data', (chunk: Buffer) => chunks.push(chunk));
    answer.on('end', () => resolve(decodeIpp(Buffer.concat(chunks)).code));
  }).on('error', () => resolve('no answer'));
  return { call, body, code };
};
const print = (): Promise<unknown> => {
  const { call, body, code } = handOver();
  call.end(body);
  return code;
};

it('lets the badge under way end where a printer is shared no longer, and refuses what waits at once', {
  timeout: 6_000,
}, async () => {
  const first = print();
  await expect.poll(() => printer.taken.length).toBe(1);
  const second = print();
  await new Promise((resolve) => setTimeout(resolve, 100));
  shared.pop();
  bench.sharing.refresh();
  expect(await second).toBe(0x0507);
  // Longer than a desk that closes would wait.
  await new Promise((resolve) => setTimeout(resolve, 1_800));
  underWay.resolve({ outcome: 'sent', jobRef: 'taken-1' });
  expect([await first, printer.taken.length]).toEqual([0, 1]);
});

it('prints nothing more of what is still coming in while the desk closes', async () => {
  const { call, body, code } = handOver();
  call.write(body.subarray(0, 20));
  await new Promise((resolve) => setTimeout(resolve, 100));
  const closed = bench.sharing.close();
  call.end(body.subarray(20));
  await closed;
  expect([0x0507, 0x0406, 'no answer']).toContain(await code);
  expect(printer.taken).toEqual([]);
});
