import { SessionProvider } from '../../../../../renderer/app/session-context.tsx';
import { DeskProvider } from '../../../../../renderer/client/desk-context.tsx';
import { RoomsScreen } from '../../../../../renderer/features/rooms/rooms-screen.tsx';
import { openRoomDesk } from '../../../../support/room-desk.ts';
import { openOnPage } from '../../app/on-page.tsx';
import { lineTo, overLine, sayingOf } from '../desk-line.ts';
import { openKeyboard } from '../keyboard.ts';

/** The door of a room in a page, over a real desk with the sample conference; 10:48 in Stuttgart if nothing else is said. */
export const openDoor = async (room: string, start = '2022-05-08T08:48:00.000Z') => {
  const desk = await openRoomDesk(start);
  let isCut = false;
  window.location.hash = '#/rooms';
  const page = openOnPage(
    <DeskProvider line={lineTo(overLine(desk.client, () => isCut))}>
      <SessionProvider>
        <RoomsScreen />
      </SessionProvider>
    </DeskProvider>,
    { isMuted: true, room },
  );
  const keys = openKeyboard();
  const says = sayingOf(page.root);
  return {
    ...desk,
    page,
    says,
    /** A scanner: 10 ms between keys, Enter at the end. */
    read: (code: string) => keys(code, 10, ['Enter']),
    /** A person: 120 ms between keys. */
    type: (text: string) => keys(text, 120),
    enter: () => keys('', 120, ['Enter']),
    /** While it is cut, whatever this door asks fails. */
    cutLine: (now: boolean) => {
      isCut = now;
    },
    field: () => page.root.querySelector<HTMLInputElement>('[data-first-focus]'),
    close() {
      page.close();
      return desk.close();
    },
  };
};
export type DoorPage = Awaited<ReturnType<typeof openDoor>>;
