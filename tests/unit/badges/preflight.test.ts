import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { SelectionWish } from '../../../shared/contract/badge-selection.ts';
import type { PreflightPerson, PreflightStep } from '../../../shared/contract/preflight.ts';
import { openTestDesk, temporaryFolder } from '../../support/test-desk.ts';

const home = temporaryFolder();
let table: Awaited<ReturnType<typeof openTestDesk>>;
// Each test looks at people of its own.
let delegation = 0;

// A thread that reads its modules anew, on a machine that is busy with other tests.
const COLD_START_MS = 60_000;
beforeAll(async () => {
  table = await openTestDesk(home.folder);
}, COLD_START_MS);
afterAll(async () => {
  await table.desk.close();
  home.remove();
  expect(table.bugs).toEqual([]);
}, COLD_START_MS);
beforeEach(() => {
  delegation += 1;
});

const ours = () => ({ delegation: `Delegation ${delegation}` });
const add = async (fields: Record<string, string>): Promise<string> =>
  (await table.client.attendees.edit({ id: '', fields: { category: 'delegate', ...ours(), ...fields } })).card
    .id;
const addMany = async (count: number): Promise<void> => {
  for (let at = 0; at < count; at += 1) await add({ given: 'Ada', family: `Test ${at}` });
};
const check = async (selection: SelectionWish = ours(), layout?: string) => {
  const found: PreflightPerson[] = [];
  let finished: Extract<PreflightStep, { kind: 'finished' }> | null = null;
  const steps = await table.client.preflight.run({
    selection,
    ...(layout === undefined ? {} : { layout }),
  });
  for await (const step of steps) {
    if (step.kind === 'checked') found.push(...step.found);
    else finished = step;
  }
  return { finished, found: found.map(({ name, findings }) => [name, findings.map(({ kind }) => kind)]) };
};

describe('pre-flight', { timeout: COLD_START_MS }, () => {
  it('tells in order of names what is wrong with whose badge, and counts the rest', async () => {
    await add({ given: 'Radina', family: 'Belokamova' });
    await add({ display: '王小明' });
    await add({ display: 'Dr. محمد الأحمد' });
    expect(await check()).toEqual({
      finished: {
        kind: 'finished',
        total: 3,
        fine: 1,
        leftOut: 0,
        counts: { 'missing-glyphs': 1, 'wrong-direction': 1 },
      },
      found: [
        ['Dr. محمد الأحمد', ['wrong-direction']],
        ['王小明', ['missing-glyphs']],
      ],
    });
  });

  it('of people with one name tells those whose badges say the same, also where only one of them was asked for', async () => {
    const alike = { given: 'Anna', family: 'Weber', jobTitle: 'Mayor', country: 'DE' };
    const first = await add({ ...alike, town: 'Ulm' });
    await add({ ...alike, town: 'Ulm' });
    await add({ ...alike, town: 'Kiel' });
    const told = ['Anna Weber', ['same-name']];
    expect((await check()).found).toEqual([told, told]);
    expect((await check({ attendeeIds: [first] })).found).toEqual([told]);
  });

  it('looks at those who get a badge, and says how many do not', async () => {
    await add({ given: 'Ada', family: 'Here' });
    await add({ given: 'Bo', family: 'Gone', status: 'cancelled' });
    await add({ given: 'Cy', family: 'Maybe', status: 'pending' });
    expect((await check()).finished).toMatchObject({ total: 1, fine: 1, leftOut: 2 });
  });

  it('looks at a selection only', async () => {
    await add({ given: 'Ada', family: 'Ångström', category: 'mayor' });
    await add({ given: 'Bo', family: 'Berg', category: 'mayor' });
    await add({ given: 'Cy', family: 'Carlsson', category: 'press' });
    const count = async (selection: SelectionWish) =>
      (await table.client.preflight.count({ selection: { ...ours(), ...selection } })).people;
    const wishes: SelectionWish[] = [
      {},
      { categories: ['mayor'] },
      { categories: ['mayor', 'press'] },
      { delegation: 'Nowhere' },
      { from: 'B' },
      { until: 'b' },
      { from: 'be', until: 'bg' },
      { from: 'A', until: 'A' },
    ];
    expect(await Promise.all(wishes.map(count))).toEqual([3, 2, 3, 0, 2, 2, 1, 1]);
  });

  it('uses the layout that is named, and says when there is none of that name', async () => {
    await add({ given: 'Montserrat', family: 'Villarrubia Montalbán', jobTitle: 'Mayor', town: 'Ulm' });
    expect((await check(ours(), 'a6')).found).toEqual([]);
    expect((await check(ours(), 'card-86x54')).found).toEqual([
      ['Montserrat Villarrubia Montalbán', ['crowded-code']],
    ]);
    await expect(check(ours(), 'nowhere')).rejects.toMatchObject({ data: { why: 'no-layout' } });
  });

  it('stops when nobody listens any more, and lets the next badge through', async () => {
    await addMany(60);
    const stop = new AbortController();
    const steps = await table.client.preflight.run({ selection: ours() }, { signal: stop.signal });
    const first = await steps.next();
    stop.abort();
    await steps.return?.();
    expect(first.value).toMatchObject({ kind: 'checked', done: 20, total: 60 });
    const { people } = await table.client.preflight.count({ selection: ours() });
    expect(people).toBe(60);
  });

  it('makes badges for guests between two slices', async () => {
    await addMany(60);
    const id = await add({ given: 'Zoë', family: 'Zimmer' });
    const seen: string[] = [];
    let preview = Promise.resolve();
    for await (const step of await table.client.preflight.run({ selection: ours() })) {
      seen.push(step.kind === 'checked' ? String(step.done) : step.kind);
      if (seen.length === 1)
        preview = table.client.badges.preview({ attendeeId: id }).then(() => void seen.push('preview'));
    }
    await preview;
    expect(seen.indexOf('preview')).toBeLessThan(seen.indexOf('finished'));
  });
});
