import { describe, expect, it } from 'vitest';
import { foldedName } from '../../scripts/sample-event/fold-name.ts';
import { type Guest, shownName } from '../../scripts/sample-event/guest.ts';
import { ATTENDEE_FIELDS, emptyAttendee, nameOf } from '../../shared/domain/attendees/attendee.ts';
import { readSampleEvent, tally } from './sample-event-reader.ts';

const { event, guests } = readSampleEvent();

const SCRIPTS = {
  Cyrillic: /^[\p{scx=Cyrillic} '’-]+$/u,
  Greek: /^[\p{scx=Greek} -]+$/u,
  Arabic: /^[\p{scx=Arabic} \u200c-]+$/u,
  Hebrew: /^[\p{scx=Hebrew} -]+$/u,
  Georgian: /^[\p{scx=Georgian} -]+$/u,
  Armenian: /^[\p{scx=Armenian} -]+$/u,
} as const;

/** Countries whose town guests all write their names in one script other than Latin. */
const SCRIPT_OF_COUNTRY: Readonly<Record<string, keyof typeof SCRIPTS>> = Object.fromEntries(
  (
    [
      ['Cyrillic', 'UA BG RS MK KZ'],
      ['Greek', 'GR'],
      ['Georgian', 'GE'],
      ['Armenian', 'AM'],
      ['Hebrew', 'IL'],
      ['Arabic', 'MA DZ TN EG JO LB PS IQ'],
    ] as const
  ).flatMap(([script, countries]) => countries.split(' ').map((country) => [country, script])),
);

const scriptOf = (name: string): string =>
  Object.entries(SCRIPTS).find(([, pattern]) => pattern.test(name))?.[0] ?? `no one script: ${name}`;

const nameParts = ({ given = '', family = '', display = '', ownScript = '' }: Guest) => ({
  given,
  family,
  display,
  ownScript,
});

describe('the people of the sample event', () => {
  it('are 412, in the proportions of the real conference', () => {
    expect(tally(guests, (guest) => guest.category)).toEqual({
      mayor: 116,
      deputy: 34,
      delegate: 196,
      speaker: 22,
      interpreter: 14,
      press: 18,
      staff: 5,
      host: 4,
      volunteer: 3,
    });
    expect(guests).toHaveLength(412);
  });

  it('come with leaders from 46 countries', () => {
    const leaders = guests.filter((guest) => guest.category === 'mayor' || guest.category === 'deputy');
    expect(new Set(leaders.map((guest) => guest.country)).size).toBe(46);
  });

  it('have a key, an e-mail address and a telephone number of their own', () => {
    expect(new Set(guests.map((guest) => guest.key)).size).toBe(412);
    expect(guests.every((guest) => /^P-\d{4}$/.test(guest.key))).toBe(true);
    expect(new Set(guests.map((guest) => guest.email)).size).toBe(412);
    const shared = Object.entries(tally(guests, (guest) => guest.phone ?? '')).filter(
      ([, times]) => times > 1,
    );
    expect(shared).toEqual([['+371 000 555 0207', 2]]);
  });

  it('have addresses and numbers that cannot be anybody’s', () => {
    const reserved = /^\+(49 30 23125 \d{3}|33 1 99 00 \d\d \d\d|44 1632 960\d{3}|\d{1,3} 000 555 \d{4})$/;
    expect(guests.filter((guest) => !reserved.test(guest.phone ?? ''))).toEqual([]);
    expect(
      guests.filter(
        (guest) =>
          !/^[a-z0-9.-]+@[a-z0-9.-]+(\.example|\.example\.org|example\.org)$/.test(guest.email ?? ''),
      ),
    ).toEqual([]);
  });

  it('hold nothing but known fields, filled in', () => {
    const known = new Set<string>([...ATTENDEE_FIELDS, 'key', 'custom', 'codes']);
    expect(guests.flatMap((guest) => Object.keys(guest).filter((field) => !known.has(field)))).toEqual([]);
    expect(guests.flatMap((guest) => Object.values(guest).filter((value) => value === ''))).toEqual([]);
  });

  it('are all shown by a name in Latin letters', () => {
    const latin = /^[\p{Script=Latin}\p{M} .’'-]+$/u;
    const shown = guests.map((guest) => nameOf({ ...emptyAttendee(guest.key), ...nameParts(guest) }));
    expect(shown.filter((name) => !latin.test(name))).toEqual([]);
  });

  it('write their own-script names in one script each, seven scripts with Latin', () => {
    const own = guests.filter((guest) => guest.ownScript !== undefined);
    expect(tally(own, (guest) => scriptOf(guest.ownScript ?? ''))).toMatchInlineSnapshot(`
      {
        "Arabic": 57,
        "Armenian": 8,
        "Cyrillic": 42,
        "Georgian": 9,
        "Greek": 11,
        "Hebrew": 8,
      }
    `);
  });

  it('have an own-script name wherever their country does not write Latin', () => {
    const fromThere = guests.filter(
      (guest) => guest.delegationRole !== undefined && (guest.country ?? '') in SCRIPT_OF_COUNTRY,
    );
    const wrong = fromThere.filter(
      (guest) => scriptOf(guest.ownScript ?? '') !== SCRIPT_OF_COUNTRY[guest.country ?? ''],
    );
    expect(wrong).toEqual([]);
    expect(fromThere.length).toBeGreaterThan(80);
  });

  it('include every exception that a desk must handle', () => {
    expect(tally(guests, (guest) => guest.status)).toEqual({ cancelled: 5, confirmed: 403, pending: 4 });
    expect(tally(guests, (guest) => guest.payment)).toEqual({ free: 216, paid: 189, unpaid: 7 });
    expect(
      guests.filter((guest) => guest.payment === 'unpaid').every((guest) => guest.amountDue === '180.00 EUR'),
    ).toBe(true);
    expect(guests.filter((guest) => guest.blockedReason !== undefined)).toHaveLength(2);
    expect(guests.filter((guest) => guest.validFrom !== undefined)).toHaveLength(3);
  });

  it('share a name in three pairs, and two more when marks are left out', () => {
    const twice = (fold: (name: string) => string) =>
      Object.entries(tally(guests, (guest) => fold(shownName(guest)))).flatMap(([name, times]) =>
        times > 1 ? [[name, times]] : [],
      );
    expect(twice((name) => name)).toEqual([
      ['Ahmed Salhani', 2],
      ['Anna Hellmund', 2],
      ['Ivana Petrovar', 2],
    ]);
    expect(twice(foldedName)).toEqual([
      ['ahmed-salhani', 2],
      ['anna-hellmund', 2],
      ['ivana-petrovar', 2],
      ['jana-horacovska', 2],
      ['liga-priedaine', 2],
    ]);
  });

  it('are told apart, where they share a name, by town', () => {
    const towns = ['Ahmed Salhani', 'Anna Hellmund', 'Ivana Petrovar'].map(
      (name) => new Set(guests.filter((guest) => shownName(guest) === name).map((guest) => guest.town)).size,
    );
    expect(towns).toEqual([2, 2, 2]);
  });

  it('include the hardest names: very long, one word, one letter', () => {
    const lengths = guests.map((guest) => shownName(guest).length);
    expect(Math.max(...lengths)).toBeGreaterThan(65);
    expect(guests.filter((guest) => guest.family === undefined).map((guest) => guest.given)).toEqual([
      'Thuraya',
      'Wirantika',
    ]);
    expect(guests.filter((guest) => guest.family?.length === 1).map(shownName)).toEqual([
      'Sunniva Å',
      'O Hye-rin',
    ]);
  });

  it('tell for more than a quarter how to say the name', () => {
    expect(guests.filter((guest) => guest.say !== undefined).length).toBeGreaterThan(412 / 4);
  });

  it('carry foreign ticket codes that are unique', () => {
    const codes = guests.flatMap((guest) => guest.codes ?? []);
    expect(codes.every((code) => /^[a-z2-9]{32}$/.test(code))).toBe(true);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.length).toBeGreaterThan(150);
  });
});

describe('the delegations of the sample event', () => {
  const members = guests.filter(
    (guest) => guest.delegation !== undefined && guest.delegationRole !== 'liaison',
  );

  it('are of one to seven people, each with one head', () => {
    const sizes = Object.values(tally(members, (guest) => guest.delegation ?? ''));
    expect([sizes.length, Math.min(...sizes), Math.max(...sizes)]).toEqual([129, 1, 7]);
    const heads = members.filter((guest) => guest.delegationRole === 'head');
    expect(new Set(heads.map((guest) => guest.delegation)).size).toBe(129);
    expect(heads).toHaveLength(129);
  });

  it('name a head and a liaison who are on the list', () => {
    const find = (key: string) => guests.find((guest) => guest.key === key);
    const wrong = event.delegations.filter(
      (one) => find(one.head)?.delegation !== one.name || find(one.liaison)?.category !== 'host',
    );
    expect(wrong).toEqual([]);
    expect(event.delegations).toHaveLength(129);
  });

  it('use only categories and flags that the event explains', () => {
    const categories = new Set<string>(event.categories.map((category) => category.key));
    const flags = new Set<string>(event.flags.map((flag) => flag.key));
    expect(guests.filter((guest) => !categories.has(guest.category))).toEqual([]);
    expect(
      guests.flatMap((guest) =>
        (guest.flags ?? '').split(';').filter((flag) => flag !== '' && !flags.has(flag)),
      ),
    ).toEqual([]);
  });
});
