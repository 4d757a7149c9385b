import { act } from 'react';
import { SessionProvider } from '../../../../../renderer/app/session-context.tsx';
import type { DeskLine } from '../../../../../renderer/client/desk-client.ts';
import { DeskProvider } from '../../../../../renderer/client/desk-context.tsx';
import { RoomsScreen } from '../../../../../renderer/features/rooms/rooms-screen.tsx';
import { openRoomDesk } from '../../../../support/room-desk.ts';
import { openOnPage } from '../../app/on-page.tsx';
import { openKeyboard } from '../keyboard.ts';

/** The door of a room in a page, over a real desk with the sample conference; 10:48 in Stuttgart if nothing else is said. */
export const openDoor = async (room: string, start = '2022-05-08T08:48:00.000Z') => {
  const desk = await openRoomDesk(start);
  const line: DeskLine = {
    client: desk.client,
    connection: () => 'open',
    onConnection: () => () => {},
    close: () => {},
  };
  window.location.hash = '#/rooms';
  const page = openOnPage(
    <DeskProvider line={line}>
      <SessionProvider>
        <RoomsScreen />
      </SessionProvider>
    </DeskProvider>,
    { isMuted: true, room },
  );
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
  return {
    ...desk,
    page,
    says,
    /** A scanner: 10 ms between keys, Enter at the end. */
    read: (code: string) => keys(code, 10, ['Enter']),
    /** A person: 120 ms between keys. */
    type: (text: string) => keys(text, 120),
    enter: () => keys('', 120, ['Enter']),
    field: () => page.root.querySelector<HTMLInputElement>('[data-first-focus]'),
    async close() {
      page.close();
      window.location.hash = '';
      return desk.close();
    },
  };
};
export type DoorPage = Awaited<ReturnType<typeof openDoor>>;
