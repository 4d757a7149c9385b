import { describe, expect, it } from 'vitest';
import { refusal } from '../../support/checkin-desk.ts';
import { useLunch } from './lunch.ts';

const lunch = useLunch();
const { open, save, scanAt } = lunch;

const IN = 'admitted';

const rules = (rule: unknown) => save({ mode: 'free-count', rules: JSON.stringify(rule) });
const now = { var: 'now' };

/** Scans at the meal; gives the reason and what would have to hold. */
const ask = async (moment: string) => {
  lunch.desk.clock.set(moment);
  const { reason, unmet } = await lunch.desk.scanAt('lunch', 'T');
  return [reason, ...unmet.map(({ key, values }) => [key, ...Object.values(values)].join(' '))].join('; ');
};

describe('the rule of a checkpoint', () => {
  it('counts entries, refused and void scans left out', async () => {
    await open('2022-05-08T08:00:00.000Z');
    await rules({ '<': [{ var: 'entries_today' }, 2] });
    lunch.desk.clock.set('2022-05-08T09:00:00.000Z');
    const first = await lunch.desk.scanAt('lunch', 'T');
    await lunch.desk.client.checkin.undo({ scanId: first.scanId, reason: '' });
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
    await lunch.desk.client.event.save({ until: '2022-05-09' });
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
      (await lunch.desk.client.event.state({})).checkpoints.map(({ id }) => id),
    ]).toEqual(['CANNOT rule-unknown-operator $.or[1] like', 'CANNOT rule-not-json $ {"and":', ['entrance']]);
  });

  it('is asked of those who come in, never of those who leave', async () => {
    await open('2022-05-08T08:00:00.000Z');
    await rules(false);
    expect(await scanAt('2022-05-08T09:00:00.000Z', '2022-05-08T09:01:00.000Z exit')).toEqual(['rules', IN]);
  });
});
