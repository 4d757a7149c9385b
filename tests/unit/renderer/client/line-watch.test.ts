import { expect, it } from 'vitest';
import { watchLine } from '../../../../renderer/client/line-watch.ts';

/** A line that looks open, and a clock that is looked at by hand. */
const openLine = (answers: () => boolean) => {
  const events: string[] = [];
  let isOpen = true;
  let look = (): void => {};
  const watch = watchLine({
    isOpen: () => isOpen,
    ask: () => {
      events.push('asked');
      if (answers()) watch.heard();
    },
    hangUp: () => events.push('hung up'),
    each: (_, run) => {
      look = run;
      return () => events.push('closed');
    },
  });
  return { events, watch, look: () => look(), setOpen: (now: boolean) => (isOpen = now) };
};

it('hangs up where two questions in a row stay without a word', () => {
  let isThere = true;
  const { events, look } = openLine(() => isThere);
  look();
  look();
  look();
  isThere = false;
  look();
  look();
  const before = [...events];
  look();
  expect([before, events.slice(before.length)]).toEqual([
    ['asked', 'asked', 'asked', 'asked', 'asked'],
    ['hung up'],
  ]);
});

it('takes whatever the desk says for an answer, and asks nothing while the line is down', () => {
  const { events, look, watch, setOpen } = openLine(() => false);
  look();
  look();
  watch.heard();
  look();
  setOpen(false);
  look();
  look();
  setOpen(true);
  look();
  watch.close();
  expect(events).toEqual(['asked', 'asked', 'asked', 'asked', 'closed']);
});
