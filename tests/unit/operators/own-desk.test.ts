import { createRouterClient } from '@orpc/server';
import { afterEach, expect, it } from 'vitest';
import { createSession } from '../../../electron/desk/gate/session.ts';
import { ROLES, type Role } from '../../../shared/contract/procedure.ts';
import { openTestDesk, temporaryFolder } from '../../support/test-desk.ts';

const home = temporaryFolder();
afterEach(() => home.remove());

it('lets only organisers say where a desk reads codes and whether it prints', async () => {
  const { desk } = await openTestDesk(home.folder);
  const settingUp = async (role: Role): Promise<string> => {
    const session = createSession('window', { operatorId: role, role });
    const client = createRouterClient(desk.router, { context: { session } });
    return client.event.saveDesk({ autoPrint: false }).then(
      () => 'done',
      ({ code }: { code: string }) => code,
    );
  };
  const answers = await Promise.all(ROLES.map(async (role) => [role, await settingUp(role)]));
  await desk.close();
  expect(Object.fromEntries(answers)).toEqual({
    'front-desk': 'NOT_ALLOWED',
    host: 'NOT_ALLOWED',
    organiser: 'done',
  });
});
