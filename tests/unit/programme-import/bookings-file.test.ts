import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fileText, openProgrammeDesk, type ProgrammeDesk } from './programme-desk.ts';

let desk: ProgrammeDesk;
beforeEach(async () => {
  desk = await openProgrammeDesk();
  await desk.sample();
});
afterEach(async () => {
  expect(await desk.close()).toEqual([]);
});

const idOf = async (ref: string): Promise<string> =>
  (await desk.activities()).find((one) => one.ref === ref)?.id ?? '';

const placesIn = async (ref: string, states: ('booked' | 'waitlisted' | 'cancelled')[]) => {
  const activityId = await idOf(ref);
  const { rows } = await desk.client.programme.bookings({ activityId, states, offset: 0, limit: 100 });
  return rows.map(({ attendee, state, bus }) => [attendee.name, state, bus].join('|'));
};

interface SampleBooking {
  readonly activity: string;
  readonly attendee: string;
  readonly status: string;
  readonly bus?: string;
}

/** The bookings of the sample as a list that an organiser would have. */
const sampleList = (): string => {
  const { bookings } = JSON.parse(fileText('sample/bookings.json').toString('utf8')) as {
    bookings: SampleBooking[];
  };
  const rows = bookings.map(({ activity, attendee, status, bus = '' }) =>
    [attendee, activity, status, bus].join(','),
  );
  return ['Registration number,Activity,State,Bus', ...rows].join('\n');
};

describe('a list of bookings', () => {
  it('of the sample changes nothing in the sample', async () => {
    const { counts } = await desk.compare('bookings', 'bookings.csv', sampleList());
    expect(counts).toEqual({ new: 0, changed: 0, unchanged: 1051, double: 0, unreadable: 0, missing: 0 });
  });

  it('finds people by number, mail, code and name, activities by key and title, buses by name', async () => {
    const list = [
      'Anmeldenummer;E-Mail;Ticketcode;Name;Programmpunkt;Status;Bus',
      'P-0335;;;;A-302;gebucht;',
      ';tigran.lernaberdyan@kaputaberd.example;;;Asking the whole town;Warteliste;',
      ';;;Jrvezhyan Shushanik;Die ganze Stadt fragen;;',
      'P-0002;;;;T-4;gebucht;Bus 5',
    ].join('\n');
    const { counts, last } = await desk.import('bookings', 'buchungen.csv', list);
    const inWorkshop = await placesIn('A-302', ['booked', 'waitlisted']);
    const wanted = [
      'Danylo Zelenohorskyi|booked|',
      'Shushanik Jrvezhyan|booked|',
      'Tigran Lernaberdyan|waitlisted|',
    ];
    expect({
      unreadable: counts.unreadable,
      last,
      inWorkshop: inWorkshop.filter((one) => wanted.some((each) => each === one)),
      onTrip: (await placesIn('T-4', ['booked'])).filter((one) => one.startsWith('Shushanik')),
    }).toEqual({
      unreadable: 0,
      last: 'saved',
      inWorkshop: wanted,
      onTrip: ['Shushanik Jrvezhyan|booked|B-5'],
    });
  });

  it('tells of every row that it cannot use why', async () => {
    const list = [
      'Registration number,Name,Activity,State,Bus',
      'P-9999,,A-302,booked,',
      ',Ahmed Salhani,A-302,booked,',
      ',,A-302,booked,',
      'P-0001,,A-999,booked,',
      'P-0001,,Lunch,booked,',
      'P-0001,,,booked,',
      'P-0001,,A-302,perhaps,',
      'P-0001,,T-4,booked,Bus 77',
      'P-0002,,A-302,booked,',
      'P-0002,,A-302,booked,',
    ].join('\n');
    const { rows } = await desk.compare('bookings', 'bookings.csv', list);
    expect(
      rows.map(({ row, kind, reason, params }) => [row, kind, reason, ...Object.values(params)]),
    ).toEqual([
      [2, 'unreadable', 'unknown-person', 'P-9999'],
      [3, 'unreadable', 'ambiguous-person', 'Ahmed Salhani'],
      [4, 'unreadable', 'no-person', ''],
      [5, 'unreadable', 'unknown-activity', 'A-999'],
      [6, 'unreadable', 'ambiguous-activity', 'Lunch'],
      [7, 'unreadable', 'no-activity'],
      [8, 'unreadable', 'unknown-state', 'perhaps'],
      [9, 'unreadable', 'unknown-bus', 'Bus 77'],
      [10, 'new', ''],
      [11, 'double', 'double', '10'],
    ]);
  });

  it('imported again writes only what it says differently, and leaves what the desk changed', async () => {
    const activityId = await idOf('A-302');
    const before = 'Registration number,Activity,State\nP-0001,A-302,booked\nP-0002,A-302,booked\n';
    await desk.import('bookings', 'bookings.csv', before);
    const { rows: people } = await desk.client.programme.bookings({
      activityId,
      states: ['booked'],
      offset: 0,
      limit: 100,
    });
    const tigran = people.find(({ attendee }) => attendee.name.startsWith('Tigran'))?.attendee.id ?? '';
    await desk.client.programme.book({ activityId, attendeeId: tigran, state: 'cancelled' });
    const after = before.replace('P-0002,A-302,booked', 'P-0002,A-302,cancelled');
    const { counts } = await desk.import('bookings', 'bookings.csv', after);
    expect({
      counts: [counts.new, counts.changed, counts.unchanged],
      cancelled: await placesIn('A-302', ['cancelled']),
    }).toEqual({
      counts: [0, 1, 1],
      cancelled: ['Tigran Lernaberdyan|cancelled|', 'Shushanik Jrvezhyan|cancelled|'],
    });
  });

  it('calls buses by their names where somebody changes to another', async () => {
    const buses = [{ id: '', name: 'Bus 9', seats: 20 }];
    await desk.client.programme.save({ id: await idOf('T-4'), fields: {}, buses });
    const list = (bus: string) => `Registration number,Activity,Bus\nP-0001,T-4,${bus}\n`;
    await desk.import('bookings', 'bookings.csv', list('Bus 4'));
    const { rows } = await desk.compare('bookings', 'bookings.csv', list('Bus 9'));
    expect(rows.map(({ changes }) => changes)).toEqual([[{ field: 'bus', before: 'Bus 4', after: 'Bus 9' }]]);
  });

  it('tells who has two places at the same time', async () => {
    const list = 'Registration number,Activity\nP-0001,A-302\nP-0001,A-303\nP-0001,A-307\n';
    const { rows } = await desk.compare('bookings', 'bookings.csv', list);
    expect(rows[0]?.place).toEqual((await desk.activities()).find(({ ref }) => ref === 'A-302')?.title);
    expect(rows.map(({ warnings }) => warnings)).toEqual([
      [],
      [
        {
          code: 'booked-elsewhere',
          params: { text: 'Asking the whole town', textDe: 'Die ganze Stadt fragen' },
        },
      ],
      [],
    ]);
  });

  it('stopped half-way says how far it came, and goes on from there', async () => {
    const people = Array.from({ length: 412 }, (_, place) => `P-${String(place + 1).padStart(4, '0')}`);
    const keys = (await desk.activities()).map(({ ref }) => ref);
    const list = [
      'Registration number,Activity',
      ...people.flatMap((one) => keys.map((key) => `${one},${key}`)),
    ].join('\n');
    const { draftId, counts } = await desk.compare('bookings', 'bookings.csv', list);
    const steps: { kind: string; left?: number }[] = [];
    for await (const step of await desk.client.programmeImport.save({ draftId })) {
      if (steps.length === 0) await desk.client.sources.cancel({ draftId });
      steps.push(step);
    }
    const left = steps.at(-1)?.left ?? 0;
    const again = await desk.compare('bookings', 'bookings.csv', list);
    expect([
      steps.at(-1)?.kind,
      left > 0,
      again.counts.new + again.counts.changed,
      counts.unreadable,
    ]).toEqual(['cancelled', true, left, 0]);
  });
});
