import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CheckpointView } from '../../../shared/contract/event.ts';
import { PLAIN_CHECKPOINT } from '../../../shared/domain/programme/plain-checkpoint.ts';
import { type CheckinDesk, openCheckinDesk, refusal } from '../../support/checkin-desk.ts';

const MEAL: CheckpointView = {
  id: 'lunch',
  name: 'Lunch',
  kind: 'meal',
  mode: 'once',
  ...PLAIN_CHECKPOINT,
};

let desk: CheckinDesk;
const open = async (start: string, timeZone = 'Europe/Berlin') => {
  desk = await openCheckinDesk(start);
  await desk.client.event.save({ name: 'Forum', from: start.slice(0, 10), until: '2022-12-31', timeZone });
  await desk.person({ given: 'Ada', category: 'mayor', ticketType: 'Regular – Friday' }, 'T');
};
// A machine somewhere else: nothing may depend on where it stands.
beforeEach(() => vi.stubEnv('TZ', 'America/New_York'));
afterEach(async () => {
  vi.unstubAllEnvs();
  expect(await desk.close()).toEqual([]);
});

const save = (wishes: Partial<CheckpointView>) => desk.client.event.saveCheckpoint({ ...MEAL, ...wishes });

/** Scans at the meal, `moment` or `moment exit`; gives the reasons. */
const scanAt = async (...readings: readonly string[]) => {
  const answers: string[] = [];
  for (const reading of readings) {
    const [moment = '', direction] = reading.split(' ');
    desk.clock.set(moment);
    const { reason } = await desk.scanAt('lunch', 'T', direction === 'exit' ? 'exit' : 'entry');
    answers.push(reason);
  }
  return answers;
};

const IN = 'admitted';
const AGAIN = 'already-in';

it('the main entrance stays an entrance, and only what is called so is lent', async () => {
  await open('2022-05-08T10:00:00.000Z');
  const outcomes = await Promise.all(
    [
      save({ id: 'entrance', kind: 'meal' }),
      save({ id: 'headsets', kind: 'handout' }),
      save({ id: 'handout-lunch', kind: 'meal' }),
      save({ id: 'handout-headsets', kind: 'handout' }),
      save({ id: 'entrance', kind: 'entrance' }),
    ].map(refusal),
  );
  expect(outcomes).toEqual([
    'CANNOT checkpoint-kind entrance',
    'CANNOT checkpoint-kind headsets',
    'CANNOT checkpoint-kind handout-lunch',
    'done',
    'done',
  ]);
});

describe('a checkpoint that was removed', () => {
  beforeEach(async () => {
    await open('2022-05-08T10:00:00.000Z');
    await save({ mode: 'in-and-out' });
    await scanAt('2022-05-08T10:00:00.000Z');
    await desk.client.event.saveDesk({ checkpointId: 'lunch' });
  });

  it('lets nobody in, lets people out, and keeps its scans under its name', async () => {
    const { checkpoints } = await desk.client.event.removeCheckpoint({ id: 'lunch' });
    const refused = await refusal(desk.scanAt('lunch', 'T'));
    const walkIn = {
      checkpointId: 'lunch',
      given: 'Bo',
      family: 'Ek',
      town: 'Ulm',
      country: 'DE',
      category: 'guest',
    };
    const walked = await refusal(desk.client.checkin.walkIn(walkIn));
    const [out] = await scanAt('2022-05-08T11:00:00.000Z exit');
    const { rows } = await desk.client.reports.preview({
      name: 'scan-log',
      format: 'csv',
      language: 'en',
      withoutPersonalData: false,
    });
    expect([checkpoints.find(({ id }) => id === 'lunch')?.isRemoved, refused, walked, out]).toEqual([
      true,
      'CANNOT checkpoint-removed Lunch',
      'CANNOT checkpoint-removed Lunch',
      'admitted',
    ]);
    expect(rows.map((row) => [row[2], row[5]])).toEqual([
      ['Lunch', 'in'],
      ['Lunch', 'out'],
    ]);
  });

  it('is put back with everything that was set, also what was set while it was away', async () => {
    await desk.client.event.removeCheckpoint({ id: 'lunch' });
    await save({ mode: 'in-and-out', name: 'Late lunch' });
    const away = await refusal(desk.scanAt('lunch', 'T'));
    const { checkpoints } = await desk.client.event.restoreCheckpoint({ id: 'lunch' });
    const lunch = checkpoints.find(({ id }) => id === 'lunch');
    expect([away, lunch?.name, lunch?.isRemoved, await scanAt('2022-05-08T11:00:00.000Z')]).toEqual([
      'CANNOT checkpoint-removed Late lunch',
      'Late lunch',
      false,
      [AGAIN],
    ]);
    const { chain, digest, rebuiltDigest } = desk.desk.examine({ rebuild: true });
    expect([chain, rebuiltDigest]).toEqual([null, digest]);
  });

  it('cannot be chosen for a desk; the main entrance and one that nobody knows cannot be removed', async () => {
    await desk.client.event.removeCheckpoint({ id: 'lunch' });
    const { event } = desk.client;
    expect([
      await refusal(event.saveDesk({ checkpointId: 'lunch' })),
      await refusal(event.removeCheckpoint({ id: 'entrance' })),
      await refusal(event.removeCheckpoint({ id: 'nowhere' })),
    ]).toEqual([
      'CANNOT checkpoint-removed Lunch',
      'CANNOT main-entrance-stays',
      'CANNOT no-checkpoint nowhere',
    ]);
  });
});

it('the tape of a desk has what was read at its own checkpoint, that of all desks the rooms too, by name', async () => {
  await open('2022-05-08T10:00:00.000Z');
  await save({});
  await scanAt('2022-05-08T10:00:00.000Z');
  await desk.scanAt('entrance', 'T');
  const places = async (thisDeskOnly: boolean) =>
    (await desk.client.checkin.tape({ limit: 10, thisDeskOnly })).map(({ place }) => place.en);
  expect([await places(true), await places(false)]).toEqual([['Main entrance'], ['Main entrance', 'Lunch']]);
});

describe('a checkpoint', () => {
  it.each<readonly [CheckpointView['mode'], readonly string[]]>([
    ['once', [IN, AGAIN, IN, AGAIN, AGAIN]],
    ['once-a-day', [IN, AGAIN, IN, AGAIN, IN]],
    ['in-and-out', [IN, AGAIN, IN, IN, AGAIN]],
    ['free-count', [IN, IN, IN, IN, IN]],
  ])('that counts "%s" does so over midnight where the event is', async (mode, expected) => {
    await open('2022-05-08T10:00:00.000Z');
    await save({ mode });
    // The third leaves; the last comes one minute after midnight in Stuttgart.
    expect(
      await scanAt(
        '2022-05-08T10:00:00.000Z',
        '2022-05-08T10:10:00.000Z',
        '2022-05-08T11:00:00.000Z exit',
        '2022-05-08T12:00:00.000Z',
        '2022-05-08T22:01:00.000Z',
      ),
    ).toEqual(expected);
  });

  it.each<readonly [string, string, readonly string[]]>([
    [
      'the short day of spring',
      'Europe/Berlin',
      ['2022-03-26T23:01:00.000Z', '2022-03-27T21:59:00.000Z', '2022-03-27T22:01:00.000Z'],
    ],
    [
      'the long day of autumn',
      'Europe/Berlin',
      ['2022-10-29T22:01:00.000Z', '2022-10-30T22:59:00.000Z', '2022-10-30T23:01:00.000Z'],
    ],
    [
      'a zone half an hour off',
      'Asia/Kolkata',
      ['2022-05-08T18:31:00.000Z', '2022-05-09T18:29:00.000Z', '2022-05-09T18:31:00.000Z'],
    ],
  ])('counts once a day on %s', async (_, timeZone, moments) => {
    await open('2022-03-20T10:00:00.000Z', timeZone);
    await save({ mode: 'once-a-day' });
    expect(await scanAt(...moments)).toEqual([IN, AGAIN, IN]);
  });

  it('is open in its window and for its minutes of grace on both sides, and lets out at any time', async () => {
    await open('2022-05-08T08:00:00.000Z');
    await save({
      mode: 'free-count',
      from: '2022-05-08T21:30:00.000Z',
      until: '2022-05-08T22:30:00.000Z',
      toleranceMinutes: 10,
    });
    expect(
      await scanAt(
        '2022-05-08T21:19:59.999Z',
        '2022-05-08T21:20:00.000Z',
        '2022-05-08T22:40:00.000Z',
        '2022-05-08T22:40:00.001Z',
        '2022-05-08T22:41:00.000Z exit',
      ),
    ).toEqual(['invalid-time', IN, IN, 'invalid-time', IN]);
  });

  it('that would close before it opens is not saved', async () => {
    await open('2022-05-08T08:00:00.000Z');
    const call = save({ from: '2022-05-08T12:00:00.000Z', until: '2022-05-08T11:00:00.000Z' });
    expect(await refusal(call)).toContain('checkpoint-closes-before-it-opens');
  });

  it('is for its categories and ticket types alone', async () => {
    await open('2022-05-08T08:00:00.000Z');
    await save({ categories: ['press', 'Regular – friday '] });
    await desk.person({ given: 'Bo', category: 'press' }, 'P');
    await desk.person({ given: 'Cy', category: 'guest' }, 'G');
    const answers = await Promise.all(['T', 'P', 'G'].map((code) => desk.scanAt('lunch', code)));
    expect(answers.map(({ reason }) => reason)).toEqual([IN, IN, 'wrong-category']);
  });
});

const rules = (rule: unknown) => save({ mode: 'free-count', rules: JSON.stringify(rule) });
const now = { var: 'now' };

/** Scans at the meal; gives the reason and what would have to hold. */
const ask = async (moment: string) => {
  desk.clock.set(moment);
  const { reason, unmet } = await desk.scanAt('lunch', 'T');
  return [reason, ...unmet.map(({ key, values }) => [key, ...Object.values(values)].join(' '))].join('; ');
};

describe('the rule of a checkpoint', () => {
  it('counts entries, refused and void scans left out', async () => {
    await open('2022-05-08T08:00:00.000Z');
    await rules({ '<': [{ var: 'entries_today' }, 2] });
    desk.clock.set('2022-05-08T09:00:00.000Z');
    const first = await desk.scanAt('lunch', 'T');
    await desk.client.checkin.undo({ scanId: first.scanId, reason: '' });
    expect([
      await ask('2022-05-08T09:10:00.000Z'),
      await ask('2022-05-08T09:20:00.000Z'),
      await ask('2022-05-08T09:30:00.000Z'),
      await ask('2022-05-08T09:40:00.000Z'),
      await ask('2022-05-08T22:00:00.000Z'),
    ]).toEqual([IN, IN, 'rules; count.entries_today most 1 2', 'rules; count.entries_today most 1 2', IN]);
  });

  it('counts beyond the scans that the other checks look at', async () => {
    await open('2022-05-08T08:00:00.000Z');
    await rules({ '<': [{ var: 'entries_number' }, 203] });
    const day = Date.parse('2022-05-08T09:00:00.000Z');
    const answers: string[] = [];
    for (let minute = 0; minute < 204; minute += 1)
      answers.push(await ask(new Date(day + minute * 60_000).toISOString()));
    expect([answers.filter((one) => one === IN).length, answers.at(-1)]).toEqual([
      203,
      'rules; count.entries_number most 202 203',
    ]);
  });

  it('has the times of the event, from the first midnight to the last', async () => {
    await open('2022-05-08T08:00:00.000Z', 'Asia/Tokyo');
    await desk.client.event.save({ until: '2022-05-09' });
    await rules({
      and: [
        { isAfter: [now, { buildTime: ['date_from'] }] },
        { isBefore: [now, { buildTime: ['date_to'] }] },
      ],
    });
    expect([
      await ask('2022-05-07T14:59:00.000Z'),
      await ask('2022-05-07T15:01:00.000Z'),
      await ask('2022-05-09T14:59:00.000Z'),
      await ask('2022-05-09T15:01:00.000Z'),
    ]).toEqual(['rules; after 2022-05-07T15:00:00.000Z', IN, IN, 'rules; before 2022-05-09T15:00:00.000Z']);
  });

  it('knows the ticket with and without its variation, and the place', async () => {
    await open('2022-05-08T08:00:00.000Z');
    const isListed = (kind: string, name: string) => ({
      inList: [{ var: kind }, { objectList: [{ lookup: [kind, '7', name] }] }],
    });
    const answers: string[] = [];
    for (const rule of [
      isListed('product', 'Regular'),
      isListed('variation', 'Regular – Friday'),
      isListed('gate', 'Lunch'),
      isListed('gate', 'North'),
    ]) {
      await rules(rule);
      answers.push(await ask('2022-05-08T09:00:00.000Z'));
    }
    expect(answers).toEqual([IN, IN, IN, 'rules; gate North']);
  });

  it('that is not understood is not saved, and the place is said', async () => {
    await open('2022-05-08T08:00:00.000Z');
    expect([
      await refusal(rules({ or: [true, { like: ['a', 'b'] }] })),
      await refusal(save({ rules: '{"and":' })),
      (await desk.client.event.state({})).checkpoints.map(({ id }) => id),
    ]).toEqual(['CANNOT rule-unknown-operator $.or[1] like', 'CANNOT rule-not-json $ {"and":', ['entrance']]);
  });

  it('is asked of those who come in, never of those who leave', async () => {
    await open('2022-05-08T08:00:00.000Z');
    await rules(false);
    expect(await scanAt('2022-05-08T09:00:00.000Z', '2022-05-08T09:01:00.000Z exit')).toEqual(['rules', IN]);
  });
});
