import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BadgeLayout } from '../../../shared/domain/badges/badge-layout.ts';
import { openTestDesk, temporaryFolder } from '../../support/test-desk.ts';

let home: ReturnType<typeof temporaryFolder>;
let desk: Awaited<ReturnType<typeof openTestDesk>>;
let layout: BadgeLayout;
beforeAll(async () => {
  home = temporaryFolder();
  desk = await openTestDesk(home.folder);
  ({ layout } = await desk.client.badges.layout({ id: 'label-90x120' }));
});
afterAll(async () => {
  await desk.desk.close();
  home.remove();
});

const changed = (id: string, change: object): BadgeLayout => ({
  ...layout,
  elements: layout.elements.map((element) => (element.id === id ? { ...element, ...change } : element)),
});
const add = async (fields: Record<string, string>) =>
  (await desk.client.attendees.edit({ id: '', fields: { category: 'mayor', ...fields } })).card.id;

describe('drawing a badge', () => {
  it('works before anybody is on the list, with invented people', async () => {
    const hardest = await desk.client.badges.hardest({ layout, count: 8 });
    const [first] = hardest.people;
    const [drawn] = await desk.client.badges.draw({ layout, attendeeIds: [first?.attendeeId ?? ''] });
    expect(hardest).toMatchObject({ areExamples: true, total: 7 });
    expect(drawn).toMatchObject({ name: first?.name, problems: [] });
  });

  it('shows a layout that nobody has saved, with what it loses of whom, and leaves out who is not there', async () => {
    const ids = [
      await add({ display: 'Layla al-Sarrani', ownScript: 'ليلى السراني', jobTitle: 'Mayor' }),
      await add({ display: 'Aðalbjörg Þorvaldsdóttir', jobTitle: 'Head of office, acting mayor and more' }),
    ];
    const tight = changed('role', { h: 6, fit: 'cut' });
    const drawn = await desk.client.badges.draw({ layout: tight, attendeeIds: [...ids, 'nobody'] });
    expect(drawn.map(({ name, isMirrored }) => [name, isMirrored])).toEqual([
      ['Layla al-Sarrani', true],
      ['Aðalbjörg Þorvaldsdóttir', false],
    ]);
    expect(drawn[1]?.problems).toMatchObject([
      { kind: 'overflow', element: 'role', lostLines: 1 },
      { kind: 'below-smallest', element: 'role' },
    ]);
    expect(drawn[1]?.svg).toContain('<title>Aðalbjörg Þorvaldsdóttir</title>');
  });

  it('carries a code that opens no door', async () => {
    const id = await add({ display: 'Ada Byron' });
    const onlyCode = { ...layout, elements: layout.elements.filter((element) => element.id === 'code') };
    const [drawn] = await desk.client.badges.draw({ layout: onlyCode, attendeeIds: [id] });
    expect(drawn?.texts).toMatchObject([{ lines: ['FOYER TEST'] }]);
  });

  it('tells how far a line closed up to the one above', async () => {
    const id = await add({ display: 'Bo Li', ownScript: 'Бо Ли' });
    const [drawn] = await desk.client.badges.draw({ layout, attendeeIds: [id] });
    expect(drawn?.closedUp.map(({ element, byMm }) => [element, byMm > 5])).toEqual([['second-name', true]]);
  });

  it('finds the hardest names of the list and the smallest size of a name among them', async () => {
    const hardest = await desk.client.badges.hardest({ layout, count: 3 });
    expect(hardest).toMatchObject({ areExamples: false, total: 4, measured: 4 });
    expect(hardest.people.map(({ name, kind }) => [kind, name])).toEqual([
      ['longest', 'Aðalbjörg Þorvaldsdóttir'],
      ['arabic', 'Layla al-Sarrani'],
      ['cyrillic', 'Bo Li'],
    ]);
    expect(hardest.smallestNamePt).toBeGreaterThan(18);
  });

  it('of a door sign shows activities, the hardest titles first, and nothing before there is a programme', async () => {
    const sign = (await desk.client.badges.layout({ id: 'sign-a4' })).layout;
    const before = await desk.client.badges.hardest({ layout: sign, count: 3 });
    const title = 'Welcome and opening of the conference';
    const { activity } = await desk.client.programme.save({
      id: '',
      fields: {
        title: { en: title, de: title },
        from: '2022-05-08T08:00:00.000Z',
        until: '2022-05-08T09:00:00.000Z',
        room: 'Hall 1',
      },
    });
    const after = await desk.client.badges.hardest({ layout: sign, count: 3 });
    const [drawn] = await desk.client.badges.draw({ layout: sign, attendeeIds: [activity.id] });
    expect([before.people, after.people]).toEqual([
      [],
      [{ attendeeId: activity.id, name: title, kind: 'longest' }],
    ]);
    expect(drawn).toMatchObject({
      name: title,
      texts: expect.arrayContaining([{ element: 'room', sizePt: expect.any(Number), lines: ['Hall 1'] }]),
    });
  });
});
