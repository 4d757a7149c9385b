import { afterEach, beforeEach, expect, vi } from 'vitest';
import type { CheckpointView } from '../../../shared/contract/event.ts';
import { PLAIN_CHECKPOINT } from '../../../shared/domain/programme/plain-checkpoint.ts';
import { type CheckinDesk, openCheckinDesk } from '../../support/checkin-desk.ts';

const MEAL: CheckpointView = {
  id: 'lunch',
  name: 'Lunch',
  kind: 'meal',
  mode: 'once',
  ...PLAIN_CHECKPOINT,
};

/** A desk with one guest and a meal, opened anew by each test, on a machine somewhere else: nothing may depend on where it stands. */
export const useLunch = () => {
  let desk: CheckinDesk;
  beforeEach(() => vi.stubEnv('TZ', 'America/New_York'));
  afterEach(async () => {
    vi.unstubAllEnvs();
    expect(await desk.close()).toEqual([]);
  });
  return {
    get desk() {
      return desk;
    },
    open: async (start: string, timeZone = 'Europe/Berlin') => {
      desk = await openCheckinDesk(start);
      await desk.client.event.save({
        name: 'Forum',
        from: start.slice(0, 10),
        until: '2022-12-31',
        timeZone,
      });
      await desk.person({ given: 'Ada', category: 'mayor', ticketType: 'Regular – Friday' }, 'T');
    },
    save: (wishes: Partial<CheckpointView>) => desk.client.event.saveCheckpoint({ ...MEAL, ...wishes }),
    /** Scans at the meal, `moment` or `moment exit`; gives the reasons. */
    scanAt: async (...readings: readonly string[]) => {
      const answers: string[] = [];
      for (const reading of readings) {
        const [moment = '', direction] = reading.split(' ');
        desk.clock.set(moment);
        const { reason } = await desk.scanAt('lunch', 'T', direction === 'exit' ? 'exit' : 'entry');
        answers.push(reason);
      }
      return answers;
    },
  };
};
