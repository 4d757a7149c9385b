import { afterEach, expect, it } from 'vitest';
import { openTestDesk, temporaryFolder } from '../../support/test-desk.ts';

const home = temporaryFolder();
afterEach(() => home.remove());

it('takes nobody without a name, and changes nobody who is not on the list', async () => {
  const { desk, client } = await openTestDesk(home.folder);
  const host = { id: '', name: 'Ada', role: 'host', pin: '2468', isActive: true } as const;
  const nameless = client.operators.save({ ...host, name: '  ' });
  await expect(nameless).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  const stranger = client.operators.save({ ...host, id: 'nobody-here' });
  await expect(stranger).rejects.toMatchObject({ code: 'NOT_FOUND' });
  const saved = await client.operators.save({ ...host, name: ' Ada ' });
  await desk.close();
  expect(saved.map(({ name }) => name)).toEqual(['Ada']);
});
