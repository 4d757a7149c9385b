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

const linesOf = async (id: string) =>
  (await test.client.attendees.get({ id })).history.map(({ kind, params }) => ({ kind, params }));

it('says what a change of one field replaced, and names the fields of a change of several', async () => {
  const { card } = await test.client.attendees.edit({ id: '', fields: { given: 'Ada', town: 'Zell' } });
  await test.client.attendees.edit({ id: card.id, fields: { phone: '+49 711 1' } });
  await test.client.attendees.edit({ id: card.id, fields: { town: 'Bonn', given: 'Ada' } });
  await test.client.attendees.edit({
    id: card.id,
    fields: { town: '', email: 'a@b.example' },
    custom: { 'Dietary needs': 'vegan' },
  });
  expect(await linesOf(card.id)).toEqual([
    { kind: 'added', params: { source: '' } },
    { kind: 'edited-one', params: { field: 'phone', before: '', after: '+49 711 1' } },
    { kind: 'edited-one', params: { field: 'town', before: 'Zell', after: 'Bonn' } },
    { kind: 'edited', params: { source: '', fields: '["town","email","custom.Dietary needs"]' } },
  ]);
});

it('offers to undo an admission until it was undone', async () => {
  const { card } = await test.client.attendees.edit({ id: '', fields: { given: 'Ada' } });
  const { scanId } = await test.client.checkin.admit({
    checkpointId: 'entrance',
    attendeeId: card.id,
    via: 'search',
  });
  const undoable = async () =>
    (await test.client.attendees.get({ id: card.id })).history.map((one) => one.undoScanId);
  expect(await undoable()).toEqual(['', scanId]);
  await test.client.checkin.undo({ scanId, reason: '' });
  expect(await undoable()).toEqual(['', '', '']);
});
