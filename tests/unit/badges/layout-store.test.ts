import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { BadgeLayoutDraft } from '../../../shared/domain/badges/badge-layout.ts';
import { createTestClock, openTestDesk, temporaryFolder } from '../../support/test-desk.ts';

let home: ReturnType<typeof temporaryFolder>;
let desk: Awaited<ReturnType<typeof openTestDesk>>;
beforeEach(async () => {
  home = temporaryFolder();
  desk = await openTestDesk(home.folder, createTestClock());
});
afterEach(async () => {
  await desk.desk.close();
  home.remove();
});

const drawn = (name: string, widthMm = 105): BadgeLayoutDraft => ({
  v: 1,
  name,
  page: { widthMm, heightMm: 148 },
  elements: [
    {
      id: 'name',
      type: 'text',
      x: 5,
      y: 5,
      w: 80,
      h: 40,
      paragraphs: [{ text: '{bigName}' }],
      sizePt: 40,
      minSizePt: 18,
    },
  ],
});
const badges = () => desk.client.badges;
const names = async () => (await badges().layouts()).map(({ name }) => name);
const whyOf = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => 'done',
    (error: { data?: { why?: string }; code?: string }) => error.data?.why ?? error.code,
  );

describe('the layouts of a desk', () => {
  it('are the starters at first, and each drawn one beside them', async () => {
    const starters = await badges().layouts();
    const { id, ...saved } = await badges().saveLayout({ id: '', layout: drawn(' Local leaders ') });
    expect(starters.every(({ isStarter, savedAt }) => isStarter && savedAt === null)).toBe(true);
    expect(await badges().layouts()).toEqual([...starters, { id, ...saved }]);
    expect(saved).toMatchObject({
      name: 'Local leaders',
      widthMm: 105,
      heightMm: 148,
      isStarter: false,
      savedAt: '2022-05-08T07:00:00.000Z',
      usedFor: [],
    });
  });

  it('are there again after the desk was closed, with every default filled in', async () => {
    const { id } = await badges().saveLayout({ id: '', layout: drawn('Local leaders') });
    await desk.desk.close();
    desk = await openTestDesk(home.folder);
    const { layout } = await badges().layout({ id });
    expect(layout).toMatchObject({ mirror: 'right-to-left', elements: [{ fit: 'shrink', align: 'start' }] });
  });

  it('are drawn anew under their id: the last writer wins', async () => {
    const first = await badges().saveLayout({ id: '', layout: drawn('Local leaders') });
    const second = await badges().saveLayout({ id: first.id, layout: drawn('Mayors') });
    expect((await badges().layout({ id: first.id })).name).toBe('Mayors');
    expect(second.stamp > first.stamp).toBe(true);
  });

  it('go when they are removed and come back when they are saved again', async () => {
    const starters = await names();
    const { id } = await badges().saveLayout({ id: '', layout: drawn('Local leaders') });
    await badges().removeLayout({ id });
    expect(await names()).toEqual(starters);
    expect(await whyOf(badges().layout({ id }))).toBe('no-layout');
    await badges().saveLayout({ id, layout: drawn('Local leaders') });
    expect(await names()).toEqual([...starters, 'Local leaders']);
  });

  it('that come with the program are neither written over nor removed', async () => {
    expect([
      await whyOf(badges().saveLayout({ id: 'a6', layout: drawn('Mine') })),
      await whyOf(badges().removeLayout({ id: 'a6' })),
      await whyOf(badges().saveLayout({ id: '', layout: drawn('  ') })),
      await whyOf(badges().saveLayout({ id: '', layout: { ...drawn('x'), elements: 'none' } as never })),
    ]).toEqual(['layout-is-a-starter', 'layout-is-a-starter', 'layout-name', 'BAD_REQUEST']);
  });

  it('are not read from a file in a language that there is not, whichever program wrote it', async () => {
    const file = readFileSync(join(import.meta.dirname, 'foreign/pretix-a6.json'));
    const { sources } = desk.client;
    const { draftId } = await sources.beginUpload({ fileName: 'a6.json', bytes: file.length });
    await sources.chunk({ draftId, base64: file.toString('base64') });
    expect([
      await whyOf(badges().readLayout({ draftId, language: 'de_DE' })),
      await whyOf(badges().saveLayout({ id: '', layout: { ...drawn('Ours'), language: 'de_DE' } })),
    ]).toEqual(['layout-file-not-right', 'BAD_REQUEST']);
  });

  it('are told to every screen when they change', async () => {
    const news = await desk.client.notices.follow({ after: null });
    const heard = news.next().then(({ value }) => value);
    const { id } = await badges().saveLayout({ id: '', layout: drawn('Local leaders') });
    expect(await heard).toMatchObject({ notice: { kind: 'badge-layout', id } });
    await news.return();
  });
});

describe('the layout that a category was given', () => {
  const previewed = async (attendeeId: string) => (await badges().preview({ attendeeId })).widthMm;

  it('is that of the badges of these people, until another is chosen or it is removed', async () => {
    const { card: ada } = await desk.client.attendees.edit({
      id: '',
      fields: { given: 'Ada', category: 'mayor' },
    });
    const { card: bo } = await desk.client.attendees.edit({
      id: '',
      fields: { given: 'Bo', category: 'press' },
    });
    const seen: unknown[] = [];
    const look = async () => seen.push([await previewed(ada.id), await previewed(bo.id)]);
    const wide = await badges().saveLayout({ id: '', layout: drawn('Wide', 200) });
    await look();
    const used = await badges().useLayout({ id: wide.id, categories: ['mayor'] });
    await look();
    await badges().useLayout({ id: wide.id, categories: ['press'] });
    await look();
    await badges().removeLayout({ id: wide.id });
    await look();
    expect(seen).toEqual([
      [105, 105],
      [200, 105],
      [105, 200],
      [105, 105],
    ]);
    expect(used.find(({ id }) => id === wide.id)?.usedFor).toEqual(['mayor']);
  });
});
