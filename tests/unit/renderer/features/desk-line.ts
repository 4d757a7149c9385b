import { act } from 'react';
import type { DeskClient, DeskLine } from '../../../../renderer/client/desk-client.ts';

/** A line to a desk in the same process: it is always up. */
export const lineTo = (client: DeskClient): DeskLine => ({
  client,
  connection: () => 'open',
  onConnection: () => () => {},
  close: () => {},
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
