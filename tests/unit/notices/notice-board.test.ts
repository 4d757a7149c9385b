import { expect, it } from 'vitest';
import { createNoticeBoard } from '../../../electron/desk/notices/notice-board.ts';
import type { Notice } from '../../../shared/contract/notices.ts';

const NEWS: Notice = { kind: 'attendees', ids: ['a-1'] };

it('is heard by everybody, also where somebody fails at it', async () => {
  const troubles: unknown[] = [];
  const board = createNoticeBoard((error) => troubles.push(error));
  const heard: Notice[] = [];
  board.listen(() => {
    throw new Error('cannot be read');
  });
  board.listen((notice) => void heard.push(notice));
  const screen = board.follow(null, undefined).next();
  board.announce(NEWS);
  expect([heard, (await screen).value, troubles]).toEqual([
    [NEWS],
    { number: 1, isGap: false, notice: NEWS },
    [new Error('cannot be read')],
  ]);
});

it('is heard by nobody any more after it closed', () => {
  const board = createNoticeBoard(() => expect.unreachable());
  const heard: Notice[] = [];
  board.listen((notice) => void heard.push(notice));
  board.close();
  board.announce(NEWS);
  expect(heard).toEqual([]);
});
