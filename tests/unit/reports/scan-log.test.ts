import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { doorOf } from '../../../shared/domain/programme/checkpoint-id.ts';
import { person, session } from '../../support/room-desk.ts';
import { temporaryFolder } from '../../support/test-desk.ts';
import { asked, cellsOf, openSampleDesk, writtenRows } from './report-desk.ts';

const SHUSHANIK = '2p862bh85w6tcnbm99t74vxbghh39788';
const FRANCOIS = 'b8sxc6jrwfarydpjyc9sx8zg88aawqqx';
const scan = (text: string, via: 'scanner' | 'camera' = 'scanner') => ({
  checkpointId: 'entrance',
  text,
  via,
});

let home: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  home = temporaryFolder();
});
afterEach(() => home.remove());

/** Admitted, undone, unknown, turned away, let in all the same. */
const openBusyDesk = async () => {
  const opened = await openSampleDesk(home.folder);
  const { client, clock } = opened;
  const first = await client.checkin.scan(scan(SHUSHANIK));
  clock.advance(60_000);
  await client.checkin.undo({ scanId: first.scanId, reason: 'wrong-person' });
  await client.checkin.scan(scan('4006381333931', 'camera'));
  clock.advance(60_000);
  const unpaid = await client.checkin.scan(scan(FRANCOIS));
  clock.advance(5000);
  await client.checkin.override({
    scanId: unpaid.scanId,
    reason: 'Friend of Mr Smith',
    note: 'Called the office',
  });
  clock.advance(60_000);
  const quick = await client.checkin.scan(scan(SHUSHANIK));
  await client.checkin.undo({ scanId: quick.scanId, reason: '' });
  return opened;
};

describe('the log of scans', () => {
  it('has every reading in the order in which they came, those turned away and those taken back too', async () => {
    const opened = await openBusyDesk();
    const rows = await writtenRows(opened, home.folder, asked('scan-log'));
    const common = {
      Date: '2022-05-08',
      Checkpoint: 'Main entrance',
      Desk: 'Desk 1',
      Direction: 'in',
      Operator: 'nobody signed in',
    };
    const shushanik = {
      Person: 'Shushanik Jrvezhyan',
      Category: 'Delegation',
      Country: 'Armenia',
      Code: SHUSHANIK,
    };
    const francois = {
      Person: 'François-Xavier Rivaudière',
      Category: 'Delegation',
      Country: 'Belgium',
      Code: FRANCOIS,
    };
    const admitted = { Verdict: 'let through', Reason: 'Everything was in order.' };
    expect(rows.map((row) => cellsOf(row))).toEqual([
      {
        ...common,
        ...shushanik,
        ...admitted,
        Time: '09:00',
        'Read by': 'scanner',
        'Taken back': 'yes',
        'Taken back because': 'Wrong person',
      },
      {
        ...common,
        Time: '09:01',
        Verdict: 'unknown',
        Reason: 'Nobody on the list has this code.',
        Code: '4006381333931',
        'Read by': 'camera',
        'Taken back': 'no',
      },
      {
        ...common,
        ...francois,
        Time: '09:02',
        Verdict: 'turned away',
        Reason: 'The registration has not been paid yet.',
        'Why exactly': 'To pay: 180.00 EUR.',
        'Read by': 'scanner',
        'Taken back': 'no',
      },
      {
        ...common,
        ...francois,
        ...admitted,
        Time: '09:02:05',
        'Read by': 'let in by hand',
        'Taken back': 'no',
        'Let in in spite of the rules because': 'Friend of Mr Smith',
        'Note on letting in': 'Called the office',
      },
      {
        ...common,
        ...shushanik,
        ...admitted,
        Time: '09:03:05',
        'Read by': 'scanner',
        'Taken back': 'yes',
        'Taken back because': 'At once, no reason asked',
      },
    ]);
    await opened.desk.close();
  });

  it('names neither guest nor operator nor code without personal data, nor a reason in own words', async () => {
    const opened = await openBusyDesk();
    const rows = await writtenRows(
      opened,
      home.folder,
      asked('scan-log', { withoutPersonalData: true, language: 'de' }),
    );
    expect(cellsOf(rows[3])).toEqual({
      Datum: '2022-05-08',
      Uhrzeit: '09:02:05',
      Kontrollpunkt: 'Main entrance',
      Schalter: 'Desk 1',
      Richtung: 'hinein',
      Ergebnis: 'durchgelassen',
      Grund: 'Alles war in Ordnung.',
      Kategorie: 'Delegation',
      Land: 'Belgien',
      'Gelesen mit': 'Einlass von Hand',
      Zurückgenommen: 'nein',
      'Trotz der Regeln eingelassen, Grund': 'In eigenen Worten',
    });
    const text = JSON.stringify(rows);
    expect(
      [SHUSHANIK, 'Jrvezhyan', 'Smith', 'office', '4006381333931'].filter((word) => text.includes(word)),
    ).toEqual([]);
    await opened.desk.close();
  });

  it('says which condition turned somebody away, as it was then, where and when they were expected', async () => {
    const { client, desk } = await openSampleDesk(home.folder);
    const [entrance] = (await client.event.state()).checkpoints;
    if (entrance === undefined) throw new Error('the sample has an entrance');
    const rules = JSON.stringify({
      isBefore: [{ var: 'now' }, { buildTime: ['custom', '2022-05-08T06:00:00Z'] }],
    });
    await client.event.saveCheckpoint({ ...entrance, rules });
    await client.checkin.scan(scan(SHUSHANIK));
    await client.event.saveCheckpoint({ ...entrance, rules: '', categories: ['mayor'] });
    await client.checkin.admit({ checkpointId: 'entrance', attendeeId: person('P-0086'), via: 'touch' });
    await client.event.saveCheckpoint({ ...entrance, rules: '', categories: [] });
    // Booked in Linde at 11:00, comes to the training in Hall 2 at the same time.
    const hall = { checkpointId: doorOf(session('A-106')), attendeeId: person('P-0086') };
    await client.programme.save({ id: session('A-106'), fields: { toleranceMinutes: null } });
    await client.checkin.admit({ ...hall, via: 'touch' });
    const { header, rows } = await client.reports.preview(asked('scan-log', { language: 'de' }));
    await desk.close();
    const why = header.indexOf('Grund im Einzelnen');
    expect(rows.map((row) => row[why])).toEqual([
      'Nur vor 08.05.2022, 08:00.',
      'Hier nur: Stadtspitze.',
      'Anderswo gebucht: Linde, 08.05.2022, 11:00. Freie Plätze ab 08.05.2022, 11:05.',
    ]);
  });

  it('names the operator who was signed in', async () => {
    const opened = await openSampleDesk(home.folder);
    const { client } = opened;
    const added = await client.operators.save({
      id: '',
      name: 'Jonas',
      role: 'organiser',
      pin: '314159',
      isActive: true,
    });
    await client.operators.signIn({ operatorId: added[0]?.id ?? '', pin: '314159' });
    await client.checkin.scan(scan(SHUSHANIK));
    const { rows } = await client.reports.preview(asked('scan-log'));
    expect(rows.map((row) => row[4])).toEqual(['Jonas']);
    await opened.desk.close();
  });
});
