import { expect, it } from 'vitest';
import { deskReducer, UNSEEN_MS } from '../../../../../renderer/features/checkin/state/desk-reducer.ts';
import {
  type DeskAction,
  type DeskState,
  FIRST_DESK_STATE,
} from '../../../../../renderer/features/checkin/state/desk-state.ts';
import type { ScanResult } from '../../../../../shared/contract/checkin.ts';
import { guest, result, unpaid } from './results.ts';

const after = (...actions: readonly DeskAction[]): DeskState => actions.reduce(deskReducer, FIRST_DESK_STATE);

const scanned = (one: ScanResult, atMs: number): DeskAction => ({
  kind: 'verdict',
  result: one,
  atMs,
  isScan: true,
});
const picked = (one: ScanResult, atMs: number): DeskAction => ({
  kind: 'verdict',
  result: one,
  atMs,
  isScan: false,
});

const pins = (state: DeskState) => state.pins.map(({ scanId }) => scanId);
const stageOf = ({ stage }: DeskState) => (stage.kind === 'verdict' ? stage.result.scanId : stage.kind);

it('pins a refusal that the next scan pushed off the stage before anybody can have seen it', () => {
  const state = after(scanned(unpaid('1'), 0), scanned(result('2'), 400));
  expect([stageOf(state), pins(state)]).toEqual(['2', ['1']]);
});

it('keeps every refusal of a quick row of scans, newest first', () => {
  const state = after(scanned(unpaid('1'), 0), scanned(unpaid('2'), 300), scanned(result('3'), 600));
  expect(pins(state)).toEqual(['2', '1']);
});

it('does not pin what was in view for a while, what was let in, or a second scan of somebody inside', () => {
  const again = result('3', { verdict: 'attention', reason: 'already-in' });
  const state = after(
    scanned(unpaid('1'), 0),
    scanned(result('2'), UNSEEN_MS),
    scanned(again, UNSEEN_MS + 200),
    scanned(result('4'), UNSEEN_MS + 400),
  );
  expect(pins(state)).toEqual([]);
});

it('does not pin a refusal when somebody types the next name: they looked at the screen', () => {
  expect(pins(after(scanned(unpaid('1'), 0), picked(result('2'), 500)))).toEqual([]);
});

it('takes a pin off once the guest is let in after all, is handled, or is opened again', () => {
  const attendee = guest('marek');
  const two = [scanned(unpaid('1', { attendee }), 0), scanned(result('2'), 300)] as const;
  expect(pins(after(...two, picked(result('3', { attendee }), 900)))).toEqual([]);
  expect(pins(after(...two, { kind: 'handled', scanId: '1' }))).toEqual([]);
  const reopened = after(...two, { kind: 'reopen', result: unpaid('1', { attendee }), atMs: 900 });
  expect([stageOf(reopened), pins(reopened)]).toEqual(['1', []]);
});

it('pulses once for a bounce of the trigger, and logs nothing new', () => {
  const state = after(scanned(unpaid('1'), 0), scanned(unpaid('1', { isRepeat: true }), 800));
  expect(state.stage).toMatchObject({ kind: 'verdict', pulses: 1, shownAtMs: 0 });
  expect([pins(state), state.recent.length]).toEqual([[], 1]);
});

it('clears a go when its time is over, and leaves a refusal where it is', () => {
  expect(stageOf(after(scanned(result('1'), 0), { kind: 'hold-over', scanId: '1' }))).toBe('idle');
  expect(stageOf(after(scanned(unpaid('1'), 0), { kind: 'hold-over', scanId: '1' }))).toBe('1');
});

it('keeps a go whose note nobody has ticked', () => {
  const noted = scanned(result('1', { attention: ['Speaks today, 14:00'] }), 0);
  const over: DeskAction = { kind: 'hold-over', scanId: '1' };
  expect(stageOf(after(noted, over))).toBe('1');
  expect(stageOf(after(noted, { kind: 'tick', note: 'Speaks today, 14:00', isTicked: true }, over))).toBe(
    'idle',
  );
});

it('lets an old timer of another guest pass', () => {
  expect(
    stageOf(after(scanned(result('1'), 0), scanned(result('2'), 900), { kind: 'hold-over', scanId: '1' })),
  ).toBe('2');
});

it('keeps a half-filled walk-in when a scan takes the stage', () => {
  const draft = { given: '', family: 'Weiss', organisation: '', town: '', country: '', category: '' };
  const state = after(
    { kind: 'draft', draft },
    { kind: 'show', stage: { kind: 'walk-in' } },
    scanned(result('1'), 0),
  );
  expect([stageOf(state), state.walkIn]).toEqual(['1', draft]);
});

it('says when a payment was looked at again', () => {
  const state = after(scanned(unpaid('1'), 0), {
    kind: 'rechecked',
    result: unpaid('2', { at: '2022-05-08T07:01:00.000Z' }),
    atMs: 900,
  });
  expect(state.stage).toMatchObject({ recheckedAt: '2022-05-08T07:01:00.000Z' });
  expect(pins(state)).toEqual([]);
});

it('counts each code without a verdict once, until it is read or settled, whoever comes between', () => {
  const lost = (code: string): DeskAction => ({ kind: 'not-read', code });
  const three = [lost('A'), lost('B'), lost('A'), scanned(result('1'), 0), lost('C')] as const;
  const unread = (...more: readonly DeskAction[]) => after(...three, ...more).unread;
  expect([unread(), unread({ kind: 'read', code: 'A' }), unread({ kind: 'unread-settled' })]).toEqual([
    ['B', 'A', 'C'],
    ['B', 'C'],
    [],
  ]);
});
