import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { fakeDrivers } from '../../support/printers/fake-drivers.ts';
import { temporaryFolder } from '../../support/test-desk.ts';
import { openPrintingDesk, type PrintingDesk } from './printing-desk.ts';

const home = temporaryFolder();
const drivers = fakeDrivers('Brother_QL_820NWB', 'Office');
let desk: PrintingDesk;

// A thread that reads its modules anew, on a machine that is busy with other tests.
const COLD_START_MS = 60_000;
beforeAll(async () => {
  desk = await openPrintingDesk(home.folder, { system: drivers });
}, COLD_START_MS);
afterAll(async () => {
  await desk.desk.close();
  home.remove();
  expect(desk.bugs).toEqual([]);
}, COLD_START_MS);
afterEach(() => {
  drivers.taken.splice(0);
  drivers.answer = { outcome: 'handed-over' };
});

const setUp = async (address: string, rotation: 0 | 90 = 0) => {
  const profile = { rotation, offsetXMm: 0, offsetYMm: 1.5 };
  const before = (await desk.client.printing.printers()).find(({ name }) => name === address);
  const wish = { name: address, kind: 'system', address, layout: 'roll-62x100', profile } as const;
  const saved = await desk.client.printing.savePrinter({ id: before?.id ?? '', ...wish });
  const id = saved.find(({ name }) => name === address)?.id ?? '';
  await desk.client.printing.setDefault({ id });
  return id;
};
const arrive = async () => {
  const fields = { given: 'ليلى', family: 'السرّاني', town: 'Ulm' };
  const { card } = await desk.client.attendees.edit({ id: '', fields });
  await desk.admit(card.id);
  return card.id;
};

describe('a desk in a host that has the drivers of the operating system', { timeout: 60_000 }, () => {
  it('offers them, and prints a badge of an arrival by the system name on paper of its size', async () => {
    expect(await desk.client.printing.kinds()).toContain('system');
    expect(await desk.client.printing.discover()).toContainEqual({
      name: 'Brother QL 820NWB',
      address: 'Brother_QL_820NWB',
      model: '',
      kind: 'system',
      place: 'computer',
      isGuess: false,
      dpi: null,
    });
    await setUp('Brother_QL_820NWB');
    const id = await arrive();
    await desk.settled('done');
    const [taken] = drivers.taken;
    expect([drivers.taken.length, taken?.printerName, taken?.widthMm, taken?.heightMm]).toEqual([
      1,
      'Brother_QL_820NWB',
      62,
      100,
    ]);
    expect(taken?.html).toContain('@page{size:62mm 100mm;margin:0}');
    expect(taken?.html).toContain('matrix(1 0 0 1 0 1.5)');
    expect((await desk.client.attendees.get({ id })).card.badgesIssued).toBe(1);
  });

  it('turns the badge and its paper', async () => {
    await setUp('Office', 90);
    await arrive();
    await desk.settled('done');
    const [taken] = drivers.taken;
    expect([taken?.widthMm, taken?.heightMm]).toEqual([100, 62]);
    expect(taken?.html).toContain('viewBox="0 0 100 62"');
  });

  it('keeps a badge whose printer the system does not know, instead of printing it on another', async () => {
    const id = await setUp('Unplugged');
    await arrive();
    const cause = async () =>
      (await desk.client.printing.jobs({ states: ['queued', 'rendering', 'sending'], limit: 9 }))[0]?.cause;
    await expect.poll(cause, { timeout: 30_000 }).toBe('not-found');
    expect(drivers.taken).toEqual([]);
    await desk.client.printing.removePrinter({ id });
    // The badge goes where badges go now.
    await desk.settled('done');
  });

  it.each(['refused', 'unknown'] as const)(
    'takes what a driver answers as %s for what it is',
    async (outcome) => {
      await setUp('Office');
      drivers.answer = { outcome, detail: 'Print job failed' };
      const id = await arrive();
      const state = outcome === 'refused' ? 'failed' : 'unknown';
      await desk.settled('done', 'failed', 'unknown');
      const jobs = await desk.client.printing.jobs({ states: [state], limit: 9 });
      expect(jobs.map(({ attendeeId }) => attendeeId)).toContain(id);
      expect((await desk.client.attendees.get({ id })).card.badgesIssued).toBe(0);
    },
  );
});

it('a desk in a host without drivers offers none', { timeout: COLD_START_MS }, async () => {
  const other = temporaryFolder();
  const without = await openPrintingDesk(other.folder);
  expect([
    (await without.client.printing.kinds()).includes('system'),
    (await without.client.printing.discover()).some(({ kind }) => kind === 'system'),
  ]).toEqual([false, false]);
  await without.desk.close();
  other.remove();
});
