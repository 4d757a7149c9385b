import { createRouterClient } from '@orpc/server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { activityIdOf, PROGRAMME_LIST } from '../../../electron/desk/cards/activity-id.ts';
import { attendeeIdOf, GUEST_LIST } from '../../../electron/desk/cards/attendee-id.ts';
import type { Audience } from '../../../shared/contract/procedure.ts';
import { doorOf, rollCallOf } from '../../../shared/domain/programme/checkpoint-id.ts';
import { refusal } from '../../support/checkin-desk.ts';
import { openTestDesk, temporaryFolder } from '../../support/test-desk.ts';

const DOOR = doorOf(activityIdOf(PROGRAMME_LIST, 'A-103'));
const BUS = rollCallOf(activityIdOf(PROGRAMME_LIST, 'T-1'), 'T-1-out', 'B-1');
const ada = attendeeIdOf(GUEST_LIST, 'ref:P-0086');

let home: ReturnType<typeof temporaryFolder>;
let opened: Awaited<ReturnType<typeof openTestDesk>>;
beforeEach(async () => {
  home = temporaryFolder();
  opened = await openTestDesk(home.folder);
  await opened.client.event.openSample();
  const { saveCheckpoint } = opened.client.event;
  await saveCheckpoint({
    id: 'lunch',
    name: 'Lunch',
    kind: 'meal',
    mode: 'free-count',
    letsPendingIn: false,
  });
  await saveCheckpoint({
    id: 'handout-headsets',
    name: 'Headsets',
    kind: 'handout',
    mode: 'in-and-out',
    letsPendingIn: false,
  });
});
afterEach(async () => {
  await opened.desk.close();
  home.remove();
  expect(opened.bugs).toEqual([]);
});

const screenOf = (audience: Audience) =>
  createRouterClient(opened.desk.router, {
    context: { session: opened.desk.openSession(audience, null, 'Tablet 4') },
  });
type Screen = ReturnType<typeof screenOf>;

const NOT_HERE = 'NOT_ALLOWED';
const PLACES = { door: DOOR, bus: BUS, entrance: 'entrance', lunch: 'lunch', headsets: 'handout-headsets' };

/** Where a call is let in, by the name of the place. */
const whereOf = async (call: (checkpointId: string) => Promise<unknown>) => {
  const answers: Record<string, boolean> = {};
  for (const [name, id] of Object.entries(PLACES)) answers[name] = (await refusal(call(id))) !== NOT_HERE;
  return answers;
};

/** A refused and an admitted scan at each place, read at the desk itself. */
const scansAt = async () => {
  const scans: Record<string, { readonly refused: string; readonly admitted: string }> = {};
  for (const [name, id] of Object.entries(PLACES)) {
    const admit = () => opened.client.checkin.admit({ checkpointId: id, attendeeId: ada, via: 'touch' });
    const first = await admit();
    scans[name] = { admitted: first.scanId, refused: (await admit()).scanId };
  }
  return scans;
};

const ROOM = { door: true, bus: false, entrance: true, lunch: false, headsets: true };
const TRIP = { door: false, bus: true, entrance: false, lunch: false, headsets: false };
const DESK = { door: true, bus: true, entrance: true, lunch: true, headsets: true };

describe.each([
  ['room', ROOM],
  ['trip', TRIP],
  ['window', DESK],
] as const)('a %s screen', (audience, expected) => {
  let screen: Screen;
  beforeEach(() => {
    screen = screenOf(audience);
  });

  it('reads codes and takes touches where it stands', async () => {
    expect([
      await whereOf((checkpointId) =>
        screen.checkin.scan({ checkpointId, text: 'nobody', via: 'camera', direction: 'exit' }),
      ),
      await whereOf((checkpointId) => screen.checkin.admit({ checkpointId, attendeeId: ada, via: 'touch' })),
    ]).toEqual([expected, expected]);
  });

  it('overrides and takes back what was read there, and nothing that was read elsewhere', async () => {
    const scans = await scansAt();
    const where = async (call: (scan: { refused: string; admitted: string }) => Promise<unknown>) => {
      const answers: Record<string, boolean> = {};
      for (const [name, scan] of Object.entries(scans))
        answers[name] = (await refusal(call(scan))) !== NOT_HERE;
      return answers;
    };
    // At the free meal nothing is ever refused, so nothing can be overridden there.
    const overridden = await where(({ refused }) =>
      screen.checkin.override({ scanId: refused, reason: 'other', note: '' }),
    );
    const undone = await where(({ admitted }) =>
      screen.checkin.undo({ scanId: admitted, reason: 'by-mistake' }),
    );
    expect([{ ...overridden, lunch: false }, undone]).toEqual([{ ...expected, lunch: false }, expected]);
  });
});

it('says what it is and what its device is called, and is a host at an open desk, not an organiser', async () => {
  expect([await screenOf('room').operators.session({}), await opened.client.operators.session({})]).toEqual([
    { operatorId: '', name: '', role: 'host', isOpen: true, audience: 'room', deviceName: 'Tablet 4' },
    { operatorId: '', name: '', role: 'organiser', isOpen: true, audience: 'window', deviceName: '' },
  ]);
});

describe('the news', () => {
  /** What each audience heard of the same events, by number. */
  const heardBy = async (audience: Audience, events: () => Promise<unknown>) => {
    const stop = new AbortController();
    const news = await screenOf(audience).notices.follow({ after: null }, { signal: stop.signal });
    const heard: string[] = [];
    const numbers: number[] = [];
    const listening = (async () => {
      for await (const { number, notice } of news) {
        numbers.push(number);
        if (notice === null) heard.push('-');
        else if (notice.kind === 'scan') heard.push(`scan of ${notice.row.name}`);
        else if (notice.kind === 'attendees')
          heard.push(`person ${notice.ids.map((id) => (id === ada ? 'ada' : id)).join(' ')}`);
        else heard.push(notice.kind);
        if (notice?.kind === 'event') break;
      }
    })();
    await events();
    await opened.client.event.save({ venue: 'Hall' });
    await listening;
    stop.abort();
    return { heard, isGapless: numbers.every((number, place) => number === (numbers[0] ?? 0) + place) };
  };

  it.each<readonly [Audience, readonly string[]]>([
    ['window', ['scan of Ada', 'scan of Ada', 'scan of nobody', 'scan of Ada', 'help', 'event']],
    ['room', ['scan of Ada', 'person ada', '-', 'scan of Ada', '-', 'event']],
    ['trip', ['person ada', 'scan of Ada', 'scan of nobody', 'person ada', '-', 'event']],
    ['wall', ['-', '-', '-', '-', '-', 'event']],
    ['kiosk', ['-', '-', '-', '-', '-', 'event']],
  ])('of a %s screen are those that it needs, and their numbers have no gaps', async (audience, expected) => {
    const { client } = opened;
    const name = (await client.attendees.get({ id: ada })).card.name;
    const { heard, isGapless } = await heardBy(audience, async () => {
      for (const checkpointId of [DOOR, BUS])
        await client.checkin.admit({ checkpointId, attendeeId: ada, via: 'touch' });
      await client.checkin.scan({ checkpointId: BUS, text: 'nobody', via: 'command' });
      await client.checkin.admit({ checkpointId: 'entrance', attendeeId: ada, via: 'touch' });
      await client.checkin.toHelp({ attendeeId: ada, code: '', reason: 'unpaid' });
    });
    const inShort = heard.map((one) => one.replace(name, 'Ada').replace(/ of $/, ' of nobody'));
    expect([inShort, isGapless]).toEqual([expected, true]);
  });
});
