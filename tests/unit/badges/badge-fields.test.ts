import { describe, expect, it } from 'vitest';
import { BADGE_FIELDS, fieldText } from '../../../shared/domain/badges/badge-facts.ts';
import { listedDates } from '../../../shared/domain/badges/event-dates.ts';
import { openVenueClock } from '../../../shared/domain/badges/venue-clock.ts';
import { wifiCode } from '../../../shared/domain/badges/wifi-code.ts';
import { factsOf } from './badge-samples.ts';
import { TWELVE } from './twelve-people.ts';

const RULE = { bigName: 'display', language: 'en' } as const;
const [radina = factsOf({})] = TWELVE;
const said = (field: string, facts = radina, language = 'en') =>
  fieldText(field, facts, { ...RULE, language });

describe('what a layout can say', () => {
  it('has a text for every field, empty where nobody has said', () => {
    expect(BADGE_FIELDS.filter((field) => typeof said(field, factsOf({})) !== 'string')).toEqual([]);
    expect(said('no-such-field')).toBeUndefined();
  });

  it('knows the event, the activity of a sign, and what was attended', () => {
    const fields = [
      'venue',
      'wifiName',
      'wifiPassword',
      'emergencyNumber',
      'today',
      'title',
      'room',
      'times',
      'themeName',
      'daysAttended',
      'hoursAttended',
      'datesAttended',
    ];
    expect(fields.map((field) => said(field))).toEqual([
      'House of Cities',
      'Forum-Guests',
      'roses;and "rails"',
      '+49 000 555 112',
      '10 May 2022',
      'Cooling the old town',
      'Linde',
      '11:00–12:30',
      'Climate action',
      '3 days',
      '17.5 hours',
      '8–10 May 2022',
    ]);
  });

  it('calls the head of a delegation so in the language of the layout, and members nothing', () => {
    const role = (delegationRole: string, language: string) =>
      said('delegationRole', factsOf({ delegationRole }), language);
    expect([role('head', 'en'), role('head', 'de'), role('member', 'en'), role('Flag bearer', 'en')]).toEqual(
      ['Head of delegation', 'Delegationsleitung', '', 'Flag bearer'],
    );
  });
});

describe('the code that joins a network', () => {
  it('takes any name and password, and needs no password for an open network', () => {
    expect(wifiCode('Hall;1', String.raw`a\b"c`)).toBe(String.raw`WIFI:T:WPA;S:Hall\;1;P:a\\b\"c;;`);
    expect(wifiCode('Guests', '')).toBe('WIFI:T:nopass;S:Guests;;');
    expect(wifiCode('', 'secret')).toBe('');
  });
});

describe('days and numbers in words', () => {
  it('says days in a row as a span, and others one by one', () => {
    expect([
      listedDates(['2022-05-08', '2022-05-09', '2022-05-10'], 'en'),
      listedDates(['2022-05-08', '2022-05-10'], 'de'),
      listedDates(['2022-05-08'], 'en'),
      listedDates([], 'en'),
    ]).toEqual(['8–10 May 2022', '8. Mai 2022 und 10. Mai 2022', '8 May 2022', '']);
  });

  it('counts in the language of the layout', () => {
    const [english, german] = [openVenueClock('en', 'UTC'), openVenueClock('de', 'UTC')];
    expect([
      english.count(1, 'day'),
      english.count(17.55, 'hour'),
      german.count(3, 'day'),
      german.count(1.5, 'hour'),
    ]).toEqual(['1 day', '17.6 hours', '3 Tage', '1,5 Stunden']);
  });
});
