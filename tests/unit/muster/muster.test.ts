import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTestClock, openTestDesk, temporaryFolder } from '../../support/test-desk.ts';
import { openMusterDesk } from './muster-desk.ts';

/** The workshop "Water when it rains too much" in room Eiche, 15:45 to 17:00, and the trip to the tram depot. */
const WORKSHOP = 'RGN9VXUFHF7D';
const TRIP = '89U4PE55R8HJ';
const IN_THE_WORKSHOP = '2022-05-08T14:00:00.000Z';

let home: ReturnType<typeof temporaryFolder>;
let desk: Awaited<ReturnType<typeof openMusterDesk>>;
beforeEach(async () => {
  home = temporaryFolder();
  desk = await openMusterDesk(home.folder);
});
afterEach(async () => {
  await desk.desk.close();
  home.remove();
});

const everybody = { group: '', show: 'all', text: '', offset: 0, limit: 200 } as const;

describe('a muster', () => {
  it('is on from its start to its end, and tells every screen so', async () => {
    const { client, as } = desk;
    const notices: string[] = [];
    const stop = new AbortController();
    const news = await as('trip').notices.follow({ after: null }, { signal: stop.signal });
    const following = (async () => {
      for await (const { notice } of news) if (notice?.kind === 'muster') notices.push(notice.kind);
    })();
    const before = await as('wall').muster.state();
    await client.muster.start();
    const during = await as('trip').muster.state();
    await client.muster.start();
    await client.muster.end();
    const after = await as('room').muster.state();
    await new Promise((resolve) => setTimeout(resolve, 20));
    stop.abort();
    await following.catch(() => undefined);
    expect([before.since, during.since, after.since, notices]).toEqual([
      null,
      '2022-05-08T07:00:00.000Z',
      null,
      ['muster', 'muster'],
    ]);
  });

  it('lists by room, bus and house who is where, and nobody who left', async () => {
    const { client, clock, admit, bookedFor, places } = desk;
    const [inRoom = '', inHouse = '', gone = '', outOfRoom = ''] = await bookedFor(WORKSHOP);
    const { people, activity } = await client.trips.get({ activityId: TRIP });
    const rider = people.find(({ id }) => ![inRoom, inHouse, gone, outOfRoom].includes(id))?.id ?? '';
    const bus = activity.buses[0]?.id ?? '';
    clock.set('2022-05-08T12:00:00.000Z');
    await client.event.saveCheckpoint({
      ...(await client.event.state()).checkpoints.find(({ id }) => id === 'entrance')!,
      mode: 'in-and-out',
    });
    for (const id of [inRoom, inHouse, gone, outOfRoom]) await admit(id, 'entrance');
    await admit(rider, `leg/${TRIP}/T-3-out/${bus}`);
    clock.set(IN_THE_WORKSHOP);
    await admit(inRoom, `door/${WORKSHOP}`);
    await admit(outOfRoom, `door/${WORKSHOP}`);
    clock.advance(60_000);
    await admit(gone, 'entrance', 'exit');
    await admit(outOfRoom, `door/${WORKSHOP}`, 'exit');
    await client.muster.start();
    const { counts, exits } = await client.muster.overview();
    expect({ places: await places(), listed: counts.listed, exits }).toEqual({
      places: [
        ['room/Eiche', 1, 0, 0],
        [`bus/${TRIP}/${bus}`, 1, 0, 0],
        ['house', 2, 0, 0],
      ],
      listed: 4,
      exits: { doors: 1, scannedDoors: 1, entered: 2, scannedOut: 1, isEntranceScanned: true },
    });
  });

  it('says that nobody scanned a way out, where nobody did', async () => {
    const { client, clock, admit, bookedFor } = desk;
    const [one = ''] = await bookedFor(WORKSHOP);
    clock.set(IN_THE_WORKSHOP);
    await admit(one, `door/${WORKSHOP}`);
    await client.muster.start();
    expect((await client.muster.overview()).exits).toEqual({
      doors: 1,
      scannedDoors: 0,
      entered: 1,
      scannedOut: 0,
      isEntranceScanned: false,
    });
  });

  it('keeps in step with scans that come while it is on, and with the clock', async () => {
    const { client, clock, admit, bookedFor, places } = desk;
    const [one = '', two = ''] = await bookedFor(WORKSHOP);
    clock.set(IN_THE_WORKSHOP);
    await admit(one, 'entrance');
    await client.muster.start();
    const first = await places();
    await admit(one, `door/${WORKSHOP}`);
    await admit(two, `door/${WORKSHOP}`);
    const second = await places();
    clock.set('2022-05-08T15:16:00.000Z');
    const third = await places();
    expect([first, second, third]).toEqual([
      [['house', 1, 0, 0]],
      [['room/Eiche', 2, 0, 0]],
      [['house', 2, 0, 0]],
    ]);
  });

  it('looks a quarter of an hour for whoever came in after the end, and no longer', async () => {
    const { client, clock, admit, bookedFor, places } = desk;
    const [one = '', two = ''] = await bookedFor(WORKSHOP);
    clock.set('2022-05-08T15:05:00.000Z');
    await admit(one, `door/${WORKSHOP}`);
    await client.muster.start();
    const first = await places();
    clock.set('2022-05-08T15:08:00.000Z');
    await admit(two, `door/${WORKSHOP}`);
    const second = await places();
    clock.set('2022-05-08T15:21:00.000Z');
    const third = await places();
    clock.set('2022-05-08T15:24:00.000Z');
    expect([first, second, third, await places()]).toEqual([
      [['room/Eiche', 1, 0, 0]],
      [['room/Eiche', 2, 0, 0]],
      [
        ['room/Eiche', 1, 0, 0],
        ['house', 1, 0, 0],
      ],
      [['house', 2, 0, 0]],
    ]);
  });

  it('calls whoever is in a session without a room by the titles of the session', async () => {
    const { client, clock, admit, bookedFor } = desk;
    const [one = ''] = await bookedFor(WORKSHOP);
    const { activity } = await client.programme.save({ id: WORKSHOP, fields: { room: '' } });
    clock.set(IN_THE_WORKSHOP);
    await admit(one, `door/${WORKSHOP}`);
    await client.muster.start();
    const { rows } = await client.muster.groups({ by: 'place', offset: 0, limit: 10 });
    const people = await client.muster.people({ ...everybody, group: rows[0]?.id ?? '' });
    const named = { id: `session/${WORKSHOP}`, kind: 'room', name: '', title: activity.title };
    expect([rows, people.rows.map(({ id, place }) => [id, place])]).toEqual([
      [{ ...named, counts: { listed: 1, open: 1, safe: 0, missing: 0 } }],
      [[one, named]],
    ]);
  });

  it('still lists at half past midnight who came to the party, and no more at five', async () => {
    const { client, clock, admit, bookedFor, places } = desk;
    const [one = ''] = await bookedFor(WORKSHOP);
    clock.set('2022-05-08T20:30:00.000Z');
    await admit(one, 'entrance');
    clock.set('2022-05-08T22:30:00.000Z');
    await client.muster.start();
    const atNight = await places();
    clock.set('2022-05-09T03:00:00.000Z');
    expect([atNight, await places()]).toEqual([[['house', 1, 0, 0]], []]);
  });

  it('keeps the marks of each person, also of one who is not on the list, and forgets them with its end', async () => {
    const { client, clock, admit, bookedFor, places } = desk;
    const [found = '', sought = '', stranger = ''] = await bookedFor(WORKSHOP);
    clock.set(IN_THE_WORKSHOP);
    await admit(found, `door/${WORKSHOP}`);
    await admit(sought, `door/${WORKSHOP}`);
    await client.muster.start();
    await client.muster.mark({ attendeeId: found, state: 'safe' });
    await client.muster.mark({ attendeeId: sought, state: 'safe' });
    await client.muster.mark({ attendeeId: sought, state: 'missing' });
    const marked = await client.muster.mark({ attendeeId: stranger, state: 'safe' });
    const first = await places();
    await client.muster.mark({ attendeeId: stranger, state: 'open' });
    const second = await places();
    await client.muster.end();
    clock.advance(1000);
    await client.muster.start();
    expect([marked.place.kind, first, second, await places()]).toEqual([
      'unlisted',
      [
        ['room/Eiche', 0, 1, 1],
        ['unlisted', 0, 1, 0],
      ],
      [['room/Eiche', 0, 1, 1]],
      [['room/Eiche', 2, 0, 0]],
    ]);
  });

  it('gives people by pages, by group, mark and name, in the order of their names', async () => {
    const { client, clock, admit, bookedFor } = desk;
    clock.set(IN_THE_WORKSHOP);
    const ids = await bookedFor(WORKSHOP);
    for (const id of ids) await admit(id, `door/${WORKSHOP}`);
    await client.muster.start();
    await client.muster.mark({ attendeeId: ids[3] ?? '', state: 'safe' });
    const all = await client.muster.people(everybody);
    const page = await client.muster.people({ ...everybody, group: 'room/Eiche', offset: 2, limit: 3 });
    const safe = await client.muster.people({ ...everybody, show: 'safe' });
    const [first] = all.rows;
    const named = await client.muster.people({ ...everybody, text: first?.name.slice(0, 4) ?? '' });
    expect([
      all.total,
      page.rows.map(({ id }) => id),
      safe.rows.map(({ id }) => id),
      named.rows.some(({ id }) => id === first?.id) && named.total < all.total,
    ]).toEqual([ids.length, all.rows.slice(2, 5).map(({ id }) => id), [ids[3]], true]);
  });

  it('is started by hosts and ended by organisers; a wall gets numbers and no names, a desk no phone numbers', async () => {
    const { as, clock, admit, bookedFor } = desk;
    clock.set(IN_THE_WORKSHOP);
    const [one = ''] = await bookedFor(WORKSHOP);
    await admit(one, `door/${WORKSHOP}`);
    const code = (error: unknown): string => (error as { code: string }).code;
    const refusals = [
      await as('window', 'front-desk').muster.start().catch(code),
      await as('room', 'host')
        .muster.start()
        .then(() => 'started', code),
      await as('room', 'host').muster.end().catch(code),
      await as('wall').muster.people(everybody).catch(code),
      await as('kiosk').muster.overview().catch(code),
    ];
    const phones = await Promise.all(
      (['host', 'front-desk'] as const).map(async (role) => {
        const { rows } = await as('window', role).muster.people(everybody);
        return rows[0]?.phone !== '';
      }),
    );
    expect([refusals, phones, (await as('wall').muster.overview()).counts.listed]).toEqual([
      ['NOT_ALLOWED', 'started', 'NOT_ALLOWED', 'NOT_ALLOWED', 'NOT_ALLOWED'],
      [true, false],
      1,
    ]);
  });

  it('ticks whose badge was read, on the list or not, whatever a door would say of them', async () => {
    const { client, clock, admit, bookedFor } = desk;
    clock.set(IN_THE_WORKSHOP);
    const [inside = '', stranger = '', other = ''] = await bookedFor(WORKSHOP);
    await admit(inside, `door/${WORKSHOP}`);
    await client.attendees.setCode({ id: inside, code: 'BADGE-OF-ONE', isRevoked: false });
    await client.attendees.setCode({ id: stranger, code: 'BADGE-WITHDRAWN', isRevoked: true });
    for (const id of [stranger, other])
      await client.attendees.setCode({ id, code: 'BADGE-OF-TWO', isRevoked: false });
    await client.muster.start();
    const scan = async (text: string) => {
      const answer = await desk.as('trip', 'host').muster.scan({ text });
      return answer.kind === 'ticked' ? [answer.person.id, answer.person.place.kind, answer.isNew] : answer;
    };
    expect([
      await scan('BADGE-OF-ONE'),
      await scan('BADGE-OF-ONE'),
      await scan('BADGE-WITHDRAWN'),
      await scan('BADGE-OF-TWO'),
      await scan('https://example.org/menu'),
      (await client.muster.overview()).counts.safe,
    ]).toEqual([
      [inside, 'room', true],
      [inside, 'room', false],
      [stranger, 'unlisted', true],
      { kind: 'several' },
      { kind: 'unknown', looksLike: 'web-address' },
      2,
    ]);
  });

  it('refuses a mark when it is over', async () => {
    const { client, bookedFor } = desk;
    const [one = ''] = await bookedFor(WORKSHOP);
    const refused = await client.muster.mark({ attendeeId: one, state: 'safe' }).catch((error: unknown) => {
      const { code, data } = error as { code: string; data: { why: string } };
      return [code, data.why];
    });
    expect(refused).toEqual(['CANNOT', 'no-muster']);
  });

  it('is still on after the desk was closed and opened again', async () => {
    const { folder, remove } = temporaryFolder();
    const first = await openTestDesk(folder);
    await first.client.muster.start();
    await first.desk.close();
    const again = await openTestDesk(folder, createTestClock('2022-05-08T07:30:00.000Z'));
    const { since } = await again.client.muster.state();
    await again.desk.close();
    remove();
    expect(since).toBe('2022-05-08T07:00:00.000Z');
  });
});
