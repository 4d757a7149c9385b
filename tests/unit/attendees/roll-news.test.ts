import { describe, expect, it } from 'vitest';
import { arrivalIn, badgeIn } from '../../../electron/desk/cards/roll-news.ts';
import type { TapeRow } from '../../../shared/contract/checkin.ts';
import type { Notice } from '../../../shared/contract/notices.ts';
import type { PrintJobState } from '../../../shared/contract/printing.ts';

const scan = (changes: Partial<TapeRow>): Notice => ({
  kind: 'scan',
  row: {
    scanId: 'D-1',
    checkpointId: 'entrance',
    place: { en: 'Entrance', de: 'Eingang' },
    direction: 'entry',
    at: '2022-05-08T07:00:00.000Z',
    desk: 'Desk 1',
    isThisDesk: true,
    verdict: 'admitted',
    reason: 'admitted',
    attendeeId: 'ada',
    name: 'Ada',
    ownScript: '',
    town: '',
    country: '',
    isVoid: false,
    isOverride: false,
    ...changes,
  },
});
const job = (state: PrintJobState): Notice => ({
  kind: 'print-job',
  job: {
    id: 'j',
    attendeeId: 'ada',
    name: 'Ada',
    printerId: 'p',
    printerName: 'P',
    state,
    reason: '',
    cause: '',
    queuedAt: '',
  },
});
const nobodyHere = (): boolean => false;
const everybodyHere = (): boolean => true;

describe('the lists of people look again', () => {
  it('at whoever came in for the first time', () => {
    expect(arrivalIn(scan({}), nobodyHere)).toBe('ada');
  });
  it('at whoever was taken back, wherever and whatever they were told', () => {
    expect(arrivalIn(scan({ isVoid: true }), everybodyHere)).toBe('ada');
    expect(arrivalIn(scan({ isVoid: true, checkpointId: 'door:w1' }), everybodyHere)).toBe('ada');
  });
  it('at nobody for a scan that lets nobody arrive', () => {
    expect(arrivalIn(scan({}), everybodyHere)).toBe('');
    expect(arrivalIn(scan({ verdict: 'refused', reason: 'unpaid' }), nobodyHere)).toBe('');
    expect(arrivalIn(scan({ checkpointId: 'door:w1' }), nobodyHere)).toBe('');
    expect(arrivalIn({ kind: 'attendees', ids: ['ada'] }, nobodyHere)).toBe('');
  });
  it('at whose badge came out, or was taken back', () => {
    const states = ['sent', 'done', 'failed', 'unknown', 'void'] as const;
    expect(states.map((state) => badgeIn(job(state)))).toEqual(states.map(() => 'ada'));
  });
  it('at nobody for a badge on its way', () => {
    expect((['queued', 'rendering', 'sending'] as const).map((state) => badgeIn(job(state)))).toEqual([
      '',
      '',
      '',
    ]);
  });
});
