import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { activityIdOf, PROGRAMME_LIST } from '../../../electron/desk/cards/activity-id.ts';
import { attendeeIdOf, GUEST_LIST } from '../../../electron/desk/cards/attendee-id.ts';
import { doorOf, rollCallOf } from '../../../shared/domain/programme/checkpoint-id.ts';
import { openTestDesk, temporaryFolder } from '../../support/test-desk.ts';

const person = (key: string): string => attendeeIdOf(GUEST_LIST, `ref:${key}`);
const door = (key: string): string => doorOf(activityIdOf(PROGRAMME_LIST, key));
const boarding = (trip: string, bus: string): string =>
  rollCallOf(activityIdOf(PROGRAMME_LIST, trip), `${trip}-out`, bus);

let home: ReturnType<typeof temporaryFolder>;
let desk: Awaited<ReturnType<typeof openTestDesk>>;
beforeEach(async () => {
  home = temporaryFolder();
  desk = await openTestDesk(home.folder);
  await desk.client.event.openSample();
});
afterEach(async () => {
  await desk.desk.close();
  home.remove();
  expect(desk.bugs).toEqual([]);
});

const admit = async (checkpointId: string, key: string) => {
  const { verdict, reason, explanation } = await desk.client.checkin.admit({
    checkpointId,
    attendeeId: person(key),
    via: 'touch',
  });
  return { verdict, reason, explanation };
};

describe('the door of a workshop of the sample conference', () => {
  it('lets in who is booked and tells who waits that they wait', async () => {
    expect([await admit(door('A-103'), 'P-0049')]).toMatchObject([
      { verdict: 'refused', reason: 'waitlisted' },
    ]);
  });
});

describe('a bus of the sample conference', () => {
  it('takes its own people aboard once', async () => {
    const at = boarding('T-1', 'B-1');
    expect([await admit(at, 'P-0086'), await admit(at, 'P-0086')]).toMatchObject([
      { verdict: 'admitted' },
      { verdict: 'attention', reason: 'already-in' },
    ]);
  });

  it('tells who is booked on no bus of this trip that they are not booked', async () => {
    expect(await admit(boarding('T-2', 'B-2'), 'P-0086')).toMatchObject({
      verdict: 'refused',
      reason: 'not-booked',
    });
  });
});
