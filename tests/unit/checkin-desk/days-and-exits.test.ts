import { afterEach, describe, expect, it } from 'vitest';
import { type CheckinDesk, openCheckinDesk } from '../../support/checkin-desk.ts';

let desk: CheckinDesk;
afterEach(async () => expect(await desk.close()).toEqual([]));

const open = async (start: string, timeZone = 'Europe/Berlin') => {
  desk = await openCheckinDesk(start);
  await desk.client.event.save({ name: 'Forum', from: start.slice(0, 10), until: '2022-12-31', timeZone });
  await desk.person({ given: 'Ada' }, 'T');
};

/** Scans at these moments; gives the answers in short. */
const scanAt = async (...moments: readonly string[]) => {
  const answers: string[] = [];
  for (const moment of moments) {
    desk.clock.set(moment);
    const { reason, isWelcomeBack, dayNumber } = await desk.scan('T');
    answers.push(`${reason}${isWelcomeBack ? ' welcome back' : ''} day ${dayNumber}`);
  }
  return answers;
};

describe('the days of the event', () => {
  it('begin at midnight where the event is, not in UTC', async () => {
    await open('2022-05-08T07:00:00.000Z');
    expect(
      await scanAt(
        '2022-05-08T07:00:00.000Z',
        '2022-05-08T21:59:59.000Z',
        '2022-05-08T22:00:01.000Z',
        '2022-05-09T07:00:00.000Z',
      ),
    ).toEqual(['admitted day 1', 'already-in day 1', 'admitted welcome back day 2', 'already-in day 2']);
  });

  it('each have their own guests of the last ten minutes', async () => {
    await open('2022-05-08T07:00:00.000Z');
    const lately = async () => (await desk.client.checkin.counts()).lastTenMinutes;
    await scanAt('2022-05-08T07:00:00.000Z');
    const first = await lately();
    await scanAt('2022-05-09T07:00:00.000Z', '2022-05-09T07:00:30.000Z');
    const second = await lately();
    desk.clock.advance(600_000);
    expect([first, second, await lately()]).toEqual([1, 1, 0]);
  });

  it('have 23 and 25 hours when the clocks change', async () => {
    await open('2022-03-26T09:00:00.000Z');
    // 27 March is over at 22:00 UTC, 30 October at 23:00 UTC.
    expect(
      await scanAt(
        '2022-03-26T22:59:00.000Z',
        '2022-03-26T23:01:00.000Z',
        '2022-03-27T21:59:00.000Z',
        '2022-03-27T22:01:00.000Z',
      ),
    ).toEqual([
      'admitted day 1',
      'admitted welcome back day 2',
      'already-in day 2',
      'admitted welcome back day 3',
    ]);
    expect(
      await scanAt('2022-10-29T22:01:00.000Z', '2022-10-30T22:59:00.000Z', '2022-10-30T23:01:00.000Z'),
    ).toEqual(['admitted welcome back day 219', 'already-in day 219', 'admitted welcome back day 220']);
  });

  it.each([
    ['Pacific/Kiritimati', '2022-05-08T09:59:00.000Z', '2022-05-08T10:01:00.000Z'],
    ['America/St_Johns', '2022-05-08T02:29:00.000Z', '2022-05-08T02:31:00.000Z'],
    ['Asia/Kathmandu', '2022-05-08T18:14:00.000Z', '2022-05-08T18:16:00.000Z'],
  ])('begin at midnight in %s too', async (timeZone, before, after) => {
    await open('2022-05-07T00:00:00.000Z', timeZone);
    const [first, second] = await scanAt(before, after);
    expect([first?.startsWith('admitted day'), second?.startsWith('admitted welcome back')]).toEqual([
      true,
      true,
    ]);
  });
});

describe('leaving', () => {
  it('is always possible, also for somebody who was never scanned in or has not paid', async () => {
    await open('2022-05-08T07:00:00.000Z');
    await desk.person({ given: 'Bo', payment: 'unpaid' }, 'U');
    const answers = [await desk.scan('T', 'exit'), await desk.scan('U', 'exit'), await desk.scan('U')];
    expect(answers.map(({ reason }) => reason)).toEqual(['admitted', 'admitted', 'unpaid']);
    expect(answers.map(({ attendee }) => attendee?.presence)).toEqual(['expected', 'unpaid', 'unpaid']);
  });

  it('lets somebody in again where the checkpoint counts in and out', async () => {
    await open('2022-05-08T07:00:00.000Z');
    await desk.client.event.saveCheckpoint({
      id: 'hall',
      name: 'Hall',
      kind: 'room',
      mode: 'in-and-out',
      letsPendingIn: true,
    });
    const answers: string[] = [];
    for (const direction of ['entry', 'entry', 'exit', 'entry'] as const) {
      desk.clock.advance(60_000);
      answers.push((await desk.scanAt('hall', 'T', direction)).reason);
    }
    expect(answers).toEqual(['admitted', 'already-in', 'admitted', 'admitted']);
  });

  it('counts by the order of the readings where the clock was set back in between', async () => {
    await open('2022-05-08T07:00:00.000Z');
    await desk.client.event.saveCheckpoint({
      id: 'hall',
      name: 'Hall',
      kind: 'room',
      mode: 'in-and-out',
      letsPendingIn: true,
    });
    const answers = [await desk.scanAt('hall', 'T')];
    desk.clock.advance(-3_600_000);
    answers.push(await desk.scanAt('hall', 'T', 'exit'), await desk.scanAt('hall', 'T'));
    expect(answers.map(({ reason }) => reason)).toEqual(['admitted', 'admitted', 'admitted']);
  });
});
