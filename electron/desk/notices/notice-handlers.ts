import type { DeskParts } from '../desk-parts.ts';

/** News for the screens as an event iterator. */
export const noticeHandlers = ({ gate, notices }: DeskParts) => {
  const os = gate.notices;
  return os.router({
    follow: os.follow.handler(({ input, signal }) => notices.follow(input.after, signal)),
  });
};
