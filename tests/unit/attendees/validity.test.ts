import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isInstant, readValidity, writeValidity } from '../../../shared/domain/attendees/validity.ts';
import { openWallClock } from '../../../shared/domain/calendar/wall-clock.ts';
import { zoneOf } from '../../../shared/domain/calendar/zone.ts';
import { type CheckinDesk, openCheckinDesk, refusal } from '../../support/checkin-desk.ts';
import { importText } from '../../support/import-list.ts';

const ZONE = 'Europe/Berlin';
const READING = { dayFirst: true, placeMs: (shownMs: number) => zoneOf(ZONE).place(shownMs).ms };

describe('the ends of a ticket’s time', () => {
  it.each([
    ['validFrom', '08.05.2022', '2022-05-07T22:00:00.000Z'],
    ['validUntil', '08.05.2022', '2022-05-08T21:59:59.999Z'],
    ['validUntil', '2022-05-08', '2022-05-08T21:59:59.999Z'],
    ['validUntil', '27.03.2022', '2022-03-27T21:59:59.999Z'],
    ['validUntil', '30.10.2022', '2022-10-30T22:59:59.999Z'],
    ['validUntil', '08.05.2022 12:00', '2022-05-08T10:00:00.000Z'],
    ['validUntil', '05/08/2022', '2022-08-05T21:59:59.999Z'],
    ['validUntil', '2022-05-08T21:59:59.999Z', '2022-05-08T21:59:59.999Z'],
    ['validUntil', '2022-05-08T12:00:00+04:00', '2022-05-08T08:00:00.000Z'],
    ['validUntil', 'May 8, 2022', '2022-05-08T21:59:59.999Z'],
    ['validUntil', 'May 8th 2022', '2022-05-08T21:59:59.999Z'],
    ['validUntil', 'Sept. 3, 2022', '2022-09-03T21:59:59.999Z'],
    ['validUntil', 'Sunday, May 8, 2022', '2022-05-08T21:59:59.999Z'],
    ['validUntil', 'May 8, 2022, 6:00 PM', '2022-05-08T16:00:00.000Z'],
    ['validUntil', '8th of May, 2022', '2022-05-08T21:59:59.999Z'],
    ['validUntil', '8. Mai 2022', '2022-05-08T21:59:59.999Z'],
    ['validUntil', 'Sonntag, 8. Mai 2022', '2022-05-08T21:59:59.999Z'],
    ['validUntil', '8 février 2022', '2022-02-08T22:59:59.999Z'],
    ['validUntil', 'mar. 1er févr. 2022', '2022-02-01T22:59:59.999Z'],
    ['validUntil', '8 aou\u0302t 2022', '2022-08-08T21:59:59.999Z'],
    ['validUntil', 'dimanche 10 juillet 2022', '2022-07-10T21:59:59.999Z'],
    ['validUntil', '8 jui 2022', undefined],
    ['validUntil', 'May 32, 2022', undefined],
    ['validUntil', 'Room 8, 2022', undefined],
    ['validUntil', 'after 8 May 2022', undefined],
    ['validUntil', '2022-05-08 12:00:00 UTC', '2022-05-08T12:00:00.000Z'],
    ['validFrom', '08.05.2022 12:00 GMT', '2022-05-08T12:00:00.000Z'],
    ['validFrom', '2022-05-08 12:00 UTC+4', '2022-05-08T08:00:00.000Z'],
    ['validUntil', '31.04.2022', undefined],
    ['validUntil', 'tomorrow', undefined],
  ] as const)('reads %s %s', (field, text, instant) => {
    expect(readValidity(field, text, READING)).toBe(instant);
  });

  it.each([
    ['validFrom', '2022-05-07T22:00:00.000Z', '2022-05-08'],
    ['validFrom', '2022-05-08T21:59:59.999Z', '2022-05-08 23:59'],
    ['validUntil', '2022-05-08T21:59:59.999Z', '2022-05-08'],
    ['validUntil', '2022-05-08T22:00:00.000Z', '2022-05-09 00:00'],
    ['validUntil', '2022-05-08T14:00:00+04:00', '2022-05-08 12:00'],
    ['validUntil', 'soon', 'soon'],
    ['validUntil', '', ''],
  ] as const)('writes %s %s as it would be typed', (field, stored, written) => {
    expect(writeValidity(field, stored, openWallClock(ZONE))).toBe(written);
  });

  it('takes nothing for an instant that another computer would read as another moment', () => {
    const texts = ['2022-05-08T10:00:00Z', '2022-05-08T10:00+02:00', '2022-05-08T10:00', '08.05.2022', ''];
    expect(texts.map(isInstant)).toEqual([true, true, false, false, false]);
  });
});

describe('at the desk', () => {
  let desk: CheckinDesk;
  beforeEach(async () => {
    desk = await openCheckinDesk();
  });
  afterEach(async () => {
    expect(await desk.close()).toEqual([]);
  });

  const scanAll = async (...codes: readonly string[]) => {
    const verdicts: string[] = [];
    for (const code of codes) verdicts.push((await desk.scan(code)).reason);
    return verdicts;
  };

  it('lets in on the whole last day, and not on the next, whether imported or typed', async () => {
    await importText(desk.client, 'ID;Name;Ticketcode;Gültig bis\n1;Ada Byron;IMPORT1;08.05.2022\n');
    for (const [place, day] of ['08.05.2022', '2022-05-08', '8 May 2022'].entries())
      await desk.person({ given: 'Bo', validUntil: day }, `TYPED${place}`);
    const codes = ['IMPORT1', 'TYPED0', 'TYPED1', 'TYPED2'];
    desk.clock.set('2022-05-08T21:59:30.000Z');
    const lastMinute = await scanAll(...codes);
    desk.clock.set('2022-05-08T22:00:00.000Z');
    const midnight = await scanAll(...codes);
    expect([new Set(lastMinute), new Set(midnight)]).toEqual([
      new Set(['admitted']),
      new Set(['invalid-time']),
    ]);
  });

  it('keeps instants by the event’s clock, and nothing where the same moment is typed in other words', async () => {
    const id = await desk.person({ given: 'Ada', validFrom: '08.05.2022', validUntil: '2022-05-08T12:00' });
    const again = { validFrom: '2022-05-08', validUntil: '8.5.2022 12:00' };
    const { fields, history } = await desk.client.attendees.edit({ id, fields: again });
    expect([fields.validFrom, fields.validUntil, history.map(({ kind }) => kind)]).toEqual([
      '2022-05-07T22:00:00.000Z',
      '2022-05-08T10:00:00.000Z',
      ['added'],
    ]);
  });

  it('refuses what is no date, saves nothing, and takes an empty field for no end', async () => {
    const id = await desk.person({ given: 'Ada', validUntil: '08.05.2022' });
    const edit = (validUntil: string) =>
      desk.client.attendees.edit({ id, fields: { validUntil, town: 'X' } });
    expect(await refusal(edit('until noon'))).toBe('CANNOT validity-unreadable validUntil until noon');
    expect((await desk.client.attendees.get({ id })).fields.town).toBe('');
    expect((await edit(' ')).fields.validUntil).toBe('');
  });
});
