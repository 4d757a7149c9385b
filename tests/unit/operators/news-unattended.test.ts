import { createRouterClient } from '@orpc/server';
import { afterEach, expect, it } from 'vitest';
import type { Notice } from '../../../shared/contract/notices.ts';
import { openTestDesk, temporaryFolder } from '../../support/test-desk.ts';

const home = temporaryFolder();
afterEach(() => home.remove());

it('tells a screen at which nobody is signed in that something happened, and no name', async () => {
  const { desk, client } = await openTestDesk(home.folder);
  const screen = createRouterClient(desk.router, { context: { session: desk.openSession('window') } });
  const { card } = await client.attendees.edit({ id: '', fields: { display: 'Unmistakable' } });
  const [organiser] = await client.operators.save({
    id: '',
    name: 'Lena',
    role: 'organiser',
    pin: '482915',
    isActive: true,
  });
  const arrive = () =>
    client.checkin.admit({
      checkpointId: 'entrance',
      attendeeId: card.id,
      via: 'search',
      direction: 'entry',
    });
  const stop = new AbortController();
  const news = await screen.notices.follow({ after: 0 }, { signal: stop.signal });
  const heardUntil = async (kind: Notice['kind']): Promise<Notice[]> => {
    const heard: Notice[] = [];
    for (;;) {
      const step = await news.next();
      if (step.done === true) return heard;
      const { notice } = step.value;
      if (notice !== null) heard.push(notice);
      if (notice?.kind === kind) return heard;
    }
  };
  await arrive();
  await client.event.saveDesk({ name: 'North' });
  const unattended = await heardUntil('event');
  await screen.operators.signIn({ operatorId: organiser?.id ?? '', pin: '482915' });
  await arrive();
  await client.event.saveDesk({ name: 'South' });
  const attended = await heardUntil('event');
  stop.abort();
  await desk.close();
  expect([unattended, attended].map((heard) => JSON.stringify(heard).includes('Unmistakable'))).toEqual([
    false,
    true,
  ]);
  expect(unattended).toContainEqual({ kind: 'attendees', ids: [card.id] });
});
