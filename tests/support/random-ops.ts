import fc from 'fast-check';
import { ATTENDEE_FIELDS } from '../../shared/domain/attendees/attendee.ts';
import { createHybridClock } from '../../shared/replication/hybrid-clock.ts';
import type { Op } from '../../shared/replication/op.ts';
import type { OpBody } from '../../shared/replication/op-bodies.ts';

const DESKS = ['AAAAAA', 'BBBBBB', 'CCCCCC'] as const;

// Small pools, so that ops meet: the same person, the same code, the same scan.
const person = fc.constantFrom('p1', 'p2', 'p3');
const code = fc.constantFrom('c1', 'c2', 'c3');
const words = fc.constantFrom('', 'Ada', 'Þórunn', 'محمد', '\u202eabc', 'x'.repeat(300), '🧑‍🚀');
const at = fc
  .integer({ min: 0, max: 5 })
  .map((minute) => new Date(Date.UTC(2022, 4, 8, 7, minute)).toISOString());
const scanId = fc
  .tuple(fc.constantFrom(...DESKS), fc.integer({ min: 1, max: 12 }))
  .map(([desk, seq]) => `${desk}-${seq}`);
const field = fc.constantFrom(...ATTENDEE_FIELDS);

const attendeeSet = fc.record(
  {
    kind: fc.constant('attendee-set' as const),
    id: person,
    fields: fc.dictionary(field, words, { maxKeys: 3 }),
    custom: fc.dictionary(fc.constantFrom('Diet', 'Hotel', '10', '9'), words, { maxKeys: 2 }),
    codes: fc.uniqueArray(code, { maxLength: 3 }),
  },
  { requiredKeys: ['kind', 'id', 'fields'] },
);

const imported = fc
  .tuple(attendeeSet, fc.constantFrom('k1', 'k2'))
  .map(([body, key]) => ({ ...body, id: `of-${key}`, origin: { source: 'guest-list', key } }));

const codeSet = fc.record({
  kind: fc.constant('code-set' as const),
  code,
  attendeeId: person,
  use: fc.constantFrom('ticket' as const, 'badge' as const, 'wristband' as const),
  revoked: fc.boolean(),
});

const scan = fc.record({
  kind: fc.constant('scan' as const),
  checkpointId: fc.constantFrom('entrance', 'door/a1', 'door/a2', 'leg/t1/out/b1', 'handout-headset'),
  attendeeId: fc.oneof(person, fc.constant('')),
  code,
  direction: fc.constantFrom('entry' as const, 'exit' as const),
  verdict: fc.constantFrom('admitted' as const, 'refused' as const, 'unknown' as const),
  reason: fc.constant('admitted' as const),
  at,
  via: fc.constant('scanner' as const),
});

const scanVoid = fc.record({ kind: fc.constant('scan-void' as const), scanId, reason: words, at });
const note = fc.record({ kind: fc.constant('note' as const), attendeeId: person, text: words, at });

const helpCase = fc.record({
  kind: fc.constant('help-case' as const),
  caseId: fc.constantFrom('h1', 'h2'),
  state: fc.constantFrom('open' as const, 'closed' as const),
  attendeeId: fc.oneof(person, fc.constant('')),
  code,
  reason: words,
  at,
});

const badge = fc.record({
  kind: fc.constant('badge' as const),
  jobId: fc.constantFrom('j1', 'j2'),
  attendeeId: person,
  state: fc.constantFrom('issued' as const, 'void' as const),
  printer: fc.constantFrom('left', 'right'),
  reason: words,
  at,
});

const badgeLayoutSet = fc.record({
  kind: fc.constant('badge-layout-set' as const),
  id: fc.constantFrom('l1', 'l2'),
  layout: fc.oneof(fc.constant(null), fc.json({ maxDepth: 1 })),
});

const badgeHandover = fc.record({
  kind: fc.constant('badge-handover' as const),
  attendeeId: person,
  takenBy: person,
  at,
});

const eventSet = fc.record({
  kind: fc.constant('event-set' as const),
  fields: fc.dictionary(fc.constantFrom('name', 'venue'), fc.json({ maxDepth: 1 })),
});

const checkpointSet = fc.record({
  kind: fc.constant('checkpoint-set' as const),
  id: fc.constantFrom('entrance', 'room'),
  fields: fc.dictionary(fc.constantFrom('name', 'mode'), fc.json({ maxDepth: 1 })),
});

const activitySet = fc.record({
  kind: fc.constant('activity-set' as const),
  id: fc.constantFrom('a1', 't1'),
  fields: fc.dictionary(
    fc.constantFrom('title', 'from', 'bus.b1.seats', 'leg.out.at'),
    fc.json({ maxDepth: 1 }),
  ),
});

const importedActivity = fc
  .tuple(activitySet, fc.constantFrom('k1', 'k2'))
  .map(([body, key]) => ({ ...body, origin: { source: 'programme', key } }));

const bookingSet = fc.record({
  kind: fc.constant('booking-set' as const),
  activityId: fc.constantFrom('a1', 't1'),
  attendeeId: person,
  fields: fc.record(
    {
      state: fc.constantFrom('booked' as const, 'waitlisted' as const, 'cancelled' as const),
      bus: fc.constantFrom('', 'b1', 'b2'),
      since: at,
      note: words,
    },
    { requiredKeys: [] },
  ),
});

const importedBooking = bookingSet.map((body) => ({ ...body, origin: { source: 'programme' } }));

const legExcuse = fc.record({
  kind: fc.constant('leg-excuse' as const),
  legId: fc.constantFrom('t1/out', 't1/return'),
  attendeeId: person,
  reason: fc.constantFrom('', 'own-way'),
  note: words,
  at,
});

const headCount = fc.record({
  kind: fc.constant('head-count' as const),
  legId: fc.constantFrom('t1/out', 't1/return'),
  busId: fc.constantFrom('', 'b1'),
  count: fc.integer({ min: 0, max: 60 }),
  at,
});

const legState = fc.record({
  kind: fc.constant('leg-state' as const),
  legId: fc.constantFrom('t1/out', 't1/return'),
  busId: fc.constantFrom('', 'b1'),
  state: fc.constantFrom('open' as const, 'closed' as const),
  at,
});

const mark = fc.record({
  kind: fc.constant('mark' as const),
  id: fc.constantFrom('m1', 'm2'),
  activityId: fc.constant('t1'),
  about: fc.uniqueArray(fc.constantFrom('seat out p1', 'seat out p2', 'state out b1'), { maxLength: 2 }),
  scanId: fc.oneof(scanId, fc.constant('')),
  at,
});

const muster = fc.record({
  kind: fc.constant('muster' as const),
  state: fc.constantFrom('on' as const, 'off' as const),
  at,
});

const musterMark = fc.record({
  kind: fc.constant('muster-mark' as const),
  attendeeId: person,
  state: fc.constantFrom('safe' as const, 'missing' as const, 'open' as const),
  at,
});

const operatorSet = fc.record({
  kind: fc.constant('operator-set' as const),
  id: fc.constantFrom('o1', 'o2'),
  name: words,
  role: fc.constantFrom('front-desk' as const, 'host' as const, 'organiser' as const),
  pinHash: fc.constantFrom('', 'hash'),
  active: fc.boolean(),
});

const body: fc.Arbitrary<OpBody> = fc.oneof(
  attendeeSet,
  imported,
  codeSet,
  { weight: 3, arbitrary: scan },
  { weight: 2, arbitrary: scanVoid },
  note,
  helpCase,
  badge,
  badgeLayoutSet,
  badgeHandover,
  eventSet,
  checkpointSet,
  activitySet,
  importedActivity,
  bookingSet,
  importedBooking,
  legExcuse,
  headCount,
  legState,
  mark,
  muster,
  musterMark,
  operatorSet,
);

const step = fc.record({ desk: fc.constantFrom(...DESKS), wallMs: fc.integer({ min: 0, max: 3 }), body });

/** What three desks wrote while apart, with clocks that jump: every kind of op, voids of scans yet to come. */
export const opsOfThreeDesks = (most: number): fc.Arbitrary<readonly Op[]> =>
  fc.array(step, { minLength: 2, maxLength: most }).map((steps) => {
    let wallMs = 0;
    const seqs = new Map<string, number>();
    const clocks = new Map(DESKS.map((desk) => [desk, createHybridClock(desk, () => wallMs)]));
    return steps.map(({ desk, wallMs: at, body: one }) => {
      wallMs = at;
      const seq = (seqs.get(desk) ?? 0) + 1;
      seqs.set(desk, seq);
      const stamp = clocks.get(desk)?.tick() ?? '';
      return { deskId: desk, seq, stamp, subject: '', operatorId: 'o1', body: one };
    });
  });
