import { createRouterClient } from '@orpc/server';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { refusal } from '../../support/checkin-desk.ts';
import { openTripDesk, type TripDesk } from '../../support/trip-desk.ts';

let desk: TripDesk;
let bus: ReturnType<TripDesk['at']>;
beforeEach(async () => {
  desk = await openTripDesk('2022-05-09T11:50:00.000Z');
  bus = desk.at('T-4', 'B-5');
});
afterEach(async () => {
  expect(await desk.close()).toEqual([]);
});

/** Somebody of the bus who has not paid. */
const debtor = async (): Promise<string> => {
  const { people } = await bus.get();
  const riders = (await bus.roll('out')).missing.map(({ attendeeId }) => attendeeId);
  return people.find(({ id, refusal: why }) => why === 'unpaid' && riders.includes(id))?.id ?? '';
};
const rows = () => desk.client.checkin.tape({ limit: 10, thisDeskOnly: false });
const inCash = (attendeeId: string) => ({
  kind: 'override' as const,
  attendeeId,
  reason: 'paid-in-cash',
  note: 'To the driver',
});

it('somebody who has not paid comes aboard for a chosen reason, and the log says what was overruled', async () => {
  const id = await debtor();
  const touched = await bus.mark('out', { kind: 'aboard', attendeeId: id });
  const let1 = await bus.mark('out', inCash(id));
  const { aboard } = await bus.roll('out');
  expect([
    [touched.scan?.verdict, touched.scan?.reason],
    [let1.outcome, let1.scan?.verdict],
    aboard.map(({ attendeeId }) => attendeeId),
    (await rows()).map(({ verdict, reason, isOverride }) => [verdict, reason, isOverride]),
  ]).toEqual([
    ['refused', 'unpaid'],
    ['done', 'admitted'],
    [id],
    [
      ['admitted', 'admitted', true],
      ['refused', 'unpaid', false],
    ],
  ]);
});

it('who was turned away at a phone without a line stands in the log as well, once', async () => {
  const id = await debtor();
  const first = await bus.mark('out', inCash(id), { id: 'late', minutesAgo: 40 });
  const again = await bus.mark('out', inCash(id), { id: 'late', minutesAgo: 40 });
  const other = await bus.mark('out', inCash(id));
  expect([
    first.scan?.verdict,
    [again.outcome, other.scan?.reason],
    (await rows()).map(({ verdict, reason, at }) => [verdict, reason, at]),
  ]).toEqual([
    'admitted',
    ['known', 'already-in'],
    [
      ['refused', 'unpaid', '2022-05-09T11:50:00.000Z'],
      ['admitted', 'admitted', '2022-05-09T11:10:00.000Z'],
      ['refused', 'unpaid', '2022-05-09T11:10:00.000Z'],
    ],
  ]);
});

it('what was overruled at boarding stands on the other legs, until it is taken back', async () => {
  const id = await debtor();
  await bus.mark('out', inCash(id));
  const known = (await bus.get()).people.find((one) => one.id === id)?.refusal;
  const atStop = await bus.mark('stop-1', { kind: 'aboard', attendeeId: id });
  const again = await bus.mark('stop-1', { kind: 'aboard', attendeeId: id });
  const stop = await bus.roll('stop-1');
  await bus.mark('out', { kind: 'off', attendeeId: id });
  await bus.mark('stop-1', { kind: 'off', attendeeId: id });
  const back = await bus.mark('out', { kind: 'aboard', attendeeId: id });
  expect([
    known,
    atStop.scan?.verdict,
    [again.scan?.verdict, again.scan?.reason],
    stop.aboard.map(({ attendeeId }) => attendeeId),
    back.scan?.reason,
  ]).toEqual([null, 'admitted', ['attention', 'already-in'], [id], 'unpaid']);
});

it('who has paid in the meantime comes aboard without an override', async () => {
  const id = await debtor();
  await desk.client.attendees.edit({ id, fields: { payment: 'paid' } });
  const known = (await bus.get()).people.find((one) => one.id === id)?.refusal;
  await bus.mark('out', inCash(id));
  expect([known, (await rows()).map(({ verdict, isOverride }) => [verdict, isOverride])]).toEqual([
    null,
    [['admitted', false]],
  ]);
});

it('takes the role that every door asks for, a reason, and an open roll call', async () => {
  const id = await debtor();
  const blocked =
    (await bus.roll('out')).missing.map(({ attendeeId }) => attendeeId).find((one) => one !== id) ?? '';
  await desk.client.attendees.edit({ id: blocked, fields: { blockedReason: 'Banned from the venue' } });
  const host = createRouterClient(desk.desk.router, {
    context: { session: desk.desk.openSession('trip', null, 'Phone') },
  });
  const send = (attendeeId: string, reason: string, markId: string) =>
    host.trips.mark({
      mark: {
        id: markId,
        at: '2022-05-09T11:50:00.000Z',
        activityId: bus.activityId,
        legId: 'T-4-out',
        busId: 'B-5',
        act: { kind: 'override', attendeeId, reason, note: '' },
      },
      sentAt: '2022-05-09T11:50:00.000Z',
    });
  const byHost = await refusal(send(blocked, 'vip', 'one'));
  const wordless = await refusal(send(id, '  ', 'two'));
  await bus.board('out', [id, blocked]);
  const { missing } = await bus.roll('out');
  await bus.mark('out', {
    kind: 'close',
    reasons: missing.map(({ attendeeId }) => ({ attendeeId, reason: 'not-coming' as const, note: '' })),
  });
  expect([byHost, wordless, (await refusal(bus.mark('out', inCash(id)))).slice(0, 17)]).toEqual([
    'CANNOT override-organiser-needed',
    'CANNOT override-reason-missing',
    'CANNOT leg-closed',
  ]);
});
