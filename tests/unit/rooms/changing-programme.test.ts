import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fieldsOf, fieldTexts } from '../../../electron/desk/programme/activity-fields.ts';
import type { Activity } from '../../../shared/domain/programme/activity.ts';
import { doorOf } from '../../../shared/domain/programme/checkpoint-id.ts';
import { EMPTY_ACTIVITY } from '../../../shared/domain/programme/empty-activity.ts';
import type { OpBody } from '../../../shared/replication/op-bodies.ts';
import { createTestClock, openTestDesk, temporaryFolder } from '../../support/test-desk.ts';
import { writeOps } from '../../support/write-ops.ts';

type Changes = Partial<Activity> & Pick<Activity, 'id'>;

const activity = ({ id, ...changes }: Changes & Pick<Activity, 'from' | 'until'>): OpBody => ({
  kind: 'activity-set',
  id,
  fields: fieldTexts(fieldsOf({ ...EMPTY_ACTIVITY, id, room: 'Linde', ...changes })),
});
const moved = (id: string, fields: Readonly<Record<string, unknown>>): OpBody => ({
  kind: 'activity-set',
  id,
  fields: fieldTexts(fields),
});
const ann: OpBody = { kind: 'attendee-set', id: 'ann', fields: { given: 'Ann', status: 'confirmed' } };

let home: ReturnType<typeof temporaryFolder>;
const clock = createTestClock();
beforeEach(() => {
  home = temporaryFolder();
});
afterEach(() => home.remove());

/** Looks at a desk of this folder for as long as the work takes. */
const atDesk = async <Found>(
  work: (client: Awaited<ReturnType<typeof openTestDesk>>['client']) => Promise<Found>,
): Promise<Found> => {
  const { desk, client, bugs } = await openTestDesk(home.folder, clock);
  try {
    return await work(client);
  } finally {
    await desk.close();
    expect(bugs).toEqual([]);
  }
};

const doorOn = (room: string, at: string) =>
  atDesk(async (client) => {
    clock.set(at);
    const { activity: now, numbers } = await client.rooms.state({ room, activityId: '' });
    return [now?.id, numbers?.inside];
  });

describe('a session', () => {
  const workshop = { id: 'w', from: '2022-05-08T09:00:00.000Z', until: '2022-05-08T10:30:00.000Z' };

  it('that moves while people are inside takes them along to its new room and time', async () => {
    clock.set('2022-05-08T09:10:00.000Z');
    writeOps(home.folder, clock, [ann, activity(workshop)]);
    await atDesk((client) =>
      client.checkin.admit({ checkpointId: doorOf('w'), attendeeId: 'ann', via: 'touch' }),
    );
    clock.set('2022-05-08T09:20:00.000Z');
    writeOps(home.folder, clock, [
      moved('w', { room: 'Esche', from: '2022-05-08T09:30:00.000Z', until: '2022-05-08T11:00:00.000Z' }),
    ]);
    expect([
      await doorOn('Linde', '2022-05-08T09:21:00.000Z'),
      await doorOn('Esche', '2022-05-08T09:22:00.000Z'),
    ]).toEqual([
      [undefined, undefined],
      ['w', 1],
    ]);
  });

  it('that was taken out while people are inside gives its door back to the clock', async () => {
    clock.set('2022-05-08T09:10:00.000Z');
    writeOps(home.folder, clock, [ann, activity(workshop)]);
    await atDesk((client) =>
      client.checkin.admit({ checkpointId: doorOf('w'), attendeeId: 'ann', via: 'touch' }),
    );
    writeOps(home.folder, clock, [moved('w', { isGone: true })]);
    const { activity: now, numbers } = await atDesk((client) =>
      client.rooms.state({ room: 'Linde', activityId: 'w' }),
    );
    expect([now, numbers]).toEqual([null, null]);
  });

  it('that is cancelled lets nobody in, also for a reason, lets people out, and says where it is held instead', async () => {
    clock.set('2022-05-08T09:10:00.000Z');
    const title = { en: 'Heat', de: 'Hitze' };
    const later = { from: '2022-05-08T13:00:00.000Z', until: '2022-05-08T14:00:00.000Z', room: 'Esche' };
    writeOps(home.folder, clock, [ann, activity({ ...workshop, title })]);
    const admit = (direction: 'entry' | 'exit') =>
      atDesk((client) =>
        client.checkin.admit({ checkpointId: doorOf('w'), attendeeId: 'ann', via: 'touch', direction }),
      );
    await admit('entry');
    writeOps(home.folder, clock, [moved('w', { isCancelled: true }), activity({ id: 'v', title, ...later })]);
    const out = await admit('exit');
    const back = await admit('entry');
    const { state, refusal } = await atDesk(async (client) => ({
      state: await client.rooms.state({ room: 'Linde', activityId: '' }),
      refusal: await client.checkin
        .override({ scanId: back.scanId, reason: 'by hand', note: '' })
        .catch((error: unknown) => (error as { data?: { why?: string } }).data?.why),
    }));
    expect([out.verdict, back.verdict, back.reason, back.canOverride, back.explanation]).toEqual([
      'admitted',
      'refused',
      'invalid-time',
      false,
      { of: 'called-off', title: 'Heat', titleDe: 'Hitze', place: 'Esche', startsAt: later.from },
    ]);
    expect([refusal, state.activity, state.calledOff?.id, state.movedTo?.id]).toEqual([
      'override-not-possible',
      null,
      'w',
      'v',
    ]);
  });

  it('across midnight stays at its door on both days, and its people stay inside', async () => {
    const night = { id: 'n', from: '2022-05-08T21:00:00.000Z', until: '2022-05-08T23:30:00.000Z' };
    clock.set('2022-05-08T21:50:00.000Z');
    writeOps(home.folder, clock, [ann, activity(night)]);
    await atDesk((client) =>
      client.checkin.admit({ checkpointId: doorOf('n'), attendeeId: 'ann', via: 'touch' }),
    );
    // 01:10 of the next day in Stuttgart.
    expect(await doorOn('Linde', '2022-05-08T23:10:00.000Z')).toEqual(['n', 1]);
    const today = await atDesk(async (client) => (await client.rooms.list({})).rooms[0]?.isToday);
    expect(today).toBe(true);
  });

  it('in the night when clocks change comes to its door 15 minutes that pass before it starts', async () => {
    const early = { id: 'e', from: '2022-03-27T01:05:00.000Z', until: '2022-03-27T02:00:00.000Z' };
    writeOps(home.folder, clock, [activity(early)]);
    expect([
      await doorOn('Linde', '2022-03-27T00:49:00.000Z'),
      await doorOn('Linde', '2022-03-27T00:50:00.000Z'),
    ]).toEqual([
      [undefined, undefined],
      ['e', 0],
    ]);
  });

  it('without a room stands at no door, and a trip has no door', async () => {
    clock.set('2022-05-08T09:10:00.000Z');
    writeOps(home.folder, clock, [
      activity({ ...workshop, room: '' }),
      activity({ ...workshop, id: 't', kind: 'field-trip', room: 'Yard' }),
    ]);
    expect(await atDesk((client) => client.rooms.list({}))).toMatchObject({ rooms: [] });
  });
});
