import { afterEach, beforeEach, expect, it } from 'vitest';
import { type CheckinDesk, openCheckinDesk, refusal } from '../../support/checkin-desk.ts';

let desk: CheckinDesk;
beforeEach(async () => {
  desk = await openCheckinDesk();
});
afterEach(async () => {
  expect(await desk.close()).toEqual([]);
});

const LONG = 'x'.repeat(1_000_000);
const CHECKPOINT = {
  id: 'gate',
  name: 'Gate',
  kind: 'entrance',
  mode: 'once',
  letsPendingIn: false,
} as const;
const WALK_IN = { checkpointId: 'entrance', given: 'Ada', family: 'Probe', town: 'Ulm', country: 'DE' };
const SESSION = {
  title: { en: 'Talk', de: '' },
  from: '2022-05-08T08:00:00.000Z',
  until: '2022-05-08T09:00:00.000Z',
};

it('texts of a megabyte are not taken, and hold up nobody', async () => {
  const { checkin, event, programme } = desk.client;
  const { scanId } = await checkin.walkIn({ ...WALK_IN, category: 'guest' });
  const calls = [
    checkin.walkIn({ ...WALK_IN, category: 'guest', family: LONG }),
    checkin.toHelp({ attendeeId: '', code: LONG, reason: 'unknown-code' }),
    checkin.toHelp({ attendeeId: '', code: 'X', reason: LONG }),
    checkin.override({ scanId, reason: 'other', note: LONG }),
    checkin.undo({ scanId, reason: LONG }),
    event.save({ name: LONG }),
    event.save({ themes: [{ id: 'A', label: { en: LONG, de: '' }, colour: '' }] }),
    event.saveDesk({ name: LONG }),
    event.saveCheckpoint({ ...CHECKPOINT, name: LONG }),
    event.saveCheckpoint({ ...CHECKPOINT, rules: LONG }),
    programme.save({ id: '', fields: { ...SESSION, speakerNames: [LONG] } }),
    programme.save({ id: '', fields: SESSION, buses: [{ id: '', name: LONG }] }),
  ];
  expect(new Set(await Promise.all(calls.map(refusal)))).toEqual(new Set(['BAD_REQUEST']));
  expect((await checkin.tape({ limit: 9, thisDeskOnly: true })).length).toBe(1);
});

it('minutes and days beyond reason are not taken: a door would fail over them', async () => {
  const { event, programme } = desk.client;
  const calls = [
    event.save({ from: '0000-01-01' }),
    event.save({ until: '9999-12-31' }),
    event.saveCheckpoint({ ...CHECKPOINT, toleranceMinutes: 9e15 }),
    event.saveCheckpoint({ ...CHECKPOINT, until: '9999-12-31T23:59:59Z' }),
    programme.save({ id: '', fields: { ...SESSION, opensAfterMinutes: 9e15 } }),
    programme.save({ id: '', fields: { ...SESSION, toleranceMinutes: 9e15 } }),
    programme.save({ id: '', fields: { ...SESSION, from: '0000-01-01T00:00:00Z' } }),
  ];
  expect(new Set(await Promise.all(calls.map(refusal)))).toEqual(new Set(['BAD_REQUEST']));
});
