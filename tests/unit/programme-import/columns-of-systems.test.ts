import { describe, expect, it } from 'vitest';
import { guessActivityColumns } from '../../../shared/domain/programme/source/programme-columns.ts';
import { readActivityRows } from '../../../shared/domain/programme/source/read-activity-rows.ts';
import { settleActivities } from '../../../shared/domain/programme/source/settle-activities.ts';

const read = (header: string, ...rows: readonly string[]) => {
  const cells = rows.map((row) => row.split('|'));
  const raws = readActivityRows({
    rows: cells,
    lines: cells.map((_, index) => index + 2),
    columns: guessActivityColumns(header.split('|')),
    reading: { dayFirst: true, firstDay: '' },
  });
  return settleActivities(raws, 'Europe/Berlin');
};

describe('programmes of other systems as tables', () => {
  it.each([
    [
      'pretalx',
      'ID|Proposal title|Session type|Track|Proposal state|Duration|Room|Start|Speaker names',
      'A1|Water|Workshop|Climate|confirmed|90|Hall|2026-05-08T10:00:00+02:00|Ada, Bo',
    ],
    [
      'Sessionize',
      'Session Id|Title|Session format|Track|Room|Scheduled At|Scheduled Duration|Speakers',
      'A1|Water|Workshop|Climate|Hall|8 May 2026 10:00 AM|90|Ada, Bo',
    ],
    [
      'Sched',
      'Event Key|Session Title|Event Type|Track|Venue|Start Date & Time|End Date & Time|Speakers',
      'A1|Water|Workshop|Climate|Hall|2026-05-08 10:00|2026-05-08 11:30|Ada; Bo',
    ],
    [
      'German Excel',
      'Nr.|Titel der Veranstaltung|Art|Track|Datum|Uhrzeit von|Uhrzeit bis|Raum|Referent/in',
      'A1|Water|Workshop|Climate|Fr, 8.5.2026|10.00 Uhr|11.30 Uhr|Hall|Ada; Bo',
    ],
    [
      'a table of days and times',
      'ID|Title|Type|Track|Event start date|Event start time|Event end time|Location|Presenter',
      'A1|Water|Workshop|Climate|08/05/2026|10:00|11:30|Hall|Ada; Bo',
    ],
  ])('%s', (_, header, row) => {
    expect(read(header, row)).toMatchObject([
      {
        result: 'activity',
        key: 'A1',
        title: { en: 'Water' },
        from: '2026-05-08T08:00:00.000Z',
        until: '2026-05-08T09:30:00.000Z',
        fields: { kind: 'workshop', room: 'Hall' },
        theme: 'Climate',
        speakers: ['Ada', 'Bo'],
        warnings: [],
      },
    ]);
  });

  it('calls off what a proposal says was cancelled', () => {
    const rows = read('Proposal title|Proposal state|Start|End', 'Water|canceled|8.5.2026 10:00|11:00');
    expect(rows).toMatchObject([{ fields: { isCancelled: true } }]);
  });

  it('takes a day that is written once for the rows below it, up to the next', () => {
    const rows = read(
      'Date|Time|Title',
      '8.5.2026|09:00–10:00|One',
      '|10:00–11:00|Two',
      '9.5.2026|09:00–10:00|Three',
    );
    expect(rows.map((row) => row.result === 'activity' && row.from)).toEqual([
      '2026-05-08T07:00:00.000Z',
      '2026-05-08T08:00:00.000Z',
      '2026-05-09T07:00:00.000Z',
    ]);
  });

  it('splits no name at its comma where the list has semicolons between names', () => {
    const header = 'Date|Time|Title|Speakers';
    const rows = read(header, '8.5.2026|09:00|One|Koval, Olena; Roe, Jane', '8.5.2026|10:00|Two|Roe, Jane');
    expect(rows.map((row) => row.result === 'activity' && row.speakers)).toEqual([
      ['Koval, Olena', 'Roe, Jane'],
      ['Roe, Jane'],
    ]);
  });
});
