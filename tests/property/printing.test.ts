import fc from 'fast-check';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../support/test-desk.ts';
import { type JobStep, openPrintRoom, type PrintRoom } from '../unit/printing/print-room.ts';
import { type Mood, ScriptedPrinter } from '../unit/printing/scripted-printer.ts';

const PEOPLE = ['anna', 'bela', 'cleo'];
const person = fc.constantFrom(...PEOPLE);
const mood = fc.constantFrom<Mood>(
  'prints',
  'prints',
  'out-of-paper',
  'not-reachable',
  'prints-silently',
  'holds',
  'document-not-accepted',
);

type Event =
  | { readonly kind: 'arrive' | 'undo' | 'reprint' | 'kill-while-sending'; readonly person: string }
  | { readonly kind: 'mood'; readonly mood: Mood }
  | { readonly kind: 'kill' | 'wait' | 'swap-default' };

const event = fc.oneof<fc.Arbitrary<Event>[]>(
  fc.record({ kind: fc.constant('arrive' as const), person }),
  fc.record({ kind: fc.constant('arrive' as const), person }),
  fc.record({
    kind: fc.constantFrom('undo' as const, 'reprint' as const, 'kill-while-sending' as const),
    person,
  }),
  fc.record({ kind: fc.constant('mood' as const), mood }),
  fc.record({
    kind: fc.constantFrom('kill' as const, 'wait' as const, 'wait' as const, 'swap-default' as const),
  }),
);

const turns = async (count: number): Promise<void> => {
  for (let turn = 0; turn < count; turn += 1) await new Promise((resolve) => setTimeout(resolve, 1));
};

/** Plays events on two printers; gives the sheets, the jobs at the end, and what the screens were answered. */
const play = async (events: readonly Event[]) => {
  const home = temporaryFolder();
  const printers = { first: new ScriptedPrinter(), second: new ScriptedPrinter() };
  const open = (): PrintRoom => openPrintRoom({ folder: home.folder, printers, people: PEOPLE });
  let room = open();
  const asked = new Set<string>();
  let swaps = 0;
  const promised = ({ state, jobId }: ReturnType<PrintRoom['arrive']>): void => {
    if (state === 'queued') asked.add(jobId);
  };
  const die = async (): Promise<void> => {
    const dying = room.kill();
    // What the printer has by now comes out of it, whether the desk lives or not.
    printers.first.letGo();
    await dying;
    room = open();
  };
  for (const event of events) {
    switch (event.kind) {
      case 'arrive':
        promised(room.arrive(event.person));
        break;
      case 'undo':
        room.undo(event.person);
        break;
      case 'reprint':
        asked.add((await room.client.reprint({ attendeeId: event.person, reason: 'lost' })).id);
        break;
      case 'mood':
        printers.first.letGo();
        printers.first.mood = event.mood;
        break;
      case 'kill':
        await die();
        break;
      case 'kill-while-sending':
        printers.first.letGo('holds');
        promised(room.arrive(event.person));
        await turns(5);
        await die();
        break;
      case 'swap-default':
        swaps += 1;
        await room.client.setDefault({ id: swaps % 2 === 0 ? 'first' : 'second' });
        break;
      case 'wait':
        await turns(3);
        break;
    }
  }
  printers.first.letGo();
  await room.settled('done', 'failed', 'unknown', 'void');
  const jobs = await room.jobs();
  const histories = jobs.map((job) => ({ ...job, history: room.historyOf(job.id) }));
  const { bugs } = room;
  await room.close();
  home.remove();
  return { asked, jobs: histories, bugs, sheets: [...printers.first.sheets, ...printers.second.sheets] };
};

it('whatever happens, no badge is sent twice by itself and none that was asked for is lost', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(event, { minLength: 3, maxLength: 14 }), async (events) => {
      const { asked, jobs, bugs, sheets } = await play(events);
      expect(bugs).toEqual([]);
      // Every badge that was promised has a job, and the job has an end.
      expect(jobs.map(({ id }) => id).toSorted()).toEqual([...asked].toSorted());
      for (const { history } of jobs) expect(statesAfterGoingOut(history)).not.toContain('sending');
      for (const name of PEOPLE) {
        const own = jobs.filter(({ attendeeId }) => attendeeId === name);
        const onPaper = sheets.filter((sheet) => sheet === name).length;
        expect(onPaper).toBeGreaterThanOrEqual(own.filter(({ state }) => state === 'done').length);
        expect(onPaper).toBeLessThanOrEqual(own.filter(({ history }) => hasGoneOut(history)).length);
      }
    }),
    { numRuns: 25 },
  );
});

const REFUSALS = ['out-of-paper', 'not-reachable', 'document-not-accepted'];

// Only a printer's clear no, after which nothing was printed, leads from `sending` back to where it may be sent.
const wentOut = (history: readonly JobStep[]): number =>
  history.findIndex(
    ({ state }, at) => state === 'sending' && !REFUSALS.includes(history[at + 1]?.cause ?? ''),
  );
const hasGoneOut = (history: readonly JobStep[]): boolean => wentOut(history) >= 0;
const statesAfterGoingOut = (history: readonly JobStep[]): readonly string[] =>
  hasGoneOut(history) ? history.slice(wentOut(history) + 1).map(({ state }) => state) : [];
