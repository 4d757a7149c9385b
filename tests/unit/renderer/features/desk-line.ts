import { act } from 'react';
import type { DeskClient, DeskLine } from '../../../../renderer/client/desk-client.ts';

/** A line to a desk in the same process: it is always up. */
export const lineTo = (client: DeskClient): DeskLine => ({
  client,
  connection: () => 'open',
  onConnection: () => () => {},
  close: () => {},
});

/** A procedure, or a group of them, that fails while the line is cut. */
export const overLine = <Client extends object>(client: Client, isApart: () => boolean): Client =>
  new Proxy(client, {
    get(target, name) {
      const found: unknown = Reflect.get(target, name);
      if (typeof found === 'object' && found !== null) return overLine(found, isApart);
      if (typeof found !== 'function') return found;
      return new Proxy(found, {
        get: (fn, inner) => {
          const part: unknown = Reflect.get(fn, inner);
          return typeof part === 'function' ? overLine(part, isApart) : part;
        },
        apply: (fn, self, args: unknown[]) =>
          isApart() ? Promise.reject(new Error('no line')) : Reflect.apply(fn, self, args),
      });
    },
  });

/** Waits until a page says something: answers of the desk come between. */
export const sayingOf =
  (root: HTMLElement) =>
  async (words: string): Promise<string> => {
    const until = Date.now() + 20_000;
    while (!root.textContent.includes(words)) {
      if (Date.now() > until) throw new Error(`the screen does not say "${words}" but: ${root.textContent}`);
      await act(() => new Promise((resolve) => setTimeout(resolve, 10)));
    }
    return root.textContent;
  };
