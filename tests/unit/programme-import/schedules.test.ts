import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NO_DAY } from '../../../shared/domain/event-days.ts';
import { fileText, openProgrammeDesk, type ProgrammeDesk } from './programme-desk.ts';

let desk: ProgrammeDesk;
beforeEach(async () => {
  desk = await openProgrammeDesk();
  await desk.event('Europe/Berlin', '2022-05-08', '2022-05-10');
  await desk.client.event.save({
    themes: [{ id: 'C', label: { en: 'Climate action', de: 'Klimaschutz' }, colour: '#7a3e86' }],
  });
  await desk.client.attendees.edit({ id: '', fields: { given: 'Danylo', family: 'Zelenohorskyi' } });
});
afterEach(async () => {
  expect(await desk.close()).toEqual([]);
});

type Compared = Awaited<ReturnType<ProgrammeDesk['compare']>>;

const oddIn = ({ rows }: Compared) =>
  rows
    .filter(({ reason, warnings }) => reason !== '' || warnings.length > 0)
    .map(({ name, reason, params, warnings }) => [
      name.en,
      reason,
      Object.values(params).join(' '),
      ...warnings.map((warning) => [warning.code, ...Object.values(warning.params)].join(' ')),
    ]);

const shortOf = async () =>
  (await desk.activities()).map(({ title, from, until, room, kind, theme, ref, isCancelled }) =>
    [from.slice(5, 16), until.slice(5, 16), title.en, room, kind, theme, ref, isCancelled ? 'off' : ''].join(
      '|',
    ),
  );

describe('a schedule of pretalx', () => {
  it('is read with its rooms, tracks, types and people, and tells what it cannot use', async () => {
    const compared = await desk.import('activities', 'schedule.json', fileText('pretalx-schedule.json'));
    const [opening] = await desk.activities();
    expect({
      kind: compared.preview.kind,
      counts: compared.counts,
      odd: oddIn(compared),
      activities: await shortOf(),
      speakers: [opening?.speakers.length, opening?.speakerNames, opening?.capacity],
    }).toEqual({
      kind: 'schedule-json',
      counts: { new: 3, changed: 0, unchanged: 0, double: 1, unreadable: 1, missing: 0 },
      odd: [
        ['Opening: cities hold together', '', '', 'unknown-speaker Nobody Known'],
        ['Not placed yet', 'no-start', ''],
        ['Without any id', 'double', '4'],
      ],
      activities: [
        '05-08T07:00|05-08T07:45|Opening: cities hold together|Hall 1|plenary||KX7QPA|',
        '05-08T21:15|05-08T22:45|Heat at night|Esche|workshop|C|PW3RTZ|',
        '05-09T08:00|05-09T09:00|Without any id|Esche|panel|C||',
      ],
      speakers: [1, ['Nobody Known'], 450],
    });
  });

  it('links a speaker who came on the guest list later, and changes nothing else', async () => {
    const file = fileText('pretalx-schedule.json');
    await desk.import('activities', 'schedule.json', file);
    await desk.client.attendees.edit({ id: '', fields: { given: 'Nobody', family: 'Known' } });
    const { counts, rows } = await desk.import('activities', 'schedule.json', file);
    expect([counts.changed, rows.find(({ kind }) => kind === 'changed')?.changes]).toEqual([
      1,
      [
        {
          field: 'speakers',
          before: 'Danylo Zelenohorskyi',
          after: 'Danylo Zelenohorskyi, Nobody Known',
        },
        { field: 'speakerNames', before: 'Nobody Known', after: '' },
      ],
    ]);
  });
});

describe('a schedule of frab', () => {
  it('is read from its XML, with the same keys as its JSON', async () => {
    await desk.import('activities', 'schedule.json', fileText('pretalx-schedule.json'));
    const { preview, rows } = await desk.import('activities', 'schedule.xml', fileText('frab-schedule.xml'));
    expect({
      kind: preview.kind,
      rows: rows.map(({ name, kind, from, until, place }) => [name.en, kind, from, until, place.en]),
    }).toEqual({
      kind: 'schedule-xml',
      rows: [
        [
          'Opening: cities hold together',
          'unchanged',
          '2022-05-08T07:00:00.000Z',
          '2022-05-08T07:45:00.000Z',
          'Hall 1',
        ],
        ['Heat & sleep', 'new', '2022-05-08T21:15:00.000Z', '2022-05-08T22:45:00.000Z', 'Esche'],
      ],
    });
  });

  it.each([
    ['cut off', (xml: string) => xml.slice(0, 900), 'table-damaged'],
    [
      'with entities that grow',
      (xml: string) => xml.replace('<schedule>', '<!DOCTYPE a [<!ENTITY b "c">]><schedule>'),
      'table-damaged',
    ],
    ['of another kind', () => '<?xml version="1.0"?><rss><channel/></rss>', 'table-other-document'],
  ])('%s is refused with the reason', async (_what, spoil, why) => {
    const xml = spoil(fileText('frab-schedule.xml').toString('utf8'));
    const refused = await desk
      .compare('activities', 'schedule.xml', xml)
      .catch((error: { data: { why: string } }) => error.data.why);
    expect(refused).toEqual(why);
  });
});

describe('a calendar', () => {
  it('is read with its zones, rules, moved and floating times', async () => {
    const compared = await desk.import('activities', 'programme.ics', fileText('programme.ics'));
    expect({ odd: oddIn(compared), activities: await shortOf() }).toEqual({
      odd: [
        ['Coffee, tea and quiet', '', '', 'recurs-on'],
        ['Exhibition', '', '', 'all-day'],
        ['Broken time', 'unreadable-start', 'DTSTART'],
        ['Somewhere', 'unknown-zone', 'Atlantis/Capital'],
        ['Without time', 'no-start', ''],
      ],
      activities: [
        '05-08T07:30|05-08T08:15|Floating talk|Esche|other|||off',
        '05-08T10:30|05-08T11:45|Lunch|Foyer|social|||',
        '05-08T22:00|05-08T23:30|Night walk||other|||',
        '05-09T06:00|05-09T06:30|Coffee, tea and quiet||other|||',
        '05-09T10:15|05-09T11:30|Lunch outside|Garden|social|||',
        '05-09T22:00|05-10T22:00|Exhibition||other|||',
        '05-10T06:00|05-10T06:30|Coffee, tea and quiet||other|||',
      ],
    });
  });

  it('with a rule without end has its first time at least, whatever the days of the event are', async () => {
    await desk.event('Europe/Berlin', NO_DAY, NO_DAY);
    const compared = await desk.compare('activities', 'programme.ics', fileText('programme.ics'));
    expect(
      compared.rows
        .filter(({ warnings }) => warnings.some(({ code }) => code === 'recurs-on'))
        .map(({ kind, name, from }) => [kind, name.en, from]),
    ).toEqual([['new', 'Coffee, tea and quiet', '2022-05-09T06:00:00.000Z']]);
  });

  it('changes nothing when it is imported again', async () => {
    await desk.import('activities', 'programme.ics', fileText('programme.ics'));
    const { counts } = await desk.compare('activities', 'programme.ics', fileText('programme.ics'));
    expect([counts.new, counts.changed, counts.unchanged, counts.missing]).toEqual([0, 0, 7, 0]);
  });
});
