import type { DeskParts } from '../desk-parts.ts';
import { newsFor } from './notice-filter.ts';

/** News for the screens as an event iterator. */
export const noticeHandlers = ({ gate, notices }: DeskParts) => {
  const os = gate.notices;
  return os.router({
    follow: os.follow.handler(({ input, signal, context }) =>
      newsFor(context.session.audience, notices.follow(input.after, signal)),
    ),
  });
};
