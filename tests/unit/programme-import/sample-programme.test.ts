import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rollCallOf } from '../../../shared/domain/programme/checkpoint-id.ts';
import { sampleActivity } from '../../support/trip-desk.ts';
import { fileText, openProgrammeDesk, type ProgrammeDesk } from './programme-desk.ts';

let desk: ProgrammeDesk;
beforeEach(async () => {
  desk = await openProgrammeDesk();
});
afterEach(async () => {
  expect(await desk.close()).toEqual([]);
});

const PROGRAMME = fileText('sample/programme.csv');

/** What a list in a spreadsheet can say of an activity: no stops of trips, no telephones, no seats held. */
const inAList = (activities: Awaited<ReturnType<ProgrammeDesk['activities']>>) =>
  activities.map((activity) => ({
    ...activity,
    legs: [],
    held: 0,
    buses: activity.buses.map((bus) => ({ ...bus, phone: '' })),
  }));

describe('the programme of the sample conference as a CSV', () => {
  it('brings just the activities of the sample to a desk that has only its guests', async () => {
    const other = await openProgrammeDesk();
    await other.sample();
    await desk.event('Europe/Berlin', '2022-05-08', '2022-05-10');
    await desk.client.event.save({ themes: (await other.client.event.state()).event.themes });
    const { draftId } = await desk.client.sources.beginUpload({ fileName: 'guests.csv', bytes: 0 });
    await desk.client.sources.chunk({
      draftId,
      base64: fileText('sample/guest-list.csv').toString('base64'),
    });
    const guests = await desk.client.sources.read({ draftId });
    await desk.client.sources.compare({ draftId, mapping: guests.mapping });
    for await (const _ of await desk.client.sources.save({ draftId }));
    const { counts, last } = await desk.import('activities', 'programme.csv', PROGRAMME);
    expect({ counts, last, activities: inAList(await desk.activities()) }).toEqual({
      counts: { new: 40, changed: 0, unchanged: 0, double: 0, unreadable: 0, missing: 0 },
      last: 'saved',
      activities: inAList(await other.activities()),
    });
    await other.close();
  });

  it('changes nothing in the sample, which has it already', async () => {
    await desk.sample();
    const { counts, rows } = await desk.compare('activities', 'programme.csv', PROGRAMME);
    expect({ counts, odd: rows.filter(({ kind }) => kind !== 'unchanged') }).toEqual({
      counts: { new: 0, changed: 0, unchanged: 40, double: 0, unreadable: 0, missing: 0 },
      odd: [],
    });
  });

  it('writes only what changed there, and keeps what was changed at the desk', async () => {
    await desk.sample();
    const [opening] = await desk.activities();
    await desk.client.programme.save({ id: opening?.id ?? '', fields: { room: 'Hall 3', capacity: 300 } });
    const moved = PROGRAMME.toString('utf8').replace('09:00;09:45;Plenum', '09:15;10:00;Plenum');
    const { counts, rows } = await desk.import('activities', 'programme.csv', moved);
    const after = (await desk.activities()).find(({ ref }) => ref === 'A-101');
    expect({
      counts,
      changes: rows.find(({ kind }) => kind === 'changed')?.changes,
      after: { from: after?.from, until: after?.until, room: after?.room, capacity: after?.capacity },
    }).toEqual({
      counts: { new: 0, changed: 1, unchanged: 39, double: 0, unreadable: 0, missing: 0 },
      changes: [
        { field: 'from', before: '2022-05-08T07:00:00.000Z', after: '2022-05-08T07:15:00.000Z' },
        { field: 'until', before: '2022-05-08T07:45:00.000Z', after: '2022-05-08T08:00:00.000Z' },
      ],
      after: {
        from: '2022-05-08T07:15:00.000Z',
        until: '2022-05-08T08:00:00.000Z',
        room: 'Hall 3',
        capacity: 300,
      },
    });
  });

  it('keeps who was let in, when the session is moved while they are inside', async () => {
    await desk.sample();
    const [opening] = await desk.activities();
    const door = `door/${opening?.id}`;
    const { rows: people } = await desk.client.attendees.list({
      filter: { text: '', presence: [], categories: [], delegation: '', badge: 'any' },
      sort: 'name',
      isDescending: false,
      offset: 0,
      limit: 1,
    });
    await desk.client.checkin.admit({ checkpointId: door, attendeeId: people[0]?.id ?? '', via: 'touch' });
    const moved = PROGRAMME.toString('utf8').replace('09:00;09:45;Plenum', '09:15;10:00;Plenum');
    await desk.import('activities', 'programme.csv', moved);
    const { inside } = await desk.client.programme.get({ id: opening?.id ?? '' });
    const refused = await desk.client.programme
      .takeOut({ id: opening?.id ?? '' })
      .catch((error: { data: unknown }) => error.data);
    expect({ inside, refused }).toEqual({
      inside: 1,
      refused: { why: 'activity-has-people-inside', params: { count: '1' } },
    });
  });

  it('leaves out what was taken out by hand, says so, and has it again when it is put back', async () => {
    const importOnce = async () => {
      const { rows } = await desk.import('activities', 'programme.csv', PROGRAMME);
      return rows.filter(({ warnings }) => warnings.some(({ code }) => code === 'taken-out'));
    };
    await desk.event('Europe/Berlin', '2022-05-08', '2022-05-10');
    const first = await importOnce();
    const [opening] = await desk.activities();
    const id = opening?.id ?? '';
    await desk.client.programme.takeOut({ id });
    const again = await importOnce();
    const stays = (await desk.activities()).length;
    await desk.client.programme.putBack({ id });
    expect([
      first.length,
      again.map(({ kind, name }) => [kind, name]),
      stays,
      (await importOnce()).length,
      (await desk.activities()).length,
    ]).toEqual([0, [['unchanged', opening?.title]], 39, 0, 40]);
  });

  it('does not take a bus away from whoever was aboard and has no seat in it any more', async () => {
    await desk.sample();
    const { checkin, programme } = desk.client;
    const activityId = sampleActivity('T-4');
    const booked = async () =>
      (await programme.bookings({ activityId, states: ['booked'], offset: 0, limit: 500 })).rows.filter(
        ({ bus }) => bus === 'B-5',
      );
    const [rider] = await booked();
    const checkpointId = rollCallOf(activityId, 'T-4-out', 'B-5');
    await checkin.admit({ checkpointId, attendeeId: rider?.attendee.id ?? '', via: 'touch' });
    for (const { attendee } of await booked())
      await programme.book({ activityId, attendeeId: attendee.id, state: 'cancelled' });
    const without = PROGRAMME.toString('utf8').replace(', Bus 5 (28, Iryna Kvitkovska)', '');
    const { rows } = await desk.import('activities', 'programme.csv', without);
    const { activity } = await programme.get({ id: activityId });
    expect([
      rows.flatMap(({ warnings }) => warnings).map(({ code, params }) => `${code} ${params['count']}`),
      activity.buses.map(({ name }) => name),
    ]).toEqual([['bus-kept 1'], ['Bus 4', 'Bus 5']]);
  });

  it('does not take a bus away from those who have a seat in it', async () => {
    await desk.sample();
    const without = PROGRAMME.toString('utf8').replace(', Bus 5 (28, Iryna Kvitkovska)', '');
    const { counts, rows } = await desk.import('activities', 'programme.csv', without);
    const trip = (await desk.activities()).find(({ ref }) => ref === 'T-4');
    expect({
      counts,
      warnings: rows.flatMap(({ warnings }) => warnings).map(({ code }) => code),
      buses: trip?.buses.map(({ name }) => name),
    }).toEqual({
      counts: { new: 0, changed: 0, unchanged: 40, double: 0, unreadable: 0, missing: 0 },
      warnings: ['bus-kept'],
      buses: ['Bus 4', 'Bus 5'],
    });
  });
});
