import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NO_DAY } from '../../../shared/domain/event-days.ts';
import { openProgrammeDesk, type ProgrammeDesk } from './programme-desk.ts';

let desk: ProgrammeDesk;
beforeEach(async () => {
  desk = await openProgrammeDesk();
  await desk.event('Europe/Berlin', '2022-03-26', '2022-10-30');
});
afterEach(async () => {
  expect(await desk.close()).toEqual([]);
});

/** What one row of a list becomes: its times, or why it cannot be used, and what is odd about it. */
const rowOf = async (cells: string, header = 'Title;Day;Start;End') => {
  const { rows } = await desk.compare('activities', 'list.csv', `${header}\n${cells}\n`);
  const [row] = rows;
  return [row?.from ?? row?.reason, row?.until ?? '', ...(row?.warnings ?? []).map(({ code }) => code)];
};

describe('a row of a programme in a table', () => {
  it.each([
    [
      'an English list',
      'Talk;2022-05-08;9:00;9:45',
      ['2022-05-08T07:00:00.000Z', '2022-05-08T07:45:00.000Z'],
    ],
    [
      'a German list',
      'Talk;08.05.2022;9.00 Uhr;9.45 Uhr',
      ['2022-05-08T07:00:00.000Z', '2022-05-08T07:45:00.000Z'],
    ],
    [
      'a twelve-hour clock',
      'Talk;2022-05-08;2 pm;3:30 pm',
      ['2022-05-08T12:00:00.000Z', '2022-05-08T13:30:00.000Z'],
    ],
    [
      'a span in one cell',
      'Talk;2022-05-08;14:00–15:30;',
      ['2022-05-08T12:00:00.000Z', '2022-05-08T13:30:00.000Z'],
    ],
    [
      'whole moments',
      'Talk;;2022-05-08 14:00;2022-05-09 01:30',
      ['2022-05-08T12:00:00.000Z', '2022-05-08T23:30:00.000Z'],
    ],
    [
      'moments of a database, with the hours of their zone',
      'Talk;;2022-05-08 14:00:00+02;2022-05-08 13:30:00 UTC',
      ['2022-05-08T12:00:00.000Z', '2022-05-08T13:30:00.000Z'],
    ],
    [
      'a day and a span in one cell',
      'Talk;;2022-05-08 14:00-15:30;',
      ['2022-05-08T12:00:00.000Z', '2022-05-08T13:30:00.000Z'],
    ],
    [
      'the same as German programmes write it',
      'Talk;;So, 8. Mai 2022, 14.00 – 15.30 Uhr;',
      ['2022-05-08T12:00:00.000Z', '2022-05-08T13:30:00.000Z'],
    ],
    [
      'a day and a span as American programmes write it',
      'Talk;;Sunday, May 8, 2022, 2:00 pm – 3:30 pm;',
      ['2022-05-08T12:00:00.000Z', '2022-05-08T13:30:00.000Z'],
    ],
    [
      'a day whose month stands first',
      'Talk;May 8, 2022;14:00;15:30',
      ['2022-05-08T12:00:00.000Z', '2022-05-08T13:30:00.000Z'],
    ],
    [
      'moments that end in Uhr',
      'Talk;;08.05.2022 14:00 Uhr;08.05.2022 15:30 Uhr',
      ['2022-05-08T12:00:00.000Z', '2022-05-08T13:30:00.000Z'],
    ],
    [
      'moments with an offset',
      'Talk;;2022-05-08 14:00-05:00;2022-05-08T15:30:00-05:00',
      ['2022-05-08T19:00:00.000Z', '2022-05-08T20:30:00.000Z'],
    ],
    ['a day by number', 'Talk;Day 2;14:00;15:00', ['2022-03-27T12:00:00.000Z', '2022-03-27T13:00:00.000Z']],
    [
      'an evening past midnight',
      'Party;2022-05-08;22:00;01:30',
      ['2022-05-08T20:00:00.000Z', '2022-05-08T23:30:00.000Z', 'past-midnight'],
    ],
    [
      'an end at midnight',
      'Party;2022-05-08;20:00;24:00 Uhr',
      ['2022-05-08T18:00:00.000Z', '2022-05-08T22:00:00.000Z', 'past-midnight'],
    ],
    [
      'a span up to midnight',
      'Party;2022-05-08;20–24 Uhr;',
      ['2022-05-08T18:00:00.000Z', '2022-05-08T22:00:00.000Z', 'past-midnight'],
    ],
    [
      'a day and a span up to midnight',
      'Party;;2022-05-08 20:00-24:00;',
      ['2022-05-08T18:00:00.000Z', '2022-05-08T22:00:00.000Z', 'past-midnight'],
    ],
    ['an end before the start', 'Talk;2022-05-08;16:00;15:00', ['ends-before-start', '']],
    ['an end as the start', 'Talk;2022-05-08;16:00;16:00', ['ends-before-start', '']],
    [
      'an hour that was skipped',
      'Talk;2022-03-27;02:30;03:45',
      ['2022-03-27T01:30:00.000Z', '2022-03-27T01:45:00.000Z', 'time-skipped'],
    ],
    [
      'an hour that came twice',
      'Talk;2022-10-30;02:30;04:00',
      ['2022-10-30T00:30:00.000Z', '2022-10-30T03:00:00.000Z', 'time-twice'],
    ],
    ['no end', 'Talk;2022-05-08;09:00;', ['2022-05-08T07:00:00.000Z', '2022-05-08T08:00:00.000Z', 'no-end']],
    ['no start', 'Talk;2022-05-08;;10:00', ['no-start', '']],
    ['no day', 'Talk;;09:00;10:00', ['no-start', '']],
    ['no title', ';2022-05-08;09:00;10:00', ['no-title', '']],
    ['a time that is none', 'Talk;2022-05-08;25:00;26:00', ['unreadable-start', '']],
    ['a day that there is not', 'Talk;31.04.2022;09:00;10:00', ['unreadable-start', '']],
  ])('with %s says what it becomes', async (_what, cells, becomes) => {
    expect(await rowOf(cells)).toEqual(becomes);
  });

  it('is read in the zone of the event, wherever this computer stands', async () => {
    await desk.event('America/New_York', '2022-05-08', '2022-05-10');
    expect(await rowOf('Talk;2022-05-08;09:00;90', 'Title;Day;Start;Duration')).toEqual([
      '2022-05-08T13:00:00.000Z',
      '2022-05-08T14:30:00.000Z',
    ]);
  });

  it('tells numbers, words and people that cannot be read, and is used all the same', async () => {
    expect(
      await rowOf(
        'A-1;Talk;2022-05-08;09:00;10:00;many;maybe;Z;A. Nobody',
        'No;Title;Day;Start;End;Seats;Booking;Theme;Speakers',
      ),
    ).toEqual([
      '2022-05-08T07:00:00.000Z',
      '2022-05-08T08:00:00.000Z',
      'unreadable-policy',
      'unreadable-capacity',
      'unknown-theme',
      'unknown-speaker',
    ]);
  });

  it.each(['ja', 'x', 'Yes', 'abgesagt', 'cancelled', 'entfällt', 'TRUE'])(
    'was called off where its column says %s',
    async (word) => {
      const list = `Nr;Titel;Tag;Beginn;Abgesagt\nA-1;Lauf;2022-05-08;09:00;${word}\n`;
      await desk.import('activities', 'list.csv', list);
      expect((await desk.activities()).map(({ isCancelled }) => isCancelled)).toEqual([true]);
    },
  );

  it.each(['nein', 'no', '', 'confirmed', 'findet statt', '0', 'FALSE'])(
    'takes place where its column says %j',
    async (word) => {
      const list = `Nr;Titel;Tag;Beginn;Abgesagt\nA-1;Lauf;2022-05-08;09:00;${word}\n`;
      await desk.import('activities', 'list.csv', list);
      expect((await desk.activities()).map(({ isCancelled }) => isCancelled)).toEqual([false]);
    },
  );

  it('with a numbered day is left out where nobody has said when the event begins', async () => {
    await desk.event('Europe/Berlin', NO_DAY, NO_DAY);
    expect(await rowOf('Talk;Day 2;14:00;15:00')).toEqual(['unreadable-start', '']);
  });

  describe('of a trip', () => {
    const list = (start: string, end: string) =>
      `Nr;Title;Day;Start;End;Kind\nT-1;Tour;2022-05-08;${start};${end};field trip\n`;
    const legsOf = async () => (await desk.activities())[0]?.legs.map(({ at }) => at.slice(11, 16));

    it('moves its two roll calls with its times', async () => {
      await desk.import('activities', 'list.csv', list('14:00', '16:00'));
      await desk.import('activities', 'list.csv', list('15:00', '17:30'));
      const moved = await legsOf();
      const { counts } = await desk.import('activities', 'list.csv', list('15:00', '17:30'));
      await desk.import('activities', 'list.csv', list('16:00', '18:00'));
      expect([moved, counts.unchanged, await legsOf()]).toEqual([['13:00', '15:30'], 1, ['14:00', '16:00']]);
    });

    it('leaves a roll call where it was put at the desk', async () => {
      await desk.import('activities', 'list.csv', list('14:00', '16:00'));
      const [trip] = await desk.activities();
      const legs = [{ id: trip?.legs[1]?.id ?? '', at: '2022-05-08T13:15:00.000Z' }];
      await desk.client.programme.save({ id: trip?.id ?? '', fields: {}, legs });
      await desk.import('activities', 'list.csv', list('14:30', '16:30'));
      expect(await legsOf()).toEqual(['12:30', '13:15']);
    });
  });

  it('with a rule that is not understood is left out, and says where; one that is understood is at the door', async () => {
    const rule =
      '{""inList"": [{""var"": ""product""}, {""objectList"": [{""lookup"": [""product"", ""1"", ""VIP""]}]}]}';
    const list = `Nr;Title;Day;Start;End;Rule\nA-1;One;2022-05-08;09:00;10:00;"{""like"": [1]}"\nA-2;Two;2022-05-08;11:00;12:00;"${rule}"\n`;
    const { rows } = await desk.import('activities', 'list.csv', list);
    expect([
      rows.map(({ kind, reason, params }) => [kind, reason, params]),
      await desk.activities(),
    ]).toMatchObject([
      [
        ['unreadable', 'rule-not-understood', { text: 'like' }],
        ['new', '', {}],
      ],
      [{ ref: 'A-2', rules: rule.replaceAll('""', '"') }],
    ]);
  });

  it('with the key of a row before is a double of that', async () => {
    const { counts, rows } = await desk.compare(
      'activities',
      'list.csv',
      'Nr;Title;Day;Start;End\nA-1;One;2022-05-08;09:00;10:00\nA-1;Two;2022-05-08;11:00;12:00\n',
    );
    expect([counts.double, rows[1]?.reason, rows[1]?.params]).toEqual([1, 'double', { line: '2' }]);
  });

  it('without a key is known again by title and day, though its time moved', async () => {
    const list = (start: string) =>
      `Title;Day;Start;End\nLunch;2022-05-08;${start};14:00\nLunch;2022-05-09;12:00;13:00\n`;
    await desk.import('activities', 'list.csv', list('12:00'));
    const { counts } = await desk.compare('activities', 'list.csv', list('12:30'));
    expect([counts.new, counts.changed, counts.unchanged]).toEqual([0, 1, 1]);
  });
});

it('nothing of a file is in the programme before it is saved', async () => {
  await desk.compare('activities', 'list.csv', 'Title;Day;Start;End\nTalk;2022-05-08;09:00;10:00\n');
  expect(await desk.activities()).toEqual([]);
});
