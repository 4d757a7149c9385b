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

it('refuses a PIN of spaces, or of fewer characters than four without the spaces around them', async () => {
  const { desk, client } = await openTestDesk(home.folder);
  const host = { id: '', name: 'Bo', role: 'host', isActive: true } as const;
  for (const pin of ['    ', ' 12 ', '123'])
    await expect(client.operators.save({ ...host, pin })).rejects.toMatchObject({
      code: 'CANNOT',
      data: { why: 'pin-too-short', params: { least: '4' } },
    });
  const saved = await client.operators.save({ ...host, pin: '1 23' });
  await desk.close();
  expect(saved.some(({ name, hasPin }) => name === 'Bo' && hasPin)).toBe(true);
});
