import { type Attendee, emptyAttendee } from '../../../shared/domain/attendees/attendee.ts';
import type { AdmissionFacts, Moment } from '../../../shared/domain/checkin/admission-facts.ts';

/** A moment in the middle of the reference event: day 1, 9 o'clock in Stuttgart. */
export const NOW = '2022-05-08T07:00:00.000Z';

export const MOMENT: Moment = { at: NOW, direction: 'entry', timeZone: 'Europe/Berlin' };

export const RADINA: Attendee = {
  ...emptyAttendee('radina'),
  given: 'Radina',
  family: 'Belokamova',
  town: 'Beli Most',
  category: 'mayor',
  payment: 'paid',
};

const MALIK: Attendee = { ...emptyAttendee('malik'), given: 'Malik', category: 'delegate' };

/** Radina with a good code at the entrance, single entry, nobody inside. */
export const GOOD: AdmissionFacts = {
  reading: {
    text: 'FRK7ABC2344',
    code: { kind: 'ours', code: 'FRK7ABC2344' },
    matches: [{ attendee: RADINA, isRevoked: false }],
    signedTicket: null,
  },
  checkpoint: {
    id: 'entrance',
    kind: 'entrance',
    mode: 'once',
    categories: [],
    window: { from: null, until: null },
    toleranceMinutes: 0,
    letsPendingIn: false,
    capacity: null,
  },
  earlier: [],
  insideCount: 0,
  firstDay: '2022-05-08',
};

type Change = (facts: AdmissionFacts) => AdmissionFacts;

const person =
  (fields: Partial<Attendee>): Change =>
  (facts) => ({
    ...facts,
    reading: {
      ...facts.reading,
      matches: facts.reading.matches.map((match) => ({
        ...match,
        attendee: { ...match.attendee, ...fields },
      })),
    },
  });

const reading =
  (part: Partial<AdmissionFacts['reading']>): Change =>
  (facts) => ({ ...facts, reading: { ...facts.reading, ...part } });

const checkpoint =
  (part: Partial<AdmissionFacts['checkpoint']>): Change =>
  (facts) => ({ ...facts, checkpoint: { ...facts.checkpoint, ...part } });

const facts =
  (part: Partial<AdmissionFacts>): Change =>
  (before) => ({ ...before, ...part });

const earlier =
  (at: string, direction: 'entry' | 'exit', desk = 'Desk 1'): Change =>
  (before) => ({ ...before, earlier: [...before.earlier, { at, desk, direction }] });

const booking = (part: Partial<NonNullable<AdmissionFacts['booking']>>): Change =>
  facts({
    booking: { policy: 'booked-only', state: 'none', opensAt: null, elsewhere: null, seatsKept: 0, ...part },
  });

const ticket = (part: Partial<NonNullable<AdmissionFacts['reading']['signedTicket']>>): Change => {
  const nobody = {
    seed: 'abc',
    item: '42',
    variation: null,
    subevent: null,
    validFrom: null,
    validUntil: null,
  };
  return reading({
    matches: [],
    code: { kind: 'foreign' },
    signedTicket: { ticket: nobody, category: '', isRevoked: false, isBlocked: false, ...part },
  });
};

const nobody: Change = reading({ matches: [], code: { kind: 'foreign' }, text: 'gibberish' });

/** The words of the golden cases. Each changes the good case above. */
export const WORDS: Readonly<Record<string, Change>> = {
  'nobody has the code': nobody,
  'nobody has the code, a railway ticket': reading({
    matches: [],
    code: { kind: 'foreign' },
    text: '#UT01008000001',
  }),
  'nobody has the code, ours all the same': reading({ matches: [] }),
  'code misread': reading({ matches: [], code: { kind: 'misread' } }),
  'code of another event': reading({
    matches: [],
    code: { kind: 'other-event', event: 'M2', code: 'FRM2ABC234X' },
  }),
  'several people have the code': (before) =>
    reading({
      matches: [
        ...before.reading.matches,
        { attendee: MALIK, isRevoked: before.reading.matches.every((m) => m.isRevoked) },
      ],
    })(before),
  'somebody else had the code, revoked': (before) =>
    reading({ matches: [{ attendee: MALIK, isRevoked: true }, ...before.reading.matches] })(before),
  'two codes of one person alike': (before) =>
    reading({ matches: [...before.reading.matches, ...before.reading.matches] })(before),
  'code revoked': (before) =>
    reading({ matches: before.reading.matches.map((match) => ({ ...match, isRevoked: true })) })(before),
  'registration cancelled': person({ status: 'cancelled' }),
  'registration not approved': person({ status: 'pending' }),
  blocked: person({ blockedReason: 'lost badge' }),
  'ticket valid from tomorrow': person({ validFrom: '2022-05-09T00:00:00.000Z' }),
  'ticket valid until yesterday': person({ validUntil: '2022-05-07T00:00:00.000Z' }),
  'ticket valid until this very moment': person({ validUntil: NOW }),
  'ticket with a broken date': person({ validFrom: 'soon' }),
  'door opens in 10 minutes': checkpoint({ window: { from: '2022-05-08T07:10:00.000Z', until: null } }),
  'door closed 10 minutes ago': checkpoint({ window: { from: null, until: '2022-05-08T06:50:00.000Z' } }),
  '15 minutes of grace': checkpoint({ toleranceMinutes: 15 }),
  'door for press': checkpoint({ categories: ['press'] }),
  'door for mayors': checkpoint({ categories: ['staff', ' Mayor '] }),
  'door for VIP tickets': checkpoint({ categories: ['vip ticket'] }),
  'holds a VIP ticket': person({ ticketType: 'VIP ticket' }),
  'session called off': facts({ calledOff: { instead: null } }),
  'session called off, held elsewhere': facts({
    calledOff: {
      instead: {
        title: { en: 'Housing', de: 'Wohnen' },
        place: 'Room Esche',
        startsAt: '2022-05-08T13:00:00.000Z',
      },
    },
  }),
  'booking needed': booking({}),
  'booking needed, has one': booking({ state: 'booked' }),
  'booking needed, waitlisted': booking({ state: 'waitlisted' }),
  'booking needed, booked elsewhere': booking({
    elsewhere: {
      title: { en: 'Green roofs', de: 'Grüne Dächer' },
      place: 'Room Esche',
      startsAt: '2022-05-08T08:00:00.000Z',
    },
  }),
  'open to all, not booked': booking({ policy: 'open' }),
  'booked first, others from 9:05': booking({ policy: 'booked-first', opensAt: '2022-05-08T07:05:00.000Z' }),
  'booked first, others from 9:00': booking({ policy: 'booked-first', opensAt: NOW }),
  'booked first, others at once': booking({ policy: 'booked-first' }),
  'booked first, 2 seats kept': booking({ policy: 'booked-first', seatsKept: 2 }),
  'booked, 2 other seats kept': booking({ policy: 'booked-first', state: 'booked', seatsKept: 2 }),
  'not paid': person({ payment: 'unpaid', amountDue: '120 EUR' }),
  'nothing to pay': person({ payment: 'free' }),
  'door lets pending in': checkpoint({ letsPendingIn: true }),
  'rules say no': facts({
    rules: { passed: false, unmet: [{ key: 'after', values: { at: '2022-05-08T08:00:00.000Z' } }] },
  }),
  'rules say yes': facts({ rules: { passed: true, unmet: [] } }),
  '3 seats, all taken': (before) => ({ ...checkpoint({ capacity: 3 })(before), insideCount: 3 }),
  '3 seats, 1 free': (before) => ({ ...checkpoint({ capacity: 3 })(before), insideCount: 2 }),
  'a question is open': facts({ openQuestions: [{ id: 'meal', text: 'Which meal?' }] }),
  'in since 8:10 at Desk 1': earlier('2022-05-08T06:10:00.000Z', 'entry'),
  'left at 8:30': earlier('2022-05-08T06:30:00.000Z', 'exit'),
  'in again since 8:40 at Desk 2': earlier('2022-05-08T06:40:00.000Z', 'entry', 'Desk 2'),
  'in yesterday at 23:50 here': earlier('2022-05-07T21:50:00.000Z', 'entry'),
  'in today at 0:10 here': earlier('2022-05-07T22:10:00.000Z', 'entry'),
  'once a day': checkpoint({ mode: 'once-a-day' }),
  'in and out': checkpoint({ mode: 'in-and-out' }),
  'free count': checkpoint({ mode: 'free-count' }),
  'event began yesterday': facts({ firstDay: '2022-05-07' }),
  'a note for staff': person({ attention: 'Bring the interpreter' }),
  'is VIP': person({ flags: 'vip; protocol' }),
  'gets a headset': person({ handOver: 'headset; lunch voucher' }),
  'heads a delegation': person({ delegation: 'Beli Most', delegationRole: 'head' }),
  'signed ticket': ticket({}),
  'signed ticket, revoked': ticket({ isRevoked: true }),
  'signed ticket, blocked': ticket({ isBlocked: true }),
  'signed ticket of a mayor': ticket({ category: 'mayor' }),
  'signed ticket, over': ticket({
    ticket: {
      seed: 'a',
      item: '42',
      variation: null,
      subevent: null,
      validFrom: null,
      validUntil: '2022-05-08T06:59:59.000Z',
    },
  }),
};

/** The good case with these words said about it, in this order. */
export const factsWith = (words: readonly string[]): AdmissionFacts =>
  words.reduce((before, word) => {
    const change = WORDS[word];
    if (change === undefined) throw new Error(`no such word in the golden cases: ${word}`);
    return change(before);
  }, GOOD);
