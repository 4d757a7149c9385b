import { createServer, type Server } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { numberOf, textsOf } from '../../../../electron/devices/ipp/attributes.ts';
import {
  defaultIppOptions,
  ippProfile,
  openIppPrinter,
} from '../../../../electron/devices/ipp/ipp-printer.ts';
import { badgeFor } from '../../../support/printers/badge-pdf.ts';
import { idlePrinter } from '../../../support/printers/fake-ipp-attributes.ts';
import { type Behaviour, FakeIppServer } from '../../../support/printers/fake-ipp-server.ts';
import { testPrinterPorts } from '../../../support/printers/printer-ports.ts';

const A6 = { widthMm: 105, heightMm: 148 };
const impatient = {
  ...defaultIppOptions,
  asking: { connectMs: 300, answerMs: 300 },
  sending: { connectMs: 300, answerMs: 300 },
};
const signal = new AbortController().signal;

const openAt = (address: string) =>
  openIppPrinter(
    ippProfile.parse({ kind: 'ipp', name: 'Label printer', media: A6, address }),
    testPrinterPorts(),
    impatient,
  );

let server: FakeIppServer;
beforeEach(async () => {
  server = await new FakeIppServer().listen();
});
afterEach(() => server.close());

const printer = () => openAt(`ipp://127.0.0.1:${server.port}/ipp/print`);
const send = async (media = A6) => printer().send(await badgeFor(media), signal);
const printCalls = () => server.calls.filter((call) => call === 'Print-Job').length;

describe('an IPP printer that fails while a badge is sent', () => {
  it.each<Behaviour>([
    { kind: 'hangs-up-while-reading' },
    { kind: 'hangs-up-after-reading' },
    { kind: 'takes-but-is-silent' },
    { kind: 'slow', ms: 800 },
    { kind: 'garbage' },
    { kind: 'half-an-answer' },
    { kind: 'endless-answer' },
    { kind: 'http-status', status: 500 },
    { kind: 'ipp-status', code: 0x0500 },
    { kind: 'ipp-status', code: 0x0508 },
  ])('is unknown, and gets the badge only once, when it takes it like this: %j', async (behaviour) => {
    server.behave('Print-Job', behaviour);
    expect(await send()).toMatchObject({ outcome: 'unknown' });
    expect(printCalls()).toBe(1);
  });

  it.each([
    [{ kind: 'ipp-status', code: 0x040b }, 'media-not-supported'],
    [{ kind: 'ipp-status', code: 0x040a }, 'format-not-supported'],
    [{ kind: 'ipp-status', code: 0x0506 }, 'refuses-jobs'],
    [{ kind: 'ipp-status', code: 0x0507 }, 'busy'],
    [{ kind: 'ipp-status', code: 0x0403 }, 'not-allowed'],
    [{ kind: 'http-status', status: 401 }, 'not-allowed'],
    [{ kind: 'http-status', status: 413 }, 'document-not-accepted'],
  ] as const)('has refused when it clearly says no: %j', async (behaviour, cause) => {
    server.behave('Print-Job', behaviour);
    expect(await send()).toMatchObject({ outcome: 'refused', cause });
  });

  it('is unknown when sending is stopped after the bytes went out', async () => {
    server.behave('Print-Job', { kind: 'takes-but-is-silent' });
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 150);
    const result = await printer().send(await badgeFor(A6), stop.signal);
    expect(result).toEqual({ outcome: 'unknown', detail: 'cancelled' });
  });
});

describe('an IPP printer that fails before a badge is sent', () => {
  it.each([
    [{ kind: 'hangs-up-after-reading' }, 'not-reachable'],
    [{ kind: 'takes-but-is-silent' }, 'not-reachable'],
    [{ kind: 'slow', ms: 800 }, 'not-reachable'],
    [{ kind: 'garbage' }, 'answers-badly'],
    [{ kind: 'half-an-answer' }, 'not-reachable'],
    [{ kind: 'http-status', status: 500 }, 'answers-badly'],
    [{ kind: 'ipp-status', code: 0x0406 }, 'not-found'],
  ] as const)('refuses when it is asked and does this: %j', async (behaviour, cause) => {
    server.behave('Get-Printer-Attributes', behaviour);
    expect(await send()).toMatchObject({ outcome: 'refused', cause });
    expect(printCalls()).toBe(0);
  });

  it('takes the badge of a printer that is slow, but not too slow', async () => {
    server.behave('Get-Printer-Attributes', { kind: 'slow', ms: 100 });
    server.behave('Print-Job', { kind: 'slow', ms: 100 });
    expect(await send()).toEqual({ outcome: 'sent', jobRef: '1' });
  });

  it.each([
    [{ state: 5, reasons: ['paused'] }, 'paused'],
    [{ state: 5, reasons: ['media-empty-error'] }, 'out-of-paper'],
    [{ reasons: ['media-empty'] }, 'out-of-paper'],
    [{ state: 5, reasons: ['media-empty-error', 'cover-open'] }, 'cover-open'],
    [{ reasons: ['media-jam-error'] }, 'jammed'],
    [{ reasons: ['toner-empty'] }, 'ink-out'],
    [{ reasons: ['offline-report'] }, 'not-reachable'],
    [{ state: 5, reasons: ['none'] }, 'needs-attention'],
    [{ isAccepting: false }, 'refuses-jobs'],
  ] as const)('keeps the badge here while the printer says %j', async (state, word) => {
    server.state = { ...idlePrinter, ...state };
    expect((await printer().status(signal)).word).toBe(word);
    expect(await send()).toMatchObject({ outcome: 'refused', cause: word });
    expect(printCalls()).toBe(0);
  });

  it.each([
    [{ reasons: ['media-low'] }, 'nearly-out'],
    [{ reasons: ['media-empty-warning', 'toner-low-warning'] }, 'ink-low'],
    [{ state: 4 }, 'busy'],
    [{ reasons: ['media-empty-report'] }, 'ready'],
  ] as const)('prints while the printer says %j', async (state, word) => {
    server.state = { ...idlePrinter, ...state };
    expect((await printer().status(signal)).word).toBe(word);
    expect(await send()).toMatchObject({ outcome: 'sent' });
  });

  it('refuses when the printer does not take PDF', async () => {
    server.state = { ...idlePrinter, formats: ['image/urf', 'application/octet-stream'] };
    expect(await send()).toMatchObject({ outcome: 'refused', cause: 'format-not-supported' });
    expect(printCalls()).toBe(0);
  });
});

describe('what is asked of the paper', () => {
  const job = () => server.jobs[0]?.job ?? new Map();
  const askedSize = () => JSON.stringify(job().get('media-col') ?? null).match(/"value":\d+/g);

  it.each([
    ['the size itself', [[10500, 14800]], ['"value":10500', '"value":14800']],
    [
      "the printer's own number for it, rounded by a driver",
      [[10477, 14834]],
      ['"value":10477', '"value":14834'],
    ],
    [
      'a size within a range',
      [
        [
          [2500, 10800],
          [2500, 100000],
        ],
      ],
      ['"value":10500', '"value":14800'],
    ],
    ['the size turned', [[14800, 10500]], ['"value":14800', '"value":10500']],
    ['nothing, where the printer has only other sizes', [[21000, 29700]], null],
    ['nothing, where the printer tells no sizes', [], null],
  ] as const)('is %s', async (_, sizes, expected) => {
    server.state = { ...idlePrinter, sizes };
    expect(await send()).toMatchObject({ outcome: 'sent' });
    expect(askedSize()).toEqual(expected);
    expect([textsOf(job(), 'print-scaling'), numberOf(job(), 'copies')]).toEqual([['none'], 1]);
  });

  it('leaves out a scaling that the printer does not know', async () => {
    server.state = { ...idlePrinter, scalings: ['auto'] };
    await send();
    expect(job().has('print-scaling')).toBe(false);
  });
});

describe('a printer that is not there, or is something else', () => {
  const listening: Server[] = [];
  afterEach(() => {
    for (const open of listening.splice(0)) open.close();
  });
  const listen = (greet: string): Promise<number> =>
    new Promise((resolve) => {
      const open = createServer((socket) => socket.on('error', () => undefined).write(greet));
      listening.push(open.listen(0, '127.0.0.1', () => resolve(Number(Object(open.address()).port))));
    });

  it('is not reachable where nobody listens', async () => {
    expect(await openAt('ipp://127.0.0.1:9/ipp/print').status(signal)).toMatchObject({
      word: 'not-reachable',
    });
  });

  it('is not reachable where somebody never finishes the TLS greeting, and nothing was sent', async () => {
    const gone = openAt(`ipps://127.0.0.1:${await listen(' ')}/ipp/print`);
    expect(await gone.send(await badgeFor(A6), signal)).toMatchObject({
      outcome: 'refused',
      cause: 'not-reachable',
    });
  });

  it('answers badly where another service listens', async () => {
    const mail = openAt(`ipp://127.0.0.1:${await listen('220 mail ESMTP\r\n')}/ipp/print`);
    expect(await mail.status(signal)).toMatchObject({ word: 'unknown' });
    expect(await mail.send(await badgeFor(A6), signal)).toMatchObject({ cause: 'answers-badly' });
  });
});

describe('the state of a job', () => {
  it('follows job-state through pending, printing and done', async () => {
    server.jobStates = [3, 4, 5, 6, 9];
    await send();
    const states: string[] = [];
    for (let asked = 0; asked < 5; asked += 1) states.push(await printer().jobState('1', signal));
    expect(states).toEqual(['pending', 'pending', 'printing', 'printing', 'done']);
  });

  it.each([7, 8])('is failed at job-state %i', async (state) => {
    server.jobStates = [state];
    await send();
    expect(await printer().jobState('1', signal)).toBe('failed');
  });

  it('is failed where a driver of CUPS gave up, which leaves the job stopped for ever', async () => {
    server.jobStates = [6];
    server.jobReason = 'job-completed-with-errors';
    await send();
    expect(await printer().jobState('1', signal)).toBe('failed');
  });

  it('is done at job-state 9, whatever reason CUPS still tells', async () => {
    server.jobReason = 'processing-to-stop-point';
    await send();
    expect(await printer().jobState('1', signal)).toBe('done');
  });
});
