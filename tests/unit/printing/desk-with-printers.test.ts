import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PeopleFilter } from '../../../shared/contract/attendees.ts';
import { readCode } from '../../../shared/domain/codes/foyer-code.ts';
import { idlePrinter } from '../../support/printers/fake-ipp-attributes.ts';
import { FakeIppServer } from '../../support/printers/fake-ipp-server.ts';
import { temporaryFolder } from '../../support/test-desk.ts';
import { expectedPeople, openPrintingDesk, type PrintingDesk } from './printing-desk.ts';

let home: ReturnType<typeof temporaryFolder>;
let desk: PrintingDesk;
let people: readonly string[];

beforeAll(async () => {
  home = temporaryFolder();
  desk = await openPrintingDesk(home.folder);
  await desk.client.event.openSample();
  await desk.desk.searchReady;
  people = await expectedPeople(desk);
});
afterAll(async () => {
  await desk.desk.close();
  home.remove();
});

const BY_NAME = { sort: 'name', isDescending: false } as const;
const HAS_BADGE: PeopleFilter = {
  text: '',
  presence: [],
  categories: [],
  delegation: '',
  badge: 'issued',
  payment: 'any',
};
const person = (place: number): string => people[place] ?? '';
const pdfs = (): readonly string[] => readdirSync(join(home.folder, 'badges')).sort();
const codesOf = async (id: string) => (await desk.client.attendees.get({ id })).codes;

describe('a new desk', () => {
  it('calls its folder in the language in which the event is begun', async () => {
    const named = async (language: 'en' | 'de') => {
      await desk.client.event.saveDesk({ language });
      return (await desk.client.printing.printers()).map(({ name }) => name);
    };
    expect([await named('de'), await named('en')]).toEqual([['PDF-Ordner'], ['PDF folder']]);
  });

  it('prints into a folder of its own, says so, and needs no setting up', async () => {
    const printers = await desk.client.printing.printers();
    expect(printers.map(({ name, kind, isDefault, state }) => ({ name, kind, isDefault, state }))).toEqual([
      { name: 'PDF folder', kind: 'pdf-folder', isDefault: true, state: 'ready' },
    ]);
    const { badge, attendee } = await desk.admit(person(0));
    expect([badge.state, badge.printer, attendee?.badgesIssued]).toEqual(['queued', 'PDF folder', 0]);
    await desk.settled('done');
    expect(pdfs()).toHaveLength(1);
    const pdf = readFileSync(join(home.folder, 'badges', pdfs()[0] ?? ''));
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    // A6 in points.
    expect(pdf.toString('latin1')).toMatch(/MediaBox \[0 0 297\.6\d* 419\.5\d*\]/);
  });

  it('gives everybody whose badge is printed a code that opens the door', async () => {
    const badge = (await codesOf(person(0))).find(({ use }) => use === 'badge');
    expect(readCode(badge?.code ?? '', 'SF')).toEqual({ kind: 'ours', code: badge?.code });
    const scan = await desk.client.checkin.scan({
      checkpointId: 'entrance',
      text: badge?.code ?? '',
      via: 'scanner',
    });
    expect([scan.attendee?.id, scan.reason, scan.badge.state]).toEqual([
      person(0),
      'already-in',
      'not-first',
    ]);
  });

  it('prints nothing for a category without badge, and nothing where printing is switched off', async () => {
    await desk.client.event.saveDesk({ autoPrint: false });
    expect((await desk.admit(person(1))).badge.state).toBe('off');
    await desk.client.event.saveDesk({ autoPrint: true });
    const { event } = await desk.client.event.state();
    const categories = event.categories.map((one) => ({ ...one, printsBadge: false }));
    await desk.client.event.save({ categories });
    expect((await desk.admit(person(2))).badge.state).toBe('category');
    await desk.client.event.save({ categories: event.categories });
  });

  it('declares a printed badge void when its check-in is undone', async () => {
    const { scanId } = await desk.admit(person(3));
    await desk.settled('done', 'void');
    const undone = await desk.client.checkin.undo({ scanId, reason: 'wrong-person' });
    expect(undone.badge).toBe('keep-void');
  });

  it('leaves the badge of a side entrance alone when a scan elsewhere is undone, and takes it back with its own', async () => {
    const gate = { mode: 'free-count', letsPendingIn: true } as const;
    await desk.client.event.saveCheckpoint({ id: 'side', name: 'Side door', kind: 'entrance', ...gate });
    await desk.client.event.saveCheckpoint({ id: 'lunch', name: 'Lunch', kind: 'meal', ...gate });
    const pass = (checkpointId: string) =>
      desk.client.checkin.admit({ checkpointId, attendeeId: person(9), via: 'search', direction: 'entry' });
    const undo = async (scanId: string) =>
      (await desk.client.checkin.undo({ scanId, reason: 'by-mistake' })).badge;
    const [first, second, lunch] = [await pass('side'), await pass('side'), await pass('lunch')];
    await desk.settled('done', 'void');
    expect([await undo(lunch.scanId), await undo(first.scanId), await undo(second.scanId)]).toEqual([
      'none',
      'none',
      'keep-void',
    ]);
  });

  it('counts a void badge nowhere but in the history, and the next one everywhere', async () => {
    const issued = async () => (await desk.client.attendees.ids({ ...BY_NAME, filter: HAS_BADGE })).ids;
    const stand = async () => {
      const { card, history } = await desk.client.attendees.get({ id: person(8) });
      const lines = history.map(({ kind }) => kind).filter((kind) => kind.startsWith('badge-'));
      return { card: card.badgesIssued, isListed: (await issued()).includes(person(8)), lines };
    };
    const { scanId } = await desk.admit(person(8));
    await desk.settled('done', 'void');
    const printed = await stand();
    const { attendee } = await desk.client.checkin.undo({ scanId, reason: 'wrong-person' });
    const undone = await stand();
    const again = await desk.admit(person(8));
    await desk.settled('done', 'void');
    expect([printed, attendee.badgesIssued, undone, again.badge.state, await stand()]).toEqual([
      { card: 1, isListed: true, lines: ['badge-issued'] },
      0,
      { card: 0, isListed: false, lines: ['badge-issued', 'badge-void'] },
      'queued',
      { card: 1, isListed: true, lines: ['badge-issued', 'badge-void', 'badge-issued'] },
    ]);
  });
});

describe('a badge to look at', () => {
  it('is previewed in its size, and the look records nothing', async () => {
    const before = await codesOf(person(4));
    const { svg, widthMm, heightMm, missing } = await desk.client.badges.preview({ attendeeId: person(4) });
    expect([widthMm, heightMm, missing, svg.startsWith('<svg')]).toEqual([105, 148, [], true]);
    expect(await codesOf(person(4))).toEqual(before);
  });

  it('is the same file by id and by code, and carries a recorded code', async () => {
    const byId = await desk.client.badges.pdf({ attendeeId: person(4), layout: 'card-86x54' });
    const code = (await codesOf(person(4))).find(({ use }) => use === 'badge')?.code ?? '';
    const byCode = await desk.client.badges.pdf({ attendeeId: code, layout: 'card-86x54' });
    expect([byId.fileName, byCode.base64]).toEqual([`badge-${code}.pdf`, byId.base64]);
  });

  it('is refused for nobody and for a layout that is not there', async () => {
    await expect(desk.client.badges.preview({ attendeeId: 'nobody' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(desk.client.badges.preview({ attendeeId: person(4), layout: 'a0' })).rejects.toMatchObject({
      data: { why: 'no-layout' },
    });
  });
});

describe('a network printer', () => {
  const save = async (port: number) => {
    const address = `ipp://127.0.0.1:${port}/ipp/print`;
    const all = await desk.client.printing.savePrinter({
      id: '',
      name: 'Labels',
      kind: 'ipp',
      address,
      layout: 'a6',
    });
    const id = all.find((one) => one.address === address)?.id ?? '';
    await desk.client.printing.setDefault({ id });
    return id;
  };

  it('gets 50 different badges in the order of a burst of arrivals', async () => {
    const server = await new FakeIppServer().listen();
    const id = await save(server.port);
    const names: string[] = [];
    for (let arrivals = 0; arrivals < 50; arrivals += 1) {
      const fields = { given: 'Burst', family: `Guest ${arrivals}`, category: 'guest' };
      const { card } = await desk.client.attendees.edit({ id: '', fields });
      names.push(card.name);
      await desk.admit(card.id);
    }
    await desk.settled('done', 'void');
    expect(server.jobs.map(({ title }) => title)).toEqual(names);
    expect(new Set(server.jobs.map(({ document }) => Buffer.from(document).toString('base64'))).size).toBe(
      50,
    );
    await server.close();
    await desk.client.printing.removePrinter({ id });
  });

  it('that vanishes holds nobody up, and its badge goes to another when a person asks', async () => {
    const server = await new FakeIppServer().listen();
    const { port } = server;
    await server.close();
    const id = await save(port);
    const { badge, verdict } = await desk.admit(person(5));
    expect([verdict, badge.printer]).toEqual(['admitted', 'Labels']);
    await expect
      .poll(async () => (await desk.client.printing.jobs({ states: ['queued'], limit: 1 }))[0]?.cause)
      .toBe('not-reachable');
    await desk.client.printing.setDefault({ id: 'pdf-folder' });
    await desk.client.printing.retry({ jobId: badge.jobId });
    const jobs = await desk.settled('done', 'void');
    expect(jobs.at(-1)?.printerName).toBe('PDF folder');
    await desk.client.printing.removePrinter({ id });
  });

  it('without paper is tried again by itself, and prints once when there is some', async () => {
    const server = await new FakeIppServer().listen();
    server.state = { ...idlePrinter, state: 5, reasons: ['media-empty-error'] };
    const id = await save(server.port);
    await desk.admit(person(6));
    await expect
      .poll(async () => (await desk.client.printing.jobs({ states: ['queued'], limit: 1 }))[0]?.cause)
      .toBe('out-of-paper');
    server.state = idlePrinter;
    await desk.settled('done', 'void');
    expect(server.jobs).toHaveLength(1);
    await server.close();
    await desk.client.printing.removePrinter({ id });
  });

  it('with an address that is none is not taken', async () => {
    const wrong = {
      id: '',
      name: 'Labels',
      kind: 'ipp',
      address: 'the one in the corner',
      layout: 'a6',
    } as const;
    await expect(desk.client.printing.savePrinter(wrong)).rejects.toMatchObject({
      data: { why: 'printer-address' },
    });
  });
});

it('a folder that was deleted keeps the badges waiting, and says what is wrong', async () => {
  rmSync(join(home.folder, 'badges'), { recursive: true });
  const { verdict } = await desk.admit(person(7));
  await expect
    .poll(async () => (await desk.client.printing.jobs({ states: ['queued'], limit: 1 }))[0]?.cause)
    .toBe('not-found');
  expect(verdict).toBe('admitted');
});

it('a desk that is opened again goes on with what waited', async () => {
  await desk.desk.close();
  const firstBugs = desk.bugs;
  desk = await openPrintingDesk(home.folder);
  await desk.settled('done', 'void');
  expect(pdfs()).toHaveLength(1);
  expect([...firstBugs, ...desk.bugs]).toEqual([]);
});
