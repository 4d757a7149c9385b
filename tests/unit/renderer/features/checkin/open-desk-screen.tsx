import { act } from 'react';
import { SessionProvider } from '../../../../../renderer/app/session-context.tsx';
import type { DeskClient, DeskLine } from '../../../../../renderer/client/desk-client.ts';
import { DeskProvider } from '../../../../../renderer/client/desk-context.tsx';
import { DeskScreen } from '../../../../../renderer/features/checkin/desk-screen.tsx';
import { openTestDesk, temporaryFolder } from '../../../../support/test-desk.ts';
import { openOnPage } from '../../app/on-page.tsx';
import { openKeyboard } from '../keyboard.ts';

const lineTo = (client: DeskClient): DeskLine => ({
  client,
  connection: () => 'open',
  onConnection: () => () => {},
  close: () => {},
});

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

  const keys = openKeyboard();

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
