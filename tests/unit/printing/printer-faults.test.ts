import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Behaviour, FakeIppServer } from '../../support/printers/fake-ipp-server.ts';
import { temporaryFolder } from '../../support/test-desk.ts';
import { openPrintingDesk, type PrintingDesk } from './printing-desk.ts';

const MEDIA_NOT_SUPPORTED = 0x040b;
// A thread that reads its modules anew, on a machine that is busy with other tests.
const COLD_START_MS = 60_000;

const home = temporaryFolder();
let desk: PrintingDesk;
let server: FakeIppServer;

beforeAll(async () => {
  server = await new FakeIppServer().listen();
  desk = await openPrintingDesk(home.folder);
  const address = `ipp://127.0.0.1:${server.port}/ipp/print`;
  const wish = { id: '', name: 'Labels', kind: 'ipp', address, layout: 'a6' } as const;
  const saved = await desk.client.printing.savePrinter(wish);
  await desk.client.printing.setDefault({ id: saved.find(({ name }) => name === 'Labels')?.id ?? '' });
}, COLD_START_MS);
afterAll(async () => {
  await desk.desk.close();
  await server.close();
  home.remove();
  expect(desk.bugs).toEqual([]);
}, COLD_START_MS);
afterEach(() => {
  server.behave('Print-Job', { kind: 'well' });
  server.behave('Get-Printer-Attributes', { kind: 'well' });
});

/** Somebody comes, and what becomes of their badge. */
const arrive = async () => {
  const { card } = await desk.client.attendees.edit({ id: '', fields: { given: 'Anna', family: 'Test' } });
  const { badge } = await desk.admit(card.id);
  const settled = async () => {
    const jobs = await desk.settled('done', 'failed', 'unknown');
    const own = jobs.find(({ id }) => id === badge.jobId);
    return [own?.state, own?.cause];
  };
  const issued = async () => (await desk.client.attendees.get({ id: card.id })).card.badgesIssued;
  return { jobId: badge.jobId, settled, issued };
};
const sent = () => server.calls.filter((call) => call === 'Print-Job').length;

describe('a check-in at a desk whose printer', { timeout: 120_000 }, () => {
  it.each<Behaviour>([{ kind: 'hangs-up-while-reading' }, { kind: 'hangs-up-after-reading' }])(
    '$kind ends in a badge of which nobody knows, sent once, until a person has looked',
    async (behaviour) => {
      const before = sent();
      server.behave('Print-Job', behaviour);
      const first = await arrive();
      expect(await first.settled()).toEqual(['unknown', 'no-answer']);
      server.behave('Print-Job', { kind: 'well' });
      const second = await arrive();
      expect(await second.settled()).toEqual(['done', '']);
      expect([sent() - before, await first.issued(), await second.issued()]).toEqual([2, 0, 1]);
      await desk.client.printing.confirmPrinted({ jobId: first.jobId });
      expect(await first.issued()).toBe(1);
    },
  );

  it('answers garbage ends in a badge of which nobody knows, and the next guest gets theirs', async () => {
    server.behave('Print-Job', { kind: 'garbage' });
    const first = await arrive();
    expect(await first.settled()).toEqual(['unknown', 'no-answer']);
    server.behave('Print-Job', { kind: 'well' });
    expect(await (await arrive()).settled()).toEqual(['done', '']);
  });

  it('refuses the paper ends in a badge that was not printed, and says so, without holding up the next', async () => {
    server.behave('Print-Job', { kind: 'ipp-status', code: MEDIA_NOT_SUPPORTED });
    const first = await arrive();
    const [state, cause] = await first.settled();
    expect([state, cause]).toEqual([
      'failed',
      expect.stringMatching(/^(media-not-supported|document-not-accepted)$/),
    ]);
    server.behave('Print-Job', { kind: 'well' });
    expect([await (await arrive()).settled(), await first.issued()]).toEqual([['done', ''], 0]);
  });

  it('answers garbage to every question keeps the badge, and prints it when it is well again', async () => {
    const before = server.jobs.length;
    server.behave('Get-Printer-Attributes', { kind: 'garbage' });
    const guest = await arrive();
    const open = { states: ['queued' as const, 'rendering' as const, 'sending' as const], limit: 9 };
    const cause = async () => (await desk.client.printing.jobs(open))[0]?.cause;
    await expect.poll(cause, { timeout: 60_000 }).toBe('answers-badly');
    server.behave('Get-Printer-Attributes', { kind: 'well' });
    expect([await guest.settled(), server.jobs.length - before]).toEqual([['done', ''], 1]);
  });
});
