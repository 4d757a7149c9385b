import { describe, expect, it } from 'vitest';
import { until, usePrintFloor } from './print-floor.ts';

const floor = usePrintFloor();

describe('taking a check-in back', () => {
  it('cancels a badge that waits', async () => {
    floor.first.mood = 'out-of-paper';
    floor.room.arrive('anna');
    await until(async () => (await floor.states())[0]?.[1] === 'out-of-paper');
    await until(async () => (await floor.room.jobs())[0]?.state === 'queued');
    expect(floor.room.undo('anna')).toBe('cancelled');
    floor.first.mood = 'prints';
    floor.room.arrive('bela');
    await floor.room.settled('void', 'done');
    expect([floor.first.sheets, floor.room.badgesOf('anna')]).toEqual([['bela'], []]);
  });

  it('declares a printed badge void, once', async () => {
    const { jobId } = floor.room.arrive('anna');
    await floor.room.settled('done');
    expect([floor.room.undo('anna'), floor.room.undo('anna')]).toEqual(['keep-void', 'none']);
    expect(floor.room.badgesOf('anna').map((badge) => [badge.jobId, badge.state])).toEqual([
      [jobId, 'issued'],
      [jobId, 'void'],
    ]);
  });

  it('declares a badge void that is on its way, whatever becomes of it', async () => {
    floor.first.mood = 'holds';
    floor.room.arrive('anna');
    await until(() => floor.first.isHolding);
    expect(floor.room.undo('anna')).toBe('keep-void');
    floor.first.letGo('not-reachable');
    await floor.room.settled('void');
    floor.first.mood = 'prints';
    floor.room.arrive('bela');
    await floor.room.settled('void', 'done');
    expect(floor.first.sheets).toEqual(['bela']);
  });

  it('leaves a badge alone that was made beforehand', async () => {
    await floor.room.client.print({ attendeeIds: ['anna'] });
    await floor.room.settled('done');
    expect(floor.room.undo('anna')).toBe('none');
  });

  it('has nothing to take back where no badge came', () => {
    expect(floor.room.undo('anna')).toBe('none');
  });
});

describe('a reprint', () => {
  it('keeps its reason and is counted', async () => {
    floor.room.arrive('anna');
    await floor.room.settled('done');
    await floor.room.client.reprint({ attendeeId: 'anna', reason: 'lost' });
    await floor.room.settled('done');
    expect(floor.room.badgesOf('anna').map(({ reason }) => reason)).toEqual(['arrival', 'lost']);
  });

  it('for no reason is none', async () => {
    const wish = floor.room.client.reprint({ attendeeId: 'anna', reason: ' ' });
    await expect(wish).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    expect(await floor.room.jobs()).toEqual([]);
  });

  it('of a badge that still waits does not become a second one', async () => {
    floor.first.mood = 'out-of-paper';
    const { jobId } = floor.room.arrive('anna');
    const again = await floor.room.client.reprint({ attendeeId: 'anna', reason: 'lost' });
    floor.first.mood = 'prints';
    await floor.room.settled('done');
    expect([again.id, floor.first.sheets]).toEqual([jobId, ['anna']]);
  });
});

describe('what a person may do about a job', () => {
  it('ends with the state that it is in', async () => {
    const { jobId } = floor.room.arrive('anna');
    await floor.room.settled('done');
    const refusal = { code: 'CANNOT', data: { why: 'job-state', params: { state: 'done' } } };
    await expect(floor.room.client.retry({ jobId })).rejects.toMatchObject(refusal);
    await expect(floor.room.client.cancelJob({ jobId })).rejects.toMatchObject(refusal);
    await expect(floor.room.client.confirmPrinted({ jobId })).rejects.toMatchObject(refusal);
    await expect(floor.room.client.retry({ jobId: 'nobody' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is to take a waiting one off for good', async () => {
    floor.first.mood = 'out-of-paper';
    const { jobId } = floor.room.arrive('anna');
    await floor.room.client.cancelJob({ jobId });
    floor.first.mood = 'prints';
    floor.room.arrive('bela');
    await floor.room.settled('void', 'done');
    expect(floor.first.sheets).toEqual(['bela']);
  });
});
