import { expect, it } from 'vitest';
import { createScreenSessions } from '../../../electron/hosts/lan/screen-sessions.ts';
import type { Visitor } from '../../../electron/hosts/lan/visitors.ts';
import type { Audience } from '../../../shared/contract/procedure.ts';

const HOUR_MS = 3_600_000;
const PAGE = 'page-that-nobody-guesses';

/** Somebody signs in at a page, and its line breaks; gives who is signed in when it is back after so long. */
const signedInAfter = (audience: Audience, awayMs: number): string => {
  let nowMs = 0;
  const sessions = createScreenSessions(
    () => ({ audience, deviceName: '', operatorId: '', vouchedFor: null }),
    () => nowMs,
  );
  const visitor = { audience, name: '', id: 'one', secret: 'secret', joinedAt: '' } as Visitor;
  const { session, leave } = sessions.enter(visitor, PAGE);
  session.operatorId = 'leader';
  leave();
  nowMs += awayMs;
  return sessions.enter(visitor, PAGE).session.operatorId;
};

it('keeps a page signed in over a short break of its line, and a page at a bus for the day of a trip', () => {
  expect([
    signedInAfter('room', 60_000),
    signedInAfter('room', 180_000),
    signedInAfter('trip', 9 * HOUR_MS),
    signedInAfter('trip', 12 * HOUR_MS),
  ]).toEqual(['leader', '', 'leader', '']);
});
