import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTestClock, openTestDesk, temporaryFolder } from '../../support/test-desk.ts';
import { appendOps, asked, cellsOf, openSampleDesk, writtenRows } from './report-desk.ts';

const SHUSHANIK = '2p862bh85w6tcnbm99t74vxbghh39788';
const FRANCOIS = 'b8sxc6jrwfarydpjyc9sx8zg88aawqqx';
const scan = (text: string) => ({ checkpointId: 'entrance', text, via: 'scanner' as const });

let home: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  home = temporaryFolder();
});
afterEach(() => home.remove());

const open = () => openSampleDesk(home.folder);
const rowOf = async (opened: Awaited<ReturnType<typeof openTestDesk>>, name: string, changes = {}) =>
  (await writtenRows(opened, home.folder, asked('attendance', changes))).find((row) => row['Name'] === name);

describe('the attendance report', () => {
  it('has a row for everybody on the list, arrived or not', async () => {
    const opened = await open();
    const rows = await writtenRows(opened, home.folder, asked('attendance'));
    expect([rows.length, new Set(rows.map((row) => row['Arrived']))]).toEqual([412, new Set(['no'])]);
    await opened.desk.close();
  });

  it('tells who came, when by the clock of the venue, how often, on which day, and at which desk', async () => {
    const opened = await open();
    opened.clock.set('2022-05-08T07:12:34.000Z');
    await opened.client.checkin.scan(scan(SHUSHANIK));
    opened.clock.set('2022-05-10T06:01:00.000Z');
    await opened.client.checkin.scan(scan(SHUSHANIK));
    expect(cellsOf(await rowOf(opened, 'Shushanik Jrvezhyan'))).toEqual({
      Name: 'Shushanik Jrvezhyan',
      'Name in own script': 'Շուշանիկ Ջրվեժյան',
      Category: 'Delegation',
      Organisation: 'City of Kaputaberd',
      Town: 'Kaputaberd',
      Country: 'Armenia',
      Delegation: 'Kaputaberd',
      'E-mail': 'shushanik.jrvezhyan@kaputaberd.example',
      Phone: expect.stringMatching(/^\+374 /) as string,
      Codes: SHUSHANIK,
      Registration: 'confirmed',
      Arrived: 'yes',
      'First arrival, date': '2022-05-08',
      'First arrival, time': '09:12:34',
      'First entry on 8 May 2022': '09:12:34',
      'First entry on 10 May 2022': '08:01',
      Entries: '2',
      'Desk of first arrival': 'Desk 1',
      'Badge issued': 'no',
      'Badges printed': '0',
      'Void badges': '0',
      'Walk-in': 'no',
    });
    await opened.desk.close();
  });

  it('counts an entry after midnight to the evening before it, until four in the morning', async () => {
    const opened = await open();
    const headings = ['First arrival, date', 'First entry on 8 May 2022', 'First entry on 9 May 2022'];
    opened.clock.set('2022-05-08T23:50:00.000Z');
    await opened.client.checkin.scan(scan(FRANCOIS)).then(async ({ scanId }) => {
      await opened.client.checkin.override({ scanId, reason: 'paid-in-cash', note: '' });
    });
    await opened.client.checkin.scan(scan(SHUSHANIK));
    opened.clock.set('2022-05-10T02:00:00.000Z');
    await opened.client.checkin.scan(scan(SHUSHANIK));
    const rows = [
      await rowOf(opened, 'Shushanik Jrvezhyan'),
      await rowOf(opened, 'François-Xavier Rivaudière'),
    ].map((row) => cellsOf(row, ...headings, 'First entry on 10 May 2022'));
    expect(rows).toEqual([
      {
        'First arrival, date': '2022-05-09',
        'First entry on 8 May 2022': '01:50',
        'First entry on 10 May 2022': '04:00',
      },
      { 'First arrival, date': '2022-05-09', 'First entry on 8 May 2022': '01:50' },
    ]);
    await opened.desk.close();
  });

  it('has no column for days of an event whose days nobody has said', async () => {
    const opened = await openTestDesk(home.folder);
    await opened.client.attendees.edit({ id: '', fields: { given: 'Ada' } });
    const [row] = await writtenRows(opened, home.folder, asked('attendance'));
    expect(Object.keys(row ?? {}).filter((heading) => heading.startsWith('First entry'))).toEqual([]);
    await opened.desk.close();
  });

  it('forgets a check-in that was taken back', async () => {
    const opened = await open();
    const { scanId } = await opened.client.checkin.scan(scan(SHUSHANIK));
    await opened.client.checkin.undo({ scanId, reason: '' });
    const row = await rowOf(opened, 'Shushanik Jrvezhyan');
    expect(cellsOf(row, 'Arrived', 'Entries', 'First arrival, date', 'First entry on 8 May 2022')).toEqual({
      Arrived: 'no',
      Entries: '0',
    });
    await opened.desk.close();
  });

  it('tells who was let in in spite of the rules, the reason that was chosen, and the note', async () => {
    const opened = await open();
    const { scanId } = await opened.client.checkin.scan(scan(FRANCOIS));
    await opened.client.checkin.override({ scanId, reason: 'paid-in-cash', note: 'Receipt 17' });
    const row = await rowOf(opened, 'François-Xavier Rivaudière');
    const headings = ['Arrived', 'Entries', 'Let in in spite of the rules because', 'Note on letting in'];
    expect(cellsOf(row, ...headings)).toEqual({
      Arrived: 'yes',
      Entries: '1',
      'Let in in spite of the rules because': 'Paid in cash',
      'Note on letting in': 'Receipt 17',
    });
    await opened.desk.close();
  });

  it('marks those who were put on the list at the desk', async () => {
    const opened = await open();
    await opened.client.checkin.walkIn({
      checkpointId: 'entrance',
      given: 'Ada',
      family: 'Unlisted',
      town: 'Lund',
      country: 'SE',
      category: 'guest',
    });
    expect(cellsOf(await rowOf(opened, 'Ada Unlisted'), 'Town', 'Country', 'Arrived', 'Walk-in')).toEqual({
      Town: 'Lund',
      Country: 'Sweden',
      Arrived: 'yes',
      'Walk-in': 'yes',
    });
    await opened.desk.close();
  });

  it('counts the badges that are valid, as the list of people does, and beside them those that are void', async () => {
    const first = await open();
    const [reprinted, taken] = [await first.idOf('Jrvezhyan'), await first.idOf('Rivaudière')];
    await first.desk.close();
    const clock = createTestClock();
    const badge = (jobId: string, attendeeId: string, state: 'issued' | 'void') =>
      ({
        kind: 'badge',
        jobId,
        attendeeId,
        state,
        printer: 'p',
        reason: 'damaged',
        at: '2022-05-08T07:00:00.000Z',
      }) as const;
    appendOps(home.folder, clock, [
      badge('j1', reprinted, 'issued'),
      badge('j1', reprinted, 'void'),
      badge('j2', reprinted, 'issued'),
      badge('j3', taken, 'issued'),
      badge('j3', taken, 'void'),
    ]);
    const opened = await openTestDesk(home.folder, clock);
    const names = ['Shushanik Jrvezhyan', 'François-Xavier Rivaudière', 'Tigran Lernaberdyan'];
    const all = await writtenRows(opened, home.folder, asked('attendance'));
    const rows = names.map((name) => all.find((row) => row['Name'] === name));
    expect(rows.map((row) => [row?.['Badge issued'], row?.['Badges printed'], row?.['Void badges']])).toEqual(
      [
        ['yes', '1', '1'],
        ['no', '0', '1'],
        ['no', '0', '0'],
      ],
    );
    await opened.desk.close();
  });

  it('leaves out all that tells who it was, and comes in another order than the names', async () => {
    const opened = await open();
    await opened.client.checkin.scan(scan(SHUSHANIK));
    const named = await writtenRows(opened, home.folder, asked('attendance'));
    const bare = await writtenRows(opened, home.folder, asked('attendance', { withoutPersonalData: true }));
    const text = JSON.stringify(bare);
    const countries = (rows: typeof bare) => rows.map((row) => row['Country'] ?? '');
    const sorted = (texts: readonly string[]) => texts.toSorted((one, other) => one.localeCompare(other));
    expect({
      headings: Object.keys(bare[0] ?? {}),
      arrived: cellsOf(
        bare.find((row) => row['Arrived'] === 'yes'),
        'Category',
        'Country',
        'First arrival, time',
      ),
      betrayed: named.flatMap((row) =>
        ['Name', 'Town', 'E-mail', 'Phone', 'Codes']
          .map((heading) => row[heading] ?? '')
          .filter((cell) => cell.length > 3 && text.includes(cell)),
      ),
      isSameOrder: JSON.stringify(countries(bare)) === JSON.stringify(countries(named)),
      isSamePeople: JSON.stringify(sorted(countries(bare))) === JSON.stringify(sorted(countries(named))),
    }).toEqual({
      headings: [
        'Category',
        'Country',
        'Registration',
        'Arrived',
        'First arrival, date',
        'First arrival, time',
        'First entry on 8 May 2022',
        'First entry on 9 May 2022',
        'First entry on 10 May 2022',
        'Entries',
        'Desk of first arrival',
        'Badge issued',
        'Badges printed',
        'Void badges',
        'Walk-in',
        'Let in in spite of the rules because',
      ],
      arrived: { Category: 'Delegation', Country: 'Armenia', 'First arrival, time': '09:00' },
      betrayed: [],
      isSameOrder: false,
      isSamePeople: true,
    });
    await opened.desk.close();
  });

  it('speaks German to those who ask for it', async () => {
    const opened = await open();
    await opened.client.checkin.scan(scan(SHUSHANIK));
    const rows = await writtenRows(
      opened,
      home.folder,
      asked('attendance', { language: 'de', format: 'csv' }),
    );
    const row = rows.find((one) => one['Name'] === 'Shushanik Jrvezhyan');
    expect(
      cellsOf(
        row,
        'Land',
        'Anmeldung',
        'Angekommen',
        'Erste Ankunft, Datum',
        'Erster Eintritt am 08.05.2022',
      ),
    ).toEqual({
      Land: 'Armenien',
      Anmeldung: 'bestätigt',
      Angekommen: 'ja',
      'Erste Ankunft, Datum': '2022-05-08',
      'Erster Eintritt am 08.05.2022': '09:00:00',
    });
    await opened.desk.close();
  });

  it('previews the rows just as it writes them', async () => {
    const opened = await open();
    await opened.client.checkin.scan(scan(SHUSHANIK));
    await opened.client.checkin.override({
      scanId: (await opened.client.checkin.scan(scan(FRANCOIS))).scanId,
      reason: 'other',
      note: '',
    });
    const preview = await opened.client.reports.preview(asked('attendance', { format: 'csv' }));
    const written = await writtenRows(opened, home.folder, asked('attendance', { format: 'csv' }));
    const unguarded = written
      .slice(0, 50)
      .map((row) => Object.values(row).map((cell) => cell.replace(/^'(?=\+)/, '')));
    expect(preview).toEqual({ header: Object.keys(written[0] ?? {}), rows: unguarded, total: 412 });
    await opened.desk.close();
  });
});
