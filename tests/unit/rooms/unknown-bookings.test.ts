import { expect, it } from 'vitest';
import { resourceFolders } from '../../../electron/cli/resource-folders.ts';
import { openMemoryDatabase } from '../../../electron/desk/database/open-database.ts';
import { openGround } from '../../../electron/desk/open-ground.ts';
import { prepareRoomPeople } from '../../../electron/desk/rooms/room-people.ts';
import type { OpBody } from '../../../shared/replication/op-bodies.ts';
import { createTestClock, TEST_KEY } from '../../support/test-desk.ts';

it('names who waits next where somebody before them is not known at this desk yet', () => {
  const sql = openMemoryDatabase(resourceFolders().migrations);
  const { parts } = openGround(sql, {
    folder: '',
    key: TEST_KEY,
    ports: {
      now: createTestClock().now,
      randomBytes: (length) => new Uint8Array(length),
      report: () => undefined,
    },
    resources: resourceFolders(),
  });
  const waits = (attendeeId: string, since: string): OpBody => ({
    kind: 'booking-set',
    activityId: 'talk',
    attendeeId,
    fields: { state: 'waitlisted', since },
  });
  const bodies: readonly OpBody[] = [
    { kind: 'attendee-set', id: 'ada', fields: { given: 'Ada' }, codes: [] },
    waits('unknown', '2022-05-01T09:00:00.000Z'),
    waits('ada', '2022-05-02T09:00:00.000Z'),
  ];
  parts.log.append(bodies.map((body) => ({ subject: '', operatorId: '', body })));
  const people = prepareRoomPeople(parts);
  const listed = people.list({ activityId: 'talk', list: 'waiting', offset: 0, limit: 10 });
  expect([
    people.nextWaiting('talk')?.name,
    people.one('talk', 'ada')?.position,
    listed.map(({ name, position }) => [name, position]),
  ]).toEqual(['Ada', 1, [['Ada', 1]]]);
  sql.close();
});
