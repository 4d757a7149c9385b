import { createRouterClient } from '@orpc/server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CheckinDesk, openCheckinDesk } from '../../support/checkin-desk.ts';

const RIGHT = '2468';
let desk: CheckinDesk;
beforeEach(async () => {
  desk = await openCheckinDesk();
  await desk.client.operators.save({ id: '', name: 'Lena', role: 'organiser', pin: RIGHT, isActive: true });
});
afterEach(async () => {
  expect(await desk.close()).toEqual([]);
});

/** A device that tries all these PINs at once; gives how often each answer came. */
const tryAtOnce = async (pins: readonly string[]): Promise<Readonly<Record<string, number>>> => {
  const [lena] = await desk.client.operators.list({});
  const device = createRouterClient(desk.desk.router, {
    context: { session: desk.desk.openSession('room') },
  });
  const answers = await Promise.all(
    pins.map((pin) =>
      device.operators.signIn({ operatorId: lena?.id ?? '', pin }).then(
        () => 'in',
        (error: { code: string; data: { triesLeft?: number } }) =>
          [error.code, error.data.triesLeft ?? ''].join(' ').trim(),
      ),
    ),
  );
  return Object.fromEntries(
    [...new Set(answers)].map((answer) => [answer, answers.filter((each) => each === answer).length]),
  );
};

const wrongPins = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => String(10_000 + index));

describe('PINs that are tried at once', () => {
  it('looks at five and locks the operator out for the others, also for the right one', async () => {
    expect(await tryAtOnce([...wrongPins(39), RIGHT])).toEqual({
      'WRONG_PIN 4': 1,
      'WRONG_PIN 3': 1,
      'WRONG_PIN 2': 1,
      'WRONG_PIN 1': 1,
      'WRONG_PIN 0': 1,
      LOCKED_OUT: 35,
    });
  });

  it('looks at one after each lock, which is then twice as long', async () => {
    await tryAtOnce(wrongPins(5));
    desk.clock.advance(60_001);
    const after = await tryAtOnce([...wrongPins(20), RIGHT]);
    desk.clock.advance(60_001);
    const early = await tryAtOnce([RIGHT]);
    desk.clock.advance(60_001);
    expect([after, early, await tryAtOnce([RIGHT])]).toEqual([
      { 'WRONG_PIN 0': 1, LOCKED_OUT: 20 },
      { LOCKED_OUT: 1 },
      { in: 1 },
    ]);
  });

  it('forgets wrong tries at the right PIN', async () => {
    await tryAtOnce(wrongPins(4));
    expect([await tryAtOnce([RIGHT]), await tryAtOnce(wrongPins(1))]).toEqual([
      { in: 1 },
      { 'WRONG_PIN 4': 1 },
    ]);
  });
});
