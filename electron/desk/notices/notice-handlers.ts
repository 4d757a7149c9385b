import type { NumberedNotice } from '../../../shared/contract/notices.ts';
import { type DeskParts, nowIso } from '../desk-parts.ts';
import type { GateOptions } from '../gate/gate.ts';
import type { Ports } from '../ports.ts';
import type { BoardNotice } from './notice-board.ts';
import { newsFor } from './notice-filter.ts';

/** News for the screens as an event iterator. Each carries the desk's clock, which screens follow. */
export const noticeHandlers = (
  { gate, notices, ports }: DeskParts,
  { actorOf }: Pick<GateOptions, 'actorOf'>,
) => {
  const os = gate.notices;
  return os.router({
    follow: os.follow.handler(({ input, signal, context: { session } }) => {
      const isAttended = (): boolean => actorOf(session).role !== null;
      const news = notices.follow(input.after, signal);
      return timed(newsFor({ audience: session.audience, isAttended }, news), ports);
    }),
  });
};

async function* timed(
  news: AsyncGenerator<BoardNotice, void, void>,
  ports: Ports,
): AsyncGenerator<NumberedNotice, void, void> {
  for await (const one of news) yield { ...one, at: nowIso(ports) };
}
