import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PeopleFilter } from '../../../shared/contract/attendees.ts';
import { NOT_HERE_YET } from '../../../shared/domain/attendees/presence.ts';
import { createTestClock, openTestDesk, temporaryFolder } from '../../support/test-desk.ts';

type TestDesk = Awaited<ReturnType<typeof openTestDesk>>;

let home: ReturnType<typeof temporaryFolder>;
let test: TestDesk;
beforeEach(async () => {
  home = temporaryFolder();
  test = await openTestDesk(home.folder, createTestClock());
});
afterEach(async () => {
  await test.desk.close();
  home.remove();
});

const EVERYBODY: PeopleFilter = {
  text: '',
  presence: [],
  categories: [],
  delegation: '',
  badge: 'any',
  payment: 'any',
};

const windowOf = async (
  filter: Partial<PeopleFilter> = {},
  more: Partial<{
    sort: 'name' | 'town' | 'category' | 'presence';
    isDescending: boolean;
    offset: number;
    limit: number;
  }> = {},
) => {
  const { total, all, rows } = await test.client.attendees.list({
    filter: { ...EVERYBODY, ...filter },
    sort: 'name',
    isDescending: false,
    offset: 0,
    limit: 100,
    ...more,
  });
  return { total, all, names: rows.map((row) => row.name) };
};

const add = async (given: string, fields: Record<string, string> = {}): Promise<string> =>
  (await test.client.attendees.edit({ id: '', fields: { given, ...fields } })).card.id;

const addThree = async (): Promise<{ ada: string; ben: string; cem: string }> => ({
  ada: await add('Ada', { town: 'Zell', category: 'mayor', delegation: 'Zell' }),
  ben: await add('Ben', { town: 'ahrweiler', category: 'press', payment: 'unpaid' }),
  cem: await add('Cem', { town: 'Bonn', category: 'mayor', status: 'cancelled' }),
});

describe('the list of people', () => {
  it('gives a window of everybody in order of names, with how many there are', async () => {
    await addThree();
    expect(await windowOf({}, { offset: 1, limit: 1 })).toEqual({ total: 3, all: 3, names: ['Ben'] });
  });

  it.each([
    ['town', false, ['Ben', 'Cem', 'Ada']],
    ['town', true, ['Ada', 'Cem', 'Ben']],
    ['category', false, ['Ada', 'Cem', 'Ben']],
    ['presence', false, ['Cem', 'Ada', 'Ben']],
    ['name', true, ['Cem', 'Ben', 'Ada']],
  ] as const)('orders by %s, descending: %s', async (sort, isDescending, names) => {
    await addThree();
    expect((await windowOf({}, { sort, isDescending })).names).toEqual(names);
  });

  it.each([
    [{ presence: [...NOT_HERE_YET] }, ['Ada', 'Ben']],
    [{ categories: ['mayor'] }, ['Ada', 'Cem']],
    [{ delegation: 'Zell' }, ['Ada']],
    [{ payment: 'open' as const }, ['Ben']],
    [{ badge: 'issued' as const }, []],
    [{ text: 'bonn' }, ['Cem']],
    [{ text: 'bonn', categories: ['press'] }, []],
  ])('shows with %j only those whom it names', async (filter, names) => {
    await addThree();
    expect((await windowOf(filter)).names).toEqual(names);
  });

  it('follows arrivals, undone arrivals and edits while it is open', async () => {
    const { ada, ben } = await addThree();
    expect((await windowOf({ presence: [...NOT_HERE_YET] })).names).toEqual(['Ada', 'Ben']);
    const scan = await test.client.checkin.admit({
      checkpointId: 'entrance',
      attendeeId: ada,
      via: 'search',
    });
    expect((await windowOf({ presence: ['here'] })).names).toEqual(['Ada']);
    await test.client.checkin.undo({ scanId: scan.scanId, reason: '' });
    await test.client.attendees.edit({ id: ben, fields: { given: 'Aaron' } });
    expect((await windowOf({ presence: [...NOT_HERE_YET] })).names).toEqual(['Aaron', 'Ada']);
  });

  it('gives the ids of all whom a filter shows, in the order of the list', async () => {
    const { ada, cem } = await addThree();
    const { ids, total } = await test.client.attendees.ids({
      filter: { ...EVERYBODY, categories: ['mayor'] },
      sort: 'town',
      isDescending: false,
    });
    expect({ ids, total }).toEqual({ ids: [cem, ada], total: 2 });
  });

  it('counts what each filter would show', async () => {
    await addThree();
    expect(await test.client.attendees.facets()).toEqual({
      paymentOpen: 1,
      presence: { expected: 1, unpaid: 1, cancelled: 1 },
      categories: { mayor: 2, press: 1 },
      delegations: [{ name: 'Zell', total: 1 }],
    });
  });

  it('stays in order of names whatever is added and renamed, seed 20220508', async () => {
    const names = fc.array(fc.tuple(fc.constantFrom('Ada', 'Ben', 'Çem', 'Öz', 'أميرة', 'zoe'), fc.nat(5)), {
      minLength: 1,
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(names, async (changes) => {
        for (const [given, whom] of changes) {
          const { rows } = await test.client.attendees.list({
            filter: EVERYBODY,
            sort: 'name',
            isDescending: false,
            offset: 0,
            limit: 500,
          });
          await test.client.attendees.edit({ id: rows[whom]?.id ?? '', fields: { given } });
        }
        const { rows, all } = await test.client.attendees.list({
          filter: EVERYBODY,
          sort: 'name',
          isDescending: false,
          offset: 0,
          limit: 500,
        });
        const folded = rows.map(({ name }) => name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase());
        expect(folded).toEqual(folded.toSorted());
        expect(new Set(rows.map((row) => row.id)).size).toBe(all);
      }),
      { seed: 20220508, numRuns: 12 },
    );
  });

  it('opens with the same rows before everybody is in memory and after', async () => {
    await test.client.event.openSample();
    await test.desk.close();
    test = await openTestDesk(home.folder, createTestClock());
    const atOnce = await windowOf({}, { limit: 30 });
    await test.client.attendees.facets();
    expect(await windowOf({}, { limit: 30 })).toEqual(atOnce);
  });

  it('knows everybody whom an import brought at once', async () => {
    await windowOf();
    await test.client.event.openSample();
    expect((await windowOf()).all).toBe(412);
  });
});
