import { SessionProvider } from '../../../../../renderer/app/session-context.tsx';
import { DeskProvider } from '../../../../../renderer/client/desk-context.tsx';
import { DeskScreen } from '../../../../../renderer/features/checkin/desk-screen.tsx';
import { openTestDesk, temporaryFolder } from '../../../../support/test-desk.ts';
import { openOnPage } from '../../app/on-page.tsx';
import { lineTo, overLine, sayingOf } from '../desk-line.ts';
import { openKeyboard } from '../keyboard.ts';

/** The desk screen in a page, over a real desk with the sample conference and a stopped clock. */
export const openDeskScreen = async () => {
  const home = temporaryFolder();
  const { desk, client, clock } = await openTestDesk(home.folder);
  await client.event.openSample();
  let isApart = false;
  const page = openOnPage(
    <DeskProvider line={lineTo(overLine(client, () => isApart))}>
      <SessionProvider>
        <DeskScreen />
      </SessionProvider>
    </DeskProvider>,
    { isMuted: true },
  );
  const field = () => page.root.querySelector<HTMLInputElement>('[data-first-focus]');

  const keys = openKeyboard();

  const says = sayingOf(page.root);
  await says('Ready for the next guest');
  return {
    page,
    client,
    clock,
    field,
    says,
    /** Every call fails while the line is cut. */
    cutLine: (isCut: boolean) => {
      isApart = isCut;
    },
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
