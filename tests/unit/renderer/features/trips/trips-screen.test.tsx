import { act } from 'react';
import { describe, expect, it } from 'vitest';
import { doorOf } from '../../../../../shared/domain/programme/checkpoint-id.ts';
import { sampleActivity } from '../../../../support/trip-desk.ts';
import { eventually } from '../desk-page.tsx';
import { boardBut, busTwo, readBadge, useTripPages } from './bus-page.ts';

const { open, atBus } = useTripPages();

describe('the list of trips', () => {
  it('tells of each bus who leads it and how its roll call stands', async () => {
    const opened = await open();
    await opened.says('Neckar riverbank');
    await opened.says('Jonas Felderer');
    await opened.says('Boarding, 27 missing');
    expect(opened.root().querySelectorAll('article').length).toBe(6);
  });
});

describe('a trip without buses', () => {
  it('takes whoever is next on its waiting list aboard, while a place is free', async () => {
    const opened = await open();
    const { client, person } = opened.desk;
    const times = { from: '2022-05-08T12:00:00.000Z', until: '2022-05-08T16:00:00.000Z' };
    const { activity } = await client.programme.save({
      id: '',
      fields: { kind: 'field-trip', title: { en: 'On foot', de: 'Zu Fuß' }, ...times, capacity: 1 },
      legs: [{ id: 'out', kind: 'out', name: { en: 'Out', de: 'Hin' }, at: times.from }],
    });
    const { id: activityId } = activity;
    for (const attendeeId of [await person({ given: 'Ada' }), await person({ given: 'Bea' })])
      await client.programme.book({ activityId, attendeeId, state: 'waitlisted' });
    await opened.goTo(`#/trips/${activityId}/-`, '1 seat is free.');
    act(() => opened.buttons('Take aboard')[0]?.click());
    await opened.says('No seat is free.');
    await opened.sent();
    const { seats } = await client.trips.get({ activityId });
    expect([
      seats.map(({ state }) => state).sort(),
      opened.buttons('Take aboard').map(({ disabled }) => disabled),
    ]).toEqual([['booked', 'waitlisted'], [true]]);
  });
});

describe('the roll call of a bus', () => {
  it('takes somebody aboard by a touch, at once and at the desk', async () => {
    const { opened, bus } = await atBus();
    act(() => opened.buttons('Aboard')[0]?.click());
    const shown = opened.root().textContent.includes('1of 27 aboard');
    await eventually(() => opened.buttons('Aboard').length === 26);
    await opened.sent();
    expect([shown, (await bus.numbers('out')).aboard]).toEqual([true, 1]);
  });

  it('leaves without two when each of them has a reason, and says who they are afterwards', async () => {
    const { opened, bus } = await atBus();
    await boardBut(bus, 2);
    await opened.says('Aboard 25');
    opened.click('Leave without 2');
    const refused = opened.buttons('2 reasons are missing')[0]?.disabled;
    act(() => opened.buttons('Not coming')[0]?.click());
    act(() => opened.buttons('Other')[1]?.click());
    const withoutWords = opened.buttons('1 reason is missing')[0]?.disabled;
    opened.write('Took a taxi');
    opened.click('Leave without 2, hold');
    opened.click('Yes, leave');
    await opened.says('Other: Took a taxi');
    await eventually(() => opened.root().textContent.includes('Open again'));
    await opened.sent();
    expect([refused, withoutWords, await bus.numbers('out')]).toEqual([
      true,
      true,
      { aboard: 25, expected: 25, missing: 0, excused: 2, isClosed: true },
    ]);
  });

  it('compares heads with scans on the return: amber while one is missing, teal once that is settled', async () => {
    const { opened, bus } = await atBus();
    await boardBut(bus, 0);
    await act(() => bus.mark('out', { kind: 'close', reasons: [] }));
    const [lost] = (await bus.roll('return')).missing;
    await act(() => bus.board('return', [lost?.attendeeId ?? '']));
    await opened.goTo(`${busTwo}/T-2-return`, 'How many are on the bus now?');
    await opened.says('Not scanned yet 1');
    act(() => opened.root().querySelector<HTMLElement>('[aria-label="One fewer"]')?.click());
    await opened.says('One person is missing');
    act(() => opened.buttons('Aboard')[0]?.click());
    act(() => opened.root().querySelector<HTMLElement>('[aria-label="One more"]')?.click());
    await opened.says('27 = 27');
    // The count is sent when the stepper rests.
    await opened.sent();
    await act(() => new Promise((resolve) => setTimeout(resolve, 1_200)));
    expect((await bus.roll('return')).headCount?.count).toBe(27);
  });

  it('says on which bus somebody is booked, and moves them', async () => {
    const opened = await open();
    opened.desk.clock.set('2022-05-09T11:50:00.000Z');
    const four = opened.desk.at('T-4', 'B-4');
    const five = opened.desk.at('T-4', 'B-5');
    await opened.goTo(`#/trips/${sampleActivity('T-4')}/B-5`, 'of 21 aboard');
    const { people, seats } = await five.get();
    const other = people.find(
      ({ id, codes }) =>
        codes.length > 0 && seats.some((seat) => seat.attendeeId === id && seat.bus === 'B-4'),
    );
    readBadge(other?.codes[0] ?? '');
    await opened.says('Booked on Bus 4');
    opened.click('Move to Bus 5');
    await opened.says('of 22 aboard');
    await opened.sent();
    expect([(await four.numbers('out')).expected, (await five.numbers('out')).aboard]).toEqual([45, 1]);
  });
});

describe('a row of the roll call', () => {
  it('says where somebody was seen: "Room Linde", and "Hall 1" as it is', async () => {
    const { opened, bus } = await atBus();
    const [one, two] = (await bus.roll('out')).missing.map(({ attendeeId }) => attendeeId);
    const { client } = opened.desk;
    const pass = (key: string, attendeeId = '') =>
      client.checkin.admit({ checkpointId: doorOf(sampleActivity(key)), attendeeId, via: 'touch' });
    const letIn = async (key: string, attendeeId = ''): Promise<void> => {
      const { scanId, verdict } = await pass(key, attendeeId);
      const reason = (await client.event.state()).event.overrideReasons[0]?.id ?? '';
      if (verdict === 'refused') await client.checkin.override({ scanId, reason, note: '' });
    };
    await act(() => letIn('A-105', one));
    await act(() => letIn('A-104', two));
    await opened.says('Room Linde, 13:50');
    await opened.says('Hall 1, 13:50');
    expect(opened.root().textContent).not.toContain('Room Hall 1');
  });
});

describe('the languages of a bus', () => {
  it('are three; Arabic turns the page around and says what it has no text for in English', async () => {
    const { opened } = await atBus('ar', 'من 27 في الحافلة');
    const turned = [document.documentElement.lang, document.documentElement.dir];
    const german = [...opened.root().querySelectorAll('label')].find(
      (each) => each.textContent === 'Deutsch',
    );
    act(() => german?.click());
    await opened.says('von 27 im Bus');
    expect([turned, [document.documentElement.lang, document.documentElement.dir]]).toEqual([
      ['ar', 'rtl'],
      ['de', 'ltr'],
    ]);
  });
});
