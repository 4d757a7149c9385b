import { createRouterClient } from '@orpc/server';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { MarkAct } from '../../../shared/domain/trips/mark.ts';
import { openTripDesk, type TripDesk } from '../../support/trip-desk.ts';
import { readPdf } from '../badges/pdf-reader.ts';

let desk: TripDesk;
beforeEach(async () => {
  // Two buses on the second day: bus 4 and bus 5, each with a leader of the sample list.
  desk = await openTripDesk('2022-05-09T11:30:00.000Z');
});
afterEach(async () => {
  expect(await desk.close()).toEqual([]);
});

/** Somebody with a PIN, signed in at a phone at a bus. */
const leaderCalled = async (name: string, role: 'host' | 'front-desk' = 'host') => {
  const organiser = await desk.signedIn('organiser');
  const operators = await organiser.operators.save({ id: '', name, role, pin: '1357', isActive: true });
  const session = desk.desk.openSession('trip', null, 'Phone');
  const phone = createRouterClient(desk.desk.router, { context: { session } });
  const operatorId = operators.find((one) => one.name === name)?.id ?? '';
  await phone.operators.signIn({ operatorId, pin: '1357' });
  return phone;
};

type Screen = Awaited<ReturnType<typeof leaderCalled>>;

/** Of each bus why numbers are hidden, and how many of its people show one. */
const seenBy = async (screen: Pick<Screen, 'trips'>) => {
  const { phones, people, seats } = await screen.trips.get({ activityId: desk.at('T-4', 'B-4').activityId });
  return ['B-4', 'B-5'].map((bus) => {
    const riders = new Set(seats.filter((seat) => seat.bus === bus).map(({ attendeeId }) => attendeeId));
    const shown = people.filter(({ id, phone }) => riders.has(id) && phone !== '').length;
    return [phones[bus]?.kind, shown > 0];
  });
};

const leaderOf = async (bus: string): Promise<string> =>
  (await desk.at('T-4', bus).get()).leaders[bus]?.name ?? '';

it('numbers of guests are given to the leader of their bus and to organisers, and to nobody else', async () => {
  const own = await leaderCalled(await leaderOf('B-5'));
  const other = await leaderCalled(await leaderOf('B-4'));
  const stranger = await leaderCalled('Mira Okonjo');
  const organiser = await desk.signedIn('organiser');
  expect([await seenBy(own), await seenBy(other), await seenBy(stranger), await seenBy(organiser)]).toEqual([
    [
      ['not-yours', false],
      ['shown', true],
    ],
    [
      ['shown', true],
      ['not-yours', false],
    ],
    [
      ['not-yours', false],
      ['not-yours', false],
    ],
    [
      ['shown', true],
      ['shown', true],
    ],
  ]);
});

it('a bus whose leader cannot sign in is led by whoever signs in as a host', async () => {
  const standIn = await leaderCalled('Mira Okonjo');
  const frontDesk = await leaderCalled('Ada Counter', 'front-desk');
  expect([await seenBy(standIn), await seenBy(frontDesk)]).toEqual([
    [
      ['shown', true],
      ['shown', true],
    ],
    [
      ['not-yours', false],
      ['not-yours', false],
    ],
  ]);
});

it('whoever holds a phone at a bus leads it where nobody has a PIN', async () => {
  const session = desk.desk.openSession('trip', null, 'Phone');
  const phone = createRouterClient(desk.desk.router, { context: { session } });
  expect(await seenBy(phone)).toEqual([
    ['shown', true],
    ['shown', true],
  ]);
});

it('numbers come an hour before the start, go when the return of the bus is closed, and follow a person who moves', async () => {
  const name = await leaderOf('B-5');
  const bus = desk.at('T-4', 'B-5');
  await leaderCalled(await leaderOf('B-4'));
  const leader = await leaderCalled(name);
  const shown = async () => (await seenBy(leader))[1]?.[0];
  const mark = (leg: string, act: MarkAct) => {
    const at = '2022-05-09T11:30:00.000Z';
    const place = { activityId: bus.activityId, legId: `T-4-${leg}`, busId: 'B-5' };
    return leader.trips.mark({ mark: { id: leg, at, ...place, act }, sentAt: at });
  };
  desk.clock.set('2022-05-09T10:59:59.000Z');
  const early = await shown();
  desk.clock.set('2022-05-09T11:30:00.000Z');
  const [{ attendeeId } = { attendeeId: '' }] = (await desk.at('T-4', 'B-4').roll('out')).missing.filter(
    ({ attendeeId: id }) => id !== '',
  );
  const numberOf = async () =>
    (await leader.trips.get({ activityId: bus.activityId })).people.find(({ id }) => id === attendeeId)
      ?.phone !== '';
  const before = await numberOf();
  await mark('out', { kind: 'place', attendeeId, toBus: 'B-5' });
  const moved = await numberOf();
  const reasons = (await bus.roll('return')).missing.map((one) => ({
    attendeeId: one.attendeeId,
    reason: 'own-way' as const,
    note: '',
  }));
  await mark('return', { kind: 'close', reasons });
  expect([early, before, moved, await shown()]).toEqual(['too-early', false, true, 'trip-over']);
});

it('the passenger list gives no number that the screen would not give', async () => {
  const bus = desk.at('T-4', 'B-5');
  const own = await leaderCalled(await leaderOf('B-5'));
  const other = await leaderCalled(await leaderOf('B-4'));
  const riders = (await bus.roll('out')).missing.map(({ attendeeId }) => attendeeId);
  const { people } = await bus.get();
  const numbers = people.flatMap(({ id, phone }) => (riders.includes(id) && phone !== '' ? [phone] : []));
  const place = { activityId: bus.activityId, legId: 'T-4-out', busId: 'B-5', language: 'en' as const };
  const writtenFor = async (screen: Screen) => {
    const { base64 } = await screen.trips.manifest(place);
    const said = readPdf(Buffer.from(base64, 'base64')).runs.join('\n');
    return numbers.filter((number) => said.includes(number)).length;
  };
  expect([await writtenFor(own), await writtenFor(other)]).toEqual([numbers.length, 0]);
});
