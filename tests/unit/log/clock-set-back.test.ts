import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTables } from '../../support/open-tables.ts';
import { createTestClock, openTestDesk, type TestClock, temporaryFolder } from '../../support/test-desk.ts';

const HOURS = 3_600_000;

let home: ReturnType<typeof temporaryFolder>;
let clock: TestClock;
let opened: Awaited<ReturnType<typeof openTestDesk>>;
beforeEach(async () => {
  home = temporaryFolder();
  clock = createTestClock();
  opened = await openTestDesk(home.folder, clock);
});
afterEach(() => {
  home.remove();
});

const walkIn = (given: string) =>
  opened.client.checkin.walkIn({
    checkpointId: 'entrance',
    given,
    family: 'Probe',
    town: 'Ulm',
    country: 'DE',
    category: 'guest',
  });
const scan = (text: string) => opened.client.checkin.scan({ checkpointId: 'entrance', text, via: 'scanner' });
const withCode = async (given: string, code: string) => {
  const { fields } = { fields: { given, family: 'Probe' } };
  const { card } = await opened.client.attendees.edit({ id: '', fields });
  await opened.client.attendees.setCode({ id: card.id, code, isRevoked: false });
  return card.id;
};

describe('a clock that is set back by hours', () => {
  it('[R3] never sets the stamps back, also over a restart', async () => {
    await walkIn('Ada');
    clock.advance(-5 * HOURS);
    await walkIn('Bo');
    await opened.desk.close();
    clock.advance(-5 * HOURS);
    opened = await openTestDesk(home.folder, clock);
    await walkIn('Cy');
    await opened.desk.close();
    const sql = openTables(home.folder);
    const stamps = sql.prepare<[], string>('SELECT stamp FROM op ORDER BY seq').pluck().all();
    sql.close();
    expect(stamps.length).toBeGreaterThan(5);
    expect(stamps).toEqual([...stamps].sort());
    expect(new Set(stamps).size).toBe(stamps.length);
  });

  it('does not make a scan of hours ago the same scan', async () => {
    await withCode('Ada', 'TICKET-1');
    const first = await scan('TICKET-1');
    clock.advance(-3 * HOURS);
    const second = await scan('TICKET-1');
    const bounce = await scan('TICKET-1');
    await opened.desk.close();
    expect([first, second, bounce].map(({ isRepeat, reason }) => [isRepeat, reason])).toEqual([
      [false, 'admitted'],
      [false, 'already-in'],
      [true, 'already-in'],
    ]);
  });

  it('lets a slip of the hand be undone, and the next scan admits again', async () => {
    await withCode('Ada', 'TICKET-1');
    const { scanId } = await scan('TICKET-1');
    clock.advance(-3 * HOURS);
    const { attendee } = await opened.client.checkin.undo({ scanId, reason: '' });
    const again = await scan('TICKET-1');
    await opened.desk.close();
    expect([attendee.presence, again.verdict, again.isRepeat]).toEqual(['expected', 'admitted', false]);
  });

  it('lets the newer edit win, and not the one with the later wall time', async () => {
    const id = await withCode('Ada', 'TICKET-1');
    await opened.client.attendees.edit({ id, fields: { town: 'Ulm' } });
    clock.advance(-4 * HOURS);
    const { fields } = await opened.client.attendees.edit({ id, fields: { town: 'Bonn' } });
    await opened.desk.close();
    expect(fields.town).toBe('Bonn');
  });

  it('keeps nobody locked out for a day: five wrong PINs, then the clock goes back', async () => {
    await opened.client.operators.save({
      id: '',
      name: 'Lena',
      role: 'organiser',
      pin: '2468',
      isActive: true,
    });
    const [lena] = await opened.client.operators.list({});
    const signIn = (pin: string) =>
      opened.client.operators.signIn({ operatorId: lena?.id ?? '', pin }).then(
        () => 'in',
        (error: { code: string }) => error.code,
      );
    for (const pin of ['1', '2', '3', '4', '5']) await signIn(pin);
    const locked = await signIn('2468');
    clock.advance(-24 * HOURS);
    const afterwards = await signIn('2468');
    await opened.desk.close();
    expect([locked, afterwards]).toEqual(['LOCKED_OUT', 'in']);
  });
});
