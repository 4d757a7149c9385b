import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { deviceOptions } from '../../../electron/devices/open-printer.ts';
import { openPrinterDevices } from '../../../electron/devices/printer-devices.ts';
import { RAW_PATIENCE } from '../../../electron/devices/raw/conversation.ts';
import { rawOptions } from '../../../electron/devices/raw/raw-printer.ts';
import { differingDots, readCodeOn } from '../../support/bitmaps.ts';
import { decodeZpl } from '../../support/printers/decode-zpl.ts';
import { FakeLabelPrinter } from '../../support/printers/fake-label-printer.ts';
import { hostStatus, LABEL_LANGUAGES } from '../../support/printers/label-languages.ts';
import { testNetwork } from '../../support/printers/network-announcer.ts';
import { testPrinterPorts } from '../../support/printers/printer-ports.ts';
import { temporaryFolder } from '../../support/test-desk.ts';
import { expectedPeople, openPrintingDesk, type PrintingDesk } from './printing-desk.ts';
import { openSharingDesk, setUpPrinter, sharedView } from './sharing-desks.ts';

let homes: readonly ReturnType<typeof temporaryFolder>[];
let a: Awaited<ReturnType<typeof openSharingDesk>>;
let b: PrintingDesk;
let people: string[];

beforeAll(async () => {
  homes = [temporaryFolder(), temporaryFolder()];
  const options = { raw: rawOptions({ ...RAW_PATIENCE, endMs: 500 }) };
  a = await openSharingDesk(homes[0]?.folder ?? '', options);
  b = await openPrintingDesk(homes[1]?.folder ?? '');
  await b.client.event.openSample();
  await b.desk.searchReady;
  people = await expectedPeople(b);
});
afterAll(async () => {
  await b.desk.close();
  await a.desk.close();
  for (const home of homes) home.remove();
  expect([...a.bugs, ...b.bugs]).toEqual([]);
});

const arrive = async (): Promise<string> => {
  const id = people.shift() ?? '';
  await b.admit(id);
  return id;
};
const badgeCodeOf = async (id: string): Promise<string | undefined> =>
  (await b.client.attendees.get({ id })).codes.find(({ use }) => use === 'badge')?.code;
const waitsFor = (cause: string) =>
  expect
    .poll(async () => (await b.client.printing.jobs({ states: ['queued'], limit: 1 }))[0]?.cause, {
      timeout: 10_000,
    })
    .toBe(cause);
const share = async (id: string, isShared: boolean) => {
  const view = (await a.client.printing.printers()).find((one) => one.id === id);
  if (view === undefined) throw new Error('no such printer');
  await a.client.printing.savePrinter({ ...view, isShared });
};

describe('a PDF folder of desk A', () => {
  it('takes the badges of desk B as they are, and its card counts them', async () => {
    const folder = join(homes[0]?.folder ?? '', 'shared-badges');
    mkdirSync(folder);
    const id = await setUpPrinter(a, {
      name: 'Badges at A',
      kind: 'pdf-folder',
      address: folder,
      layout: 'a6',
      isShared: true,
    });
    const { sharing } = await sharedView(a, id);
    await setUpPrinter(b, { name: 'At desk A', kind: 'ipp', address: sharing.address, layout: 'a6' });
    expect((await b.client.printing.printers()).at(-1)?.state).toBe('ready');
    await arrive();
    await b.settled('done');
    const [pdf] = readdirSync(folder);
    expect(readFileSync(join(folder, pdf ?? '')).toString('latin1')).toMatch(
      /MediaBox \[0 0 297\.6\d* 419\.5\d*\]/,
    );
    expect((await sharedView(a, id)).sharing.badges).toBe(1);
    expect(await a.client.printing.jobs({ states: ['queued', 'sent', 'done'], limit: 9 })).toEqual([]);
    await share(id, false);
    expect(existsSync(folder)).toBe(true);
  });
});

describe('a label printer of desk A', () => {
  let fake: FakeLabelPrinter;
  let id: string;
  let atB: string;
  beforeEach(async () => {
    fake = await new FakeLabelPrinter(LABEL_LANGUAGES.zpl).listen();
    id = await setUpPrinter(a, {
      name: `Labels ${fake.port}`,
      kind: 'zpl',
      address: `127.0.0.1:${fake.port}`,
      layout: 'label-90x120',
      dpi: 300,
      isShared: true,
    });
    const { sharing } = await sharedView(a, id);
    atB = await setUpPrinter(b, {
      name: `At desk A ${fake.port}`,
      kind: 'ipp-dots',
      address: sharing.address,
      layout: 'label-90x120',
      dpi: 300,
    });
  });
  afterEach(async () => {
    await b.client.printing.removePrinter({ id: atB });
    await a.client.printing.removePrinter({ id });
    await fake.close();
  });
  const label = (at = 0) =>
    decodeZpl(fake.jobs[at] ?? new Uint8Array(), { widthDots: 1062, heightDots: 1417, dpi: 300 });

  it('prints the badges of desk B dot by dot as a printer of its own, and counts the labels', async () => {
    await a.client.printing.loadRoll({ id, labels: 50 });
    const guest = await arrive();
    await b.settled('done');
    expect(readCodeOn(await label())).toBe(await badgeCodeOf(guest));
    const own = await setUpPrinter(b, {
      name: 'The same at once',
      kind: 'zpl',
      address: `127.0.0.1:${fake.port}`,
      layout: 'label-90x120',
      dpi: 300,
    });
    await b.client.printing.reprint({ attendeeId: guest, reason: 'damaged' });
    await b.settled('done');
    expect(differingDots(await label(0), await label(1))).toBe(0);
    const view = await sharedView(a, id);
    expect([view.labelsLeft, view.sharing.badges]).toEqual([49, 1]);
    await b.client.printing.removePrinter({ id: own });
  });

  it('is found by other desks with the fineness of its head', async () => {
    await sharedView(a, id);
    const found = openPrinterDevices(testPrinterPorts(), deviceOptions(), {
      listenMs: 1500,
      mdns: testNetwork(a.namePort),
      ownAddresses: [],
    }).discover(AbortSignal.timeout(5_000));
    const { sharing } = await sharedView(a, id);
    expect(await found).toContainEqual({
      name: `Labels ${fake.port} @ Desk A`,
      kind: 'ipp-dots',
      address: sharing.address,
      model: 'Foyer shared printer',
      place: 'network',
      isGuess: false,
      dpi: 300,
    });
  });

  it('without paper says at desk B that paper is out, and prints once when there is some', async () => {
    fake.answers = Array<Uint8Array>(4).fill(hostStatus({ b: '1' }));
    await arrive();
    await waitsFor('out-of-paper');
    await b.settled('done');
    expect(fake.jobs).toHaveLength(1);
  });

  it('that dies in the middle leaves the badge unknown at desk B, where nothing is sent again by itself', async () => {
    fake.mood = 'dies-mid-job';
    await arrive();
    const last = (await b.settled('done', 'unknown')).at(-1);
    expect([last?.state, last?.cause]).toEqual(['unknown', 'no-answer']);
    fake.mood = 'prints';
    await b.client.printing.testPrint({ id: atB });
    await b.settled('done', 'unknown');
    expect(fake.jobs).toHaveLength(1);
    await b.client.printing.cancelJob({ jobId: last?.id ?? '' });
  });

  it('that is shared no longer is not there for desk B; its badge waits, and comes when it is shared again', async () => {
    await share(id, false);
    await arrive();
    await waitsFor('not-reachable');
    expect(fake.jobs).toEqual([]);
    await share(id, true);
    await b.settled('done', 'unknown', 'void');
    expect(fake.jobs).toHaveLength(1);
  });
});
