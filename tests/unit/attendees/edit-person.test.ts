import { afterEach, beforeEach, expect, it } from 'vitest';
import { createTestClock, openTestDesk, temporaryFolder } from '../../support/test-desk.ts';

let home: ReturnType<typeof temporaryFolder>;
let test: Awaited<ReturnType<typeof openTestDesk>>;
beforeEach(async () => {
  home = temporaryFolder();
  test = await openTestDesk(home.folder, createTestClock());
});
afterEach(async () => {
  await test.desk.close();
  home.remove();
});

const addAda = async (): Promise<string> =>
  (await test.client.attendees.edit({ id: '', fields: { given: 'Ada' }, custom: { Diet: 'vegan' } })).card.id;

it('writes nothing when an edit changes nothing, neither fields nor custom fields', async () => {
  const id = await addAda();
  const { history } = await test.client.attendees.edit({
    id,
    fields: { given: ' Ada ' },
    custom: { Diet: 'vegan ' },
  });
  expect(history.map((line) => line.kind)).toEqual(['added']);
});

it('removes a custom field that is emptied and keeps the others', async () => {
  const id = await addAda();
  await test.client.attendees.edit({ id, fields: {}, custom: { Arrival: 'By train' } });
  const { custom } = await test.client.attendees.edit({ id, fields: {}, custom: { Diet: '' } });
  expect(custom).toEqual({ Arrival: 'By train' });
});

it('refuses to leave a person without any name', async () => {
  const id = await addAda();
  await expect(test.client.attendees.edit({ id, fields: { given: ' ' } })).rejects.toMatchObject({
    data: { why: 'name-missing' },
  });
});

it('adds a code, revokes it and gives it back', async () => {
  const id = await addAda();
  const codesAfter = async (isRevoked: boolean) =>
    (await test.client.attendees.setCode({ id, code: ' W-17 ', isRevoked })).codes;
  expect(await codesAfter(false)).toEqual([{ code: 'W-17', use: 'ticket', isRevoked: false }]);
  expect(await codesAfter(true)).toEqual([{ code: 'W-17', use: 'ticket', isRevoked: true }]);
  expect(await codesAfter(false)).toEqual([{ code: 'W-17', use: 'ticket', isRevoked: false }]);
});
