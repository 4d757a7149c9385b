import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Behaviour, FakeIppServer } from '../../support/printers/fake-ipp-server.ts';
import { temporaryFolder } from '../../support/test-desk.ts';
import { openPrintingDesk, type PrintingDesk } from './printing-desk.ts';

const MEDIA_NOT_SUPPORTED = 0x040b;

let home: ReturnType<typeof temporaryFolder>;
let desk: PrintingDesk;
let server: FakeIppServer;
let people: string[];

beforeEach(async () => {
  home = temporaryFolder();
  server = await new FakeIppServer().listen();
  desk = await openPrintingDesk(home.folder);
  const address = `ipp://127.0.0.1:${server.port}/ipp/print`;
  const saved = await desk.client.printing.savePrinter({
    id: '',
    name: 'Labels',
    kind: 'ipp',
    address,
    layout: 'a6',
  });
  await desk.client.printing.setDefault({ id: saved.find(({ name }) => name === 'Labels')?.id ?? '' });
  people = [];
  for (const given of ['Anna', 'Bela']) {
    const { card } = await desk.client.attendees.edit({ id: '', fields: { given, family: 'Test' } });
    people.push(card.id);
  }
});
afterEach(async () => {
  await desk.desk.close();
  await server.close();
  home.remove();
  expect(desk.bugs).toEqual([]);
});

const arrive = async (place: number) => (await desk.admit(people[place] ?? '')).badge.jobId;
const issued = async (place: number) =>
  (await desk.client.attendees.get({ id: people[place] ?? '' })).card.badgesIssued;
const jobs = async () =>
  (await desk.settled('done', 'failed', 'unknown')).map(({ name, state, cause }) => [name, state, cause]);

describe('a check-in at a desk whose printer', { timeout: 60_000 }, () => {
  it.each<Behaviour>([{ kind: 'hangs-up-while-reading' }, { kind: 'hangs-up-after-reading' }])(
    '$kind ends in a badge of which nobody knows, sent once, until a person has looked',
    async (behaviour) => {
      server.behave('Print-Job', behaviour);
      const jobId = await arrive(0);
      expect(await jobs()).toEqual([['Anna Test', 'unknown', 'no-answer']]);
      server.behave('Print-Job', { kind: 'well' });
      await arrive(1);
      await desk.settled('done', 'unknown');
      expect(server.calls.filter((call) => call === 'Print-Job')).toHaveLength(2);
      expect([await issued(0), await issued(1)]).toEqual([0, 1]);
      await desk.client.printing.confirmPrinted({ jobId });
      expect(await issued(0)).toBe(1);
    },
  );

  it('answers garbage ends in a badge of which nobody knows, and the next guest gets theirs', async () => {
    server.behave('Print-Job', { kind: 'garbage' });
    await arrive(0);
    await jobs();
    server.behave('Print-Job', { kind: 'well' });
    await arrive(1);
    expect(await jobs()).toEqual([
      ['Anna Test', 'unknown', 'no-answer'],
      ['Bela Test', 'done', ''],
    ]);
  });

  it('refuses the paper ends in a badge that was not printed, and says so, without holding up the next', async () => {
    server.behave('Print-Job', { kind: 'ipp-status', code: MEDIA_NOT_SUPPORTED });
    await arrive(0);
    const [[, state, cause] = []] = await jobs();
    expect([state, cause]).toEqual([
      'failed',
      expect.stringMatching(/^(media-not-supported|document-not-accepted)$/),
    ]);
    server.behave('Print-Job', { kind: 'well' });
    await arrive(1);
    await desk.settled('done', 'failed');
    expect([server.jobs.map(({ title }) => title), await issued(0)]).toEqual([['Bela Test'], 0]);
  });

  it('answers garbage to every question keeps the badge, and prints it when it is well again', async () => {
    server.behave('Get-Printer-Attributes', { kind: 'garbage' });
    await arrive(0);
    const open = { states: ['queued' as const, 'rendering' as const, 'sending' as const], limit: 9 };
    const cause = async () => (await desk.client.printing.jobs(open))[0]?.cause;
    await expect.poll(cause, { timeout: 30_000 }).toBe('answers-badly');
    server.behave('Get-Printer-Attributes', { kind: 'well' });
    expect(await jobs()).toEqual([['Anna Test', 'done', '']]);
    expect(server.jobs).toHaveLength(1);
  });
});
