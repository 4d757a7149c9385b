import { request } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SendResult } from '../../../../electron/desk/ports/printer-port.ts';
import { attributesOf, groupsOf, numberOf, textsOf } from '../../../../electron/devices/ipp/attributes.ts';
import { OPERATIONS } from '../../../../electron/devices/ipp/operations.ts';
import { flag, numbers, text } from '../../../../electron/devices/ipp/write-attributes.ts';
import { encodePwg } from '../../../../electron/devices/pwg-raster/encode-pwg.ts';
import { bitmapOf } from '../../../support/bitmaps.ts';
import {
  jobIdIn,
  messageFor,
  ofJob,
  openIppCaller,
  type Question,
  SOME_PDF,
} from '../../../support/printers/ipp-questions.ts';
import { openShareBench, SharedForTest } from '../../../support/printers/share-bench.ts';

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

describe('a shared printer', () => {
  it('hands a document on with its name and paper, and answers for it as the device does', async () => {
    const size = [numbers('integer', 'x-dimension', 8600), numbers('integer', 'y-dimension', 5400)];
    const sent = await ask('Print-Job', {
      operation: [text('nameWithoutLanguage', 'job-name', 'محمد الأحمد')],
      job: [
        {
          name: 'media-col',
          values: [
            {
              tag: 'collection',
              members: [{ name: 'media-size', values: [{ tag: 'collection', members: size }] }],
            },
          ],
        },
      ],
      data: SOME_PDF,
    });
    expect([sent.code, sent.requestId]).toEqual([0, 7]);
    expect(printer.taken).toEqual([
      {
        format: 'pdf',
        pdf: SOME_PDF,
        title: 'محمد الأحمد',
        media: { widthMm: 86, heightMm: 54 },
        isRoll: false,
        copies: 1,
      },
    ]);
    const asked = attributesOf(await ask('Get-Job-Attributes', ofJob(jobIdIn(sent))), 'job');
    expect([numberOf(asked, 'job-state'), textsOf(asked, 'job-name')]).toEqual([9, ['محمد الأحمد']]);
  });

  it('takes a job in two steps, lists it while it is open, and lets it be called off', async () => {
    const opened = jobIdIn(await ask('Create-Job'));
    const listed = groupsOf(await ask('Get-Jobs'), 'job').map((job) => numberOf(job, 'job-id'));
    const last = [numbers('integer', 'job-id', opened), flag('last-document', true)];
    const sent = await ask('Send-Document', { operation: last, data: SOME_PDF });
    const again = await ask('Send-Document', { operation: last, data: SOME_PDF });
    const other = jobIdIn(await ask('Create-Job'));
    const cancelled = await ask('Cancel-Job', ofJob(other));
    const afterwards = attributesOf(await ask('Get-Job-Attributes', ofJob(other)), 'job');
    expect(listed).toEqual([opened]);
    expect([sent.code, again.code, cancelled.code, numberOf(afterwards, 'job-state')]).toEqual([
      0, 0x0404, 0, 7,
    ]);
    expect(printer.taken).toHaveLength(1);
  });

  it('tells the name of a guest only to who sent it, and lets nobody else call the badge off', async () => {
    const name = { operation: [text('nameWithoutLanguage', 'job-name', 'محمد الأحمد')] };
    const id = jobIdIn(await ask('Create-Job', name));
    const asked = {
      operation: [numbers('integer', 'job-id', id), text('keyword', 'requested-attributes', 'job-name')],
    };
    const namesTold = async (question: Question) =>
      [await ask('Get-Jobs', question), await ask('Get-Job-Attributes', question)].flatMap((answer) =>
        textsOf(attributesOf(answer, 'job'), 'job-name'),
      );
    const last = [numbers('integer', 'job-id', id), flag('last-document', true)];
    const from = '127.0.0.2';
    const cancelled = await ask('Cancel-Job', { ...ofJob(id), from });
    const sent = await ask('Send-Document', { operation: last, data: SOME_PDF, from });
    expect([await namesTold(asked), await namesTold({ ...asked, from }), cancelled.code, sent.code]).toEqual([
      ['محمد الأحمد', 'محمد الأحمد'],
      ['Badge', 'Badge'],
      0x0403,
      0x0403,
    ]);
  });

  it.each([
    ['no PDF', { data: Buffer.from('hello') }, 0x0411],
    [
      'another format',
      { operation: [text('mimeMediaType', 'document-format', 'image/urf')], data: SOME_PDF },
      0x040a,
    ],
    [
      'a compressed document',
      { operation: [text('keyword', 'compression', 'gzip')], data: SOME_PDF },
      0x040f,
    ],
    ['a job for a printer that is not shared', { path: '/ipp/print/testid-other', data: SOME_PDF }, 0x0406],
    [
      'a job for the same printer of another desk',
      { path: '/ipp/print/other1-labels', data: SOME_PDF },
      0x0406,
    ],
  ] as const)('refuses %s, and prints nothing', async (_, question, code) => {
    expect((await ask('Print-Job', question)).code).toBe(code);
    expect(printer.taken).toEqual([]);
  });

  it('says why it cannot print just now', async () => {
    printer.result = async () => ({ outcome: 'refused', cause: 'out-of-paper' });
    const refused = await ask('Print-Job', { data: SOME_PDF });
    expect([refused.code, textsOf(attributesOf(refused, 'printer'), 'printer-state-reasons')]).toEqual([
      0x0507,
      ['media-empty-error'],
    ]);
  });

  it('says nothing where nobody knows what became of a badge', async () => {
    printer.result = async () => ({ outcome: 'unknown', detail: 'hung up' });
    await expect(post(messageFor(OPERATIONS['Print-Job'], { data: SOME_PDF }))).rejects.toThrow(
      /hang up|ECONNRESET/,
    );
  });

  it('prints one badge at a time, and none whose desk has left while it waited', async () => {
    const hold = Promise.withResolvers<void>();
    printer.result = async () => {
      await hold.promise;
      return { outcome: 'sent', jobRef: 'taken-1' };
    };
    const first = ask('Print-Job', { data: SOME_PDF });
    await expect.poll(() => printer.taken.length).toBe(1);
    const left = request({
      host: '127.0.0.1',
      port: bench.port,
      path: '/ipp/print/testid-labels',
      method: 'POST',
      agent: false,
      headers: { 'content-type': 'application/ipp' },
    }).on('error', () => undefined);
    left.end(messageFor(OPERATIONS['Print-Job'], { data: SOME_PDF }));
    await expect.poll(async () => groupsOf(await ask('Get-Jobs'), 'job').length).toBe(2);
    left.destroy();
    await new Promise((resolve) => setTimeout(resolve, 50));
    hold.resolve();
    expect((await first).code).toBe(0);
    await expect.poll(async () => groupsOf(await ask('Get-Jobs'), 'job').length).toBe(0);
    expect(printer.taken).toHaveLength(1);
  });

  it('lets no more badges wait than it can soon print, and jobs without a badge take no place', async () => {
    for (let opened = 0; opened < 20; opened += 1) expect((await ask('Create-Job')).code).toBe(0);
    expect((await ask('Create-Job')).code).toBe(0x0507);
    const hold = Promise.withResolvers<SendResult>();
    printer.result = () => hold.promise;
    const twenty = Array.from({ length: 20 }, () => ask('Print-Job', { data: SOME_PDF }));
    await expect.poll(async () => groupsOf(await ask('Get-Jobs'), 'job').length).toBe(40);
    expect((await ask('Print-Job', { data: SOME_PDF })).code).toBe(0x0507);
    hold.resolve({ outcome: 'sent', jobRef: 'taken-1' });
    expect((await Promise.all(twenty)).map(({ code }) => code)).toEqual(Array(20).fill(0));
  });

  it('says at once that it has a badge, and asks no device behind the next ones for that', async () => {
    printer.jobState = () => new Promise(() => undefined);
    const sent = await ask('Print-Job', { data: SOME_PDF });
    expect([sent.code, numberOf(attributesOf(sent, 'job'), 'job-state')]).toEqual([0, 5]);
  });
});

describe('a shared label printer', () => {
  const page = bitmapOf(['#.#.#.#.', '.#.#.#.#']);
  beforeEach(async () => {
    await bench.sharing.close();
    printer = new SharedForTest({ format: 'bitmap', dpi: 203 });
    bench = await openShareBench([printer]);
  });

  it('takes dots as they are, and knows no other resolution than its own', async () => {
    const taken = await ask('Print-Job', { data: encodePwg([page]) });
    const finer = await ask('Print-Job', { data: encodePwg([{ ...page, dpi: 300 }]) });
    const pdf = await ask('Print-Job', { data: SOME_PDF });
    expect([taken.code, finer.code, pdf.code]).toEqual([0, 0x040a, 0x0411]);
    expect(printer.taken).toMatchObject([{ format: 'bitmap', bitmaps: [page] }]);
  });

  it('refuses a sheet where it has labels', async () => {
    const sheet = { ...page, widthDots: 1700, rowBytes: 213, bytes: new Uint8Array(426) };
    expect((await ask('Print-Job', { data: encodePwg([sheet]) })).code).toBe(0x040b);
  });
});
