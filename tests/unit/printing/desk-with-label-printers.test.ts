import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Bitmap } from '../../../electron/desk/ports/bitmap.ts';
import { deviceOptions } from '../../../electron/devices/open-printer.ts';
import { RAW_PATIENCE } from '../../../electron/devices/raw/conversation.ts';
import { rawOptions } from '../../../electron/devices/raw/raw-printer.ts';
import type { PrintProfile } from '../../../shared/contract/printing.ts';
import { inkOf, partOf, readCodeOn } from '../../support/bitmaps.ts';
import { decodeBrother, paperOf } from '../../support/printers/decode-brother.ts';
import { decodeEscPos } from '../../support/printers/decode-esc-pos.ts';
import { decodeTspl } from '../../support/printers/decode-tspl.ts';
import { decodeZpl } from '../../support/printers/decode-zpl.ts';
import { FakeLabelPrinter } from '../../support/printers/fake-label-printer.ts';
import { hostStatus, LABEL_LANGUAGES, type LabelKind } from '../../support/printers/label-languages.ts';
import { temporaryFolder } from '../../support/test-desk.ts';
import { expectedPeople, openPrintingDesk, type PrintingDesk } from './printing-desk.ts';

let home: ReturnType<typeof temporaryFolder>;
let desk: PrintingDesk;
let people: string[];
let fake: FakeLabelPrinter;

const options = deviceOptions({ raw: rawOptions({ ...RAW_PATIENCE, endMs: 500 }) });

beforeAll(async () => {
  home = temporaryFolder();
  desk = await openPrintingDesk(home.folder, options);
  await desk.client.event.openSample();
  await desk.desk.searchReady;
  people = await expectedPeople(desk);
});
afterEach(() => fake.close());
afterAll(async () => {
  await desk.desk.close();
  home.remove();
  expect(desk.bugs).toEqual([]);
});

const AS_MOST: PrintProfile = {
  dpi: 203,
  offsetXMm: 0,
  offsetYMm: 0,
  rotation: 0,
  darkness: null,
  speed: null,
  cut: null,
};

/** Sets a label printer up as the default of the desk. */
const setUp = async (
  kind: LabelKind,
  layout: string,
  profile: Partial<PrintProfile> = {},
): Promise<string> => {
  fake = await new FakeLabelPrinter(LABEL_LANGUAGES[kind]).listen();
  const address = `127.0.0.1:${fake.port}`;
  const wish = { id: '', name: `Labels ${kind}`, kind, address, layout, profile: { ...AS_MOST, ...profile } };
  const all = await desk.client.printing.savePrinter(wish);
  const id = all.find((one) => one.address === address)?.id ?? '';
  await desk.client.printing.setDefault({ id });
  return id;
};
const arrive = async (): Promise<string> => {
  const id = people.shift() ?? '';
  const { badge } = await desk.admit(id);
  expect(badge.state).toBe('queued');
  return id;
};
const halvesOf = (bitmap: Bitmap): readonly Bitmap[] => {
  const [width, height] = [bitmap.widthDots, Math.floor(bitmap.heightDots / 2)];
  return [bitmap, ...[0, height].map((y) => partOf(bitmap, { x: 0, y, width, height }))];
};
const badgeCodeOf = async (id: string): Promise<string | undefined> =>
  (await desk.client.attendees.get({ id })).codes.find(({ use }) => use === 'badge')?.code;
const theJob = (): Uint8Array => {
  const [job] = fake.jobs;
  if (job === undefined || fake.jobs.length > 1) throw new Error(`${fake.jobs.length} jobs`);
  return job;
};

describe('a guest who checks in', () => {
  it('has a badge at a ZPL printer whose code opens the door, and it counts as issued', async () => {
    const id = await setUp('zpl', 'label-90x120', { dpi: 300, darkness: 60 });
    const guest = await arrive();
    expect((await desk.settled('done', 'void')).at(-1)?.state).toBe('done');
    const paper = await decodeZpl(theJob(), { widthDots: 1062, heightDots: 1417, dpi: 300 });
    expect(readCodeOn(paper)).toBe(await badgeCodeOf(guest));
    expect(Buffer.from(theJob()).toString('latin1')).toMatch(/^~SD18\^XA/);
    expect((await desk.client.attendees.get({ id: guest })).card.badgesIssued).toBe(1);
    await desk.client.printing.removePrinter({ id });
  });

  it('has a badge that lies across the tape of a Brother QL, turned as its profile says', async () => {
    const id = await setUp('brother-ql', 'roll-100x62', { rotation: 90 });
    const guest = await arrive();
    await desk.settled('done', 'void');
    const [page] = decodeBrother(theJob());
    expect(page).toMatchObject({ media: { widthMm: 62 }, announcedRows: 1181 - 70 });
    expect(page && readCodeOn(paperOf(page, 12, 696))).toBe(await badgeCodeOf(guest));
    await desk.client.printing.removePrinter({ id });
  });

  it('has a badge at an ESC/POS printer, and at a TSPL printer shifted as its profile says', async () => {
    const first = await setUp('esc-pos', 'roll-62x100');
    const guest = await arrive();
    await desk.settled('done', 'void');
    const [receipt] = decodeEscPos(theJob(), 203).receipts;
    expect(receipt && readCodeOn(receipt.bitmap)).toBe(await badgeCodeOf(guest));
    await fake.close();
    const second = await setUp('tspl', 'card-86x54', { offsetXMm: 1 });
    const other = await arrive();
    await desk.settled('done', 'void');
    const [label] = decodeTspl(theJob(), 203);
    expect(label?.commands[0]).toBe('SIZE 86.00 mm,54.00 mm');
    expect(label && readCodeOn(label.bitmap)).toBe(await badgeCodeOf(other));
    for (const id of [first, second]) await desk.client.printing.removePrinter({ id });
  });

  it('waits for no printer: one without paper says so, and prints once when there is some', async () => {
    const id = await setUp('zpl', 'label-90x120');
    fake.answers = Array<Uint8Array>(3).fill(hostStatus({ b: '1' }));
    await arrive();
    await expect
      .poll(async () => (await desk.client.printing.jobs({ states: ['queued'], limit: 1 }))[0]?.cause)
      .toBe('out-of-paper');
    await desk.settled('done', 'void');
    expect(fake.jobs).toHaveLength(1);
    await desk.client.printing.removePrinter({ id });
  });
});

describe('a badge whose printer dies in the middle of it', () => {
  it('is not sent again by itself; a person who finds none in the tray sends it again', async () => {
    const id = await setUp('zpl', 'label-90x120', { dpi: 300 });
    fake.mood = 'dies-mid-job';
    await arrive();
    const last = (await desk.settled('done', 'void', 'unknown')).at(-1);
    expect([last?.state, last?.cause, fake.jobs]).toEqual(['unknown', 'no-answer', []]);
    // Well again, it is asked how it is, and is sent nothing.
    fake.mood = 'prints';
    await desk.client.printing.testPrint({ id });
    await desk.settled('done', 'void', 'unknown');
    expect(fake.jobs).toHaveLength(1);
    await desk.client.printing.retry({ jobId: last?.id ?? '' });
    await desk.settled('done', 'void');
    expect(fake.jobs).toHaveLength(2);
    await desk.client.printing.removePrinter({ id });
  });
});

it.each([
  ['one badge of a sheet', 'a4-10-up', 'SIZE 90.00 mm,54.00 mm'],
  ['a folded badge with its back', 'a6-fold', 'SIZE 105.00 mm,296.00 mm'],
  ['the front of a card with two sides', 'card-86x54-both-sides', 'SIZE 86.00 mm,54.00 mm'],
])('a label printer gets %s', async (_, layout, size) => {
  const id = await setUp('tspl', layout);
  const guest = await arrive();
  await desk.settled('done', 'void', 'unknown');
  const [label] = decodeTspl(theJob(), 203);
  expect(label?.commands[0]).toBe(size);
  // A back may have a code of its own, for the Wi-Fi.
  expect(label && halvesOf(label.bitmap).map(readCodeOn)).toContain(await badgeCodeOf(guest));
  await desk.client.printing.removePrinter({ id });
});

it('a test print at a label printer is drawn in its dots', async () => {
  const id = await setUp('tspl', 'card-86x54', { dpi: 300 });
  await desk.client.printing.testPrint({ id });
  await desk.settled('done', 'void', 'unknown');
  const [label] = decodeTspl(theJob(), 300);
  expect(label?.bitmap.heightDots).toBe(637);
  expect(label && inkOf(label.bitmap)).toBeGreaterThan(10_000);
  await desk.client.printing.removePrinter({ id });
});
