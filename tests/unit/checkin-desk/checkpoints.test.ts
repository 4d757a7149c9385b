import { beforeEach, describe, expect, it } from 'vitest';
import type { CheckpointView } from '../../../shared/contract/event.ts';
import { refusal } from '../../support/checkin-desk.ts';
import { useLunch } from './lunch.ts';

const lunch = useLunch();
const { open, save, scanAt } = lunch;

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
    await lunch.desk.client.event.saveDesk({ checkpointId: 'lunch' });
  });

  it('lets nobody in, lets people out, and keeps its scans under its name', async () => {
    const { checkpoints } = await lunch.desk.client.event.removeCheckpoint({ id: 'lunch' });
    const refused = await refusal(lunch.desk.scanAt('lunch', 'T'));
    const walkIn = {
      checkpointId: 'lunch',
      given: 'Bo',
      family: 'Ek',
      town: 'Ulm',
      country: 'DE',
      category: 'guest',
    };
    const walked = await refusal(lunch.desk.client.checkin.walkIn(walkIn));
    const [out] = await scanAt('2022-05-08T11:00:00.000Z exit');
    const { rows } = await lunch.desk.client.reports.preview({
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
    await lunch.desk.client.event.removeCheckpoint({ id: 'lunch' });
    await save({ mode: 'in-and-out', name: 'Late lunch' });
    const away = await refusal(lunch.desk.scanAt('lunch', 'T'));
    const { checkpoints } = await lunch.desk.client.event.restoreCheckpoint({ id: 'lunch' });
    const back = checkpoints.find(({ id }) => id === 'lunch');
    expect([away, back?.name, back?.isRemoved, await scanAt('2022-05-08T11:00:00.000Z')]).toEqual([
      'CANNOT checkpoint-removed Late lunch',
      'Late lunch',
      false,
      [AGAIN],
    ]);
    const { chain, digest, rebuiltDigest } = lunch.desk.desk.examine({ rebuild: true });
    expect([chain, rebuiltDigest]).toEqual([null, digest]);
  });

  it('cannot be chosen for a desk; the main entrance and one that nobody knows cannot be removed', async () => {
    await lunch.desk.client.event.removeCheckpoint({ id: 'lunch' });
    const { event } = lunch.desk.client;
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
  await lunch.desk.scanAt('entrance', 'T');
  const places = async (thisDeskOnly: boolean) =>
    (await lunch.desk.client.checkin.tape({ limit: 10, thisDeskOnly })).map(({ place }) => place.en);
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
    await lunch.desk.person({ given: 'Bo', category: 'press' }, 'P');
    await lunch.desk.person({ given: 'Cy', category: 'guest' }, 'G');
    const answers = await Promise.all(['T', 'P', 'G'].map((code) => lunch.desk.scanAt('lunch', code)));
    expect(answers.map(({ reason }) => reason)).toEqual([IN, IN, 'wrong-category']);
  });
});
