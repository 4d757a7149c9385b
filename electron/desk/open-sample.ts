import { createRouterClient } from '@orpc/server';
import type { DeskDoor } from './open-desk.ts';

/** Whoever starts a desk with `--sample` is asked for no PIN: an empty desk has none. */
const STARTER = { operatorId: 'starter', role: 'organiser' } as const;

/** Fills an empty desk with the sample conference; a desk that holds anything is left as it is. */
export const openSampleWhenEmpty = async (desk: DeskDoor): Promise<void> => {
  const client = createRouterClient(desk.router, {
    context: { session: desk.openSession('window', STARTER) },
  });
  if ((await client.event.state()).phase === 'empty') await client.event.openSample();
};
