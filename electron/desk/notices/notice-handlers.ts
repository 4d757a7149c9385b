import type { NumberedNotice } from '../../../shared/contract/notices.ts';
import { type DeskParts, nowIso } from '../desk-parts.ts';
import type { Ports } from '../ports.ts';
import type { BoardNotice } from './notice-board.ts';
import { newsFor } from './notice-filter.ts';

/** News for the screens as an event iterator. Each carries the desk's clock, which screens follow. */
export const noticeHandlers = ({ gate, notices, ports }: DeskParts) => {
  const os = gate.notices;
  return os.router({
    follow: os.follow.handler(({ input, signal, context }) =>
      timed(newsFor(context.session.audience, notices.follow(input.after, signal)), ports),
    ),
  });
};

async function* timed(
  news: AsyncGenerator<BoardNotice, void, void>,
  ports: Ports,
): AsyncGenerator<NumberedNotice, void, void> {
  for await (const one of news) yield { ...one, at: nowIso(ports) };
}
