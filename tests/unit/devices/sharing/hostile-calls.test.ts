import { connect } from 'node:net';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { attributesOf, textsOf } from '../../../../electron/devices/ipp/attributes.ts';
import { decodeIpp } from '../../../../electron/devices/ipp/decode.ts';
import { OPERATIONS } from '../../../../electron/devices/ipp/operations.ts';
import { messageFor, openIppCaller, SOME_PDF } from '../../../support/printers/ipp-questions.ts';
import { openShareBench, SharedForTest } from '../../../support/printers/share-bench.ts';
import '../../../support/fixed-seed.ts';

let printer: SharedForTest;
let bench: Awaited<ReturnType<typeof openShareBench>>;
const { post, ask } = openIppCaller(() => bench.port);

beforeEach(async () => {
  printer = new SharedForTest();
  bench = await openShareBench([printer]);
});
afterEach(async () => {
  await bench.sharing.close();
  expect(bench.bugs).toEqual([]);
});

describe('who means no badge', () => {
  it.each([
    ['a page of a browser', { origin: 'http://evil.example' }, 403],
    ['a form', { 'content-type': 'text/plain' }, 415],
  ])('%s is turned away', async (_, headers, status) => {
    expect((await post(messageFor(OPERATIONS['Print-Job'], { data: SOME_PDF }), { headers })).status).toBe(
      status,
    );
    expect(printer.taken).toEqual([]);
  });

  it('is answered in kind: other versions, other operations, no charset, no request id', async () => {
    const good = Buffer.from(messageFor(OPERATIONS['Print-Job'], { data: SOME_PDF }));
    const with_ = (at: number, value: number): Buffer => {
      const bytes = Buffer.from(good);
      bytes[at] = value;
      return bytes;
    };
    const codes: number[] = [];
    for (const bytes of [with_(0, 9), with_(3, 0x77), with_(12, 0x20), with_(7, 0)])
      codes.push(decodeIpp((await post(bytes)).body).code);
    expect(codes).toEqual([0x0503, 0x0501, 0x0400, 0x0400]);
    expect(printer.taken).toEqual([]);
  });

  it.each([
    ['groups', Buffer.alloc(1_000_000, 1)],
    [
      'values',
      Buffer.concat([
        Buffer.of(0x44, 0, 1, 0x61, 0, 0),
        Buffer.alloc(1_000_000, Buffer.of(0x44, 0, 0, 0, 0)),
      ]),
    ],
    [
      'text',
      Buffer.alloc(
        1_000_000,
        Buffer.concat([Buffer.from([0x44, 0, 1, 0x61, 0x75, 0x30]), Buffer.alloc(30_000)]),
      ),
    ],
    [
      'names',
      Buffer.concat([
        Buffer.from([0x34, 0, 1, 0x61, 0, 0]),
        Buffer.alloc(1_000_000, Buffer.from([0x4a, 0, 0, 0, 0])),
      ]),
    ],
  ])('sends a megabyte of %s, which would become hundreds, and is told so', async (_, many) => {
    const head = Buffer.from(messageFor(OPERATIONS['Get-Printer-Attributes'])).subarray(0, -1);
    const { status, body } = await post(Buffer.concat([head, many, Buffer.of(3)]));
    const answer = decodeIpp(body);
    expect([status, answer.code, ...textsOf(attributesOf(answer, 'operation'), 'status-message')]).toEqual([
      200,
      0x0400,
      expect.stringContaining('than anybody needs'),
    ]);
  });

  it('sends more than any badge has, and is told so', async () => {
    const { status } = await post(Buffer.alloc(33_000_000)).catch(() => ({ status: 413 }));
    expect(status).toBe(413);
  });

  it('sends noise, and the printer lives', { timeout: 20_000 }, async () => {
    const good = Buffer.from(messageFor(OPERATIONS['Get-Printer-Attributes']));
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 40 }), fc.nat(good.length - 1), async (noise, at) => {
        const bytes = Buffer.from(good);
        bytes.set(noise.subarray(0, bytes.length - at), at);
        const { status, body } = await post(bytes);
        if (status === 200) decodeIpp(body);
        expect([200, 400]).toContain(status);
      }),
      { numRuns: 150 },
    );
    const raw = connect(bench.port, '127.0.0.1').on('error', () => undefined);
    raw.resume().end(Buffer.from('\u0000\u0001GET / HTTP\r\n\r\n'));
    await new Promise((resolve) => raw.on('close', resolve));
    expect((await ask('Get-Printer-Attributes')).code).toBe(0);
  });
});
