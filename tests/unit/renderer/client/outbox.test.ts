import { ORPCError } from '@orpc/client';
import { describe, expect, it } from 'vitest';
import type { Connection } from '../../../../renderer/client/desk-client.ts';
import { openMarkStore, toSend } from '../../../../renderer/client/outbox/kept-marks.ts';
import { createOutbox } from '../../../../renderer/client/outbox/outbox.ts';
import { aboard, mark } from '../../trips/trip-of.ts';

/** A phone with a line that can be cut, and a desk that writes down what arrives. */
const phone = () => {
  const arrived: string[] = [];
  const refusals = new Map<string, unknown>();
  let line: Connection = 'open';
  const hearers = new Set<(connection: Connection) => void>();
  const retries: (() => void)[] = [];
  const open = () => {
    const outbox = createOutbox(
      {
        store: openMarkStore(localStorage),
        onConnection: (hear) => {
          hearers.add(hear);
          return () => hearers.delete(hear);
        },
        after: (_, run) => {
          retries.push(run);
          return () => {};
        },
        send: async ({ id }) => {
          if (line !== 'open') throw new Error('no line');
          arrived.push(id);
          const refused = refusals.get(id);
          if (refused !== undefined) throw refused;
          return { outcome: 'done', scan: null };
        },
      },
      () => '2022-05-08T12:00:00.000Z',
    );
    return { ...outbox, end: outbox.open() };
  };
  return {
    arrived,
    refusals,
    open,
    retry: () => retries.at(-1)?.(),
    line(next: Connection) {
      line = next;
      for (const hear of hearers) hear(next);
    },
  };
};

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));
const ids = (marks: readonly { id: string }[]) => marks.map(({ id }) => id);
const marks = [1, 2, 3].map((at) => mark(at, 'out', 'b1', aboard('a')));
const [first, second, third] = marks as [(typeof marks)[0], (typeof marks)[0], (typeof marks)[0]];

describe('marks of a roll call', () => {
  it('wait while there is no line, and are sent in their order when it is back', async () => {
    const { open, line, arrived } = phone();
    const outbox = open();
    line('lost');
    for (const one of marks) outbox.add(one);
    await settled();
    const waiting = ids(outbox.state().waiting);
    line('open');
    await settled();
    expect([waiting, arrived, ids(outbox.state().waiting), ids(outbox.state().sent)]).toEqual([
      ['m001', 'm002', 'm003'],
      ['m001', 'm002', 'm003'],
      [],
      ['m001', 'm002', 'm003'],
    ]);
  });

  it('are sent in the order in which they were made, also those of one moment, and under a clock that was set back', async () => {
    const { open, line, arrived } = phone();
    const outbox = open();
    line('lost');
    outbox.add({ ...second, id: 'place' });
    outbox.add({ ...second, id: 'aboard' });
    outbox.add({ ...first, id: 'off' });
    await settled();
    const times = outbox.state().waiting.map(({ at }) => Date.parse(at) - Date.parse(second.at));
    line('open');
    await settled();
    expect([times, arrived]).toEqual([
      [0, 1, 2],
      ['place', 'aboard', 'off'],
    ]);
  });

  it('are still there after the page was loaded anew, and are sent then', async () => {
    const { open, line, arrived } = phone();
    const before = open();
    line('lost');
    before.add(first);
    before.add(second);
    await settled();
    before.end();
    const after = open();
    const kept = ids(after.state().waiting);
    line('open');
    await settled();
    expect([kept, arrived, ids(after.state().waiting)]).toEqual([['m001', 'm002'], ['m001', 'm002'], []]);
  });

  it('that the desk refuses are said until somebody has read it, and hold up no other', async () => {
    const { open, refusals, arrived } = phone();
    const outbox = open();
    refusals.set('m001', new ORPCError('CANNOT', { data: { why: 'leg-closed', params: { bus: 'Bus 2' } } }));
    outbox.add(first);
    outbox.add(third);
    await settled();
    const refused = outbox.state().refused.map(({ mark: one, refused: why }) => [one.id, why]);
    outbox.dismiss('m001');
    outbox.forget([third]);
    expect([refused, arrived, outbox.state().refused, localStorage.length]).toEqual([
      [['m001', { key: 'cannot.leg-closed', values: { bus: 'Bus 2' } }]],
      ['m001', 'm003'],
      [],
      0,
    ]);
  });

  it('wait for a desk that cannot take them now, such as one that asks for a sign-in', async () => {
    const { open, refusals, arrived, retry } = phone();
    const outbox = open();
    refusals.set('m001', new ORPCError('SIGN_IN_FIRST'));
    outbox.add(first);
    await settled();
    const held = [...arrived];
    refusals.clear();
    retry();
    await settled();
    expect([held, arrived]).toEqual([['m001'], ['m001', 'm001']]);
  });

  it('are shown as sent until the screen has asked for what came of them, also on a page loaded anew', async () => {
    const { open, arrived } = phone();
    const before = open();
    before.add(first);
    before.add(second);
    await settled();
    before.forget([first]);
    before.end();
    const after = open();
    await settled();
    expect([ids(after.state().sent), arrived]).toEqual([['m002'], ['m001', 'm002']]);
  });
});

it('keeps marks for as long as the page lives where the browser keeps nothing', () => {
  const full = {
    length: 0,
    key: () => null,
    getItem: () => null,
    removeItem: () => {},
    setItem: () => {
      throw new Error('full');
    },
  };
  const store = openMarkStore(full);
  store.put(toSend(first));
  expect(store.all().map(({ mark: one }) => one.id)).toEqual(['m001']);
});

it('takes what became of a mark from the page where the browser kept the mark and has no more room', () => {
  localStorage.setItem(`foyer.mark.${first.id}`, JSON.stringify(toSend(first)));
  const full = {
    length: 1,
    key: (at: number) => localStorage.key(at),
    getItem: (key: string) => localStorage.getItem(key),
    removeItem: (key: string) => localStorage.removeItem(key),
    setItem: () => {
      throw new Error('full');
    },
  };
  const store = openMarkStore(full);
  store.put({ ...toSend(first), isSent: true });
  expect(store.all().map(({ mark: { id }, isSent }) => [id, isSent])).toEqual([['m001', true]]);
});

it('leaves out what is no mark', () => {
  localStorage.setItem('foyer.mark.x', '{"mark":{}}');
  localStorage.setItem('foyer.mark.y', 'nonsense');
  expect(openMarkStore(localStorage).all()).toEqual([]);
});
