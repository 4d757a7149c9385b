import { act } from 'react';
import { SessionProvider } from '../../../../../renderer/app/session-context.tsx';
import type { DeskClient, DeskLine } from '../../../../../renderer/client/desk-client.ts';
import { DeskProvider } from '../../../../../renderer/client/desk-context.tsx';
import { DeskScreen } from '../../../../../renderer/features/checkin/desk-screen.tsx';
import { openTestDesk, temporaryFolder } from '../../../../support/test-desk.ts';
import { openOnPage } from '../../app/on-page.tsx';

const lineTo = (client: DeskClient): DeskLine => ({
  client,
  connection: () => 'open',
  onConnection: () => () => {},
  close: () => {},
});

const KEY_CODES: Readonly<Record<string, string>> = { Enter: 'Enter', ' ': 'Space' };
const codeOf = (key: string): string =>
  KEY_CODES[key] ?? (/\d/.test(key) ? `Digit${key}` : `Key${key.toUpperCase()}`);

/** The desk screen in a page, over a real desk with the sample conference and a stopped clock. */
export const openDeskScreen = async () => {
  const home = temporaryFolder();
  const { desk, client, clock } = await openTestDesk(home.folder);
  await client.event.openSample();
  const page = openOnPage(
    <DeskProvider line={lineTo(client)}>
      <SessionProvider>
        <DeskScreen />
      </SessionProvider>
    </DeskProvider>,
    { isMuted: true },
  );
  const field = () => page.root.querySelector<HTMLInputElement>('[data-first-focus]');

  /** One key as a browser reports it, at a time that the test says; it types into whatever has the focus. */
  const key = (name: string, atMs: number) => {
    const target = document.activeElement ?? document.body;
    const event = new KeyboardEvent('keydown', {
      key: name,
      code: codeOf(name),
      bubbles: true,
      cancelable: true,
    });
    Object.defineProperty(event, 'timeStamp', { value: atMs });
    const isFree = target.dispatchEvent(event);
    const input = document.activeElement;
    if (!isFree || name.length > 1 || !(input instanceof HTMLInputElement)) return;
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(
      input,
      input.value + name,
    );
    input.dispatchEvent(new Event('input', { bubbles: true }));
  };
  let nowMs = 1000;
  const keys = (text: string, gapMs: number, end: readonly string[] = []) =>
    act(() => {
      for (const name of [...text, ...end]) {
        nowMs += gapMs;
        key(name, nowMs);
      }
      nowMs += 500;
    });

  /** Waits until the page says something: answers of the desk come between. */
  const says = async (words: string): Promise<string> => {
    const until = Date.now() + 20_000;
    while (!page.root.textContent.includes(words)) {
      if (Date.now() > until)
        throw new Error(`the screen does not say "${words}" but: ${page.root.textContent}`);
      await act(() => new Promise((resolve) => setTimeout(resolve, 10)));
    }
    return page.root.textContent;
  };
  await says('Ready for the next guest');
  return {
    page,
    client,
    clock,
    field,
    says,
    /** A scanner: 10 ms between keys, Enter at the end. */
    scan: (code: string) => keys(code, 10, ['Enter']),
    /** A person: 120 ms between keys. */
    type: (text: string) => keys(text, 120),
    press: page.press,
    enter: () => keys('', 120, ['Enter']),
    close: async () => {
      page.close();
      await desk.close();
      home.remove();
    },
  };
};
