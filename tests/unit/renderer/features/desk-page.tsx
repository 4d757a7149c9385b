import { act, type ReactNode } from 'react';
import { SessionProvider } from '../../../../renderer/app/session-context.tsx';
import type { DeskClient } from '../../../../renderer/client/desk-client.ts';
import { DeskProvider } from '../../../../renderer/client/desk-context.tsx';
import { OutboxProvider } from '../../../../renderer/client/outbox/outbox-context.tsx';
import { openTestDesk, temporaryFolder, windowClient } from '../../../support/test-desk.ts';
import { openOnPage } from '../app/on-page.tsx';
import { lineTo, overLine } from './desk-line.ts';

/** Waits until what the screen shows has come true; fails with what it says instead. */
export const eventually = async <Found,>(look: () => Found | null | undefined | false): Promise<Found> => {
  const until = Date.now() + 20_000;
  for (;;) {
    const found = look();
    if (found) return found;
    if (Date.now() > until) throw new Error(`never came: ${look.toString()}\n${document.body.textContent}`);
    await act(() => new Promise((resolve) => setTimeout(resolve, 10)));
  }
};

/** Waits for what only the desk can say; gives up after a while, so that the test says what is there instead. */
export const settled = async (isSo: () => Promise<boolean>): Promise<void> => {
  for (let tries = 0; tries < 500 && !(await isSo()); tries += 1)
    await act(() => new Promise((resolve) => setTimeout(resolve, 10)));
};

/** Writes into a field as a person does: React listens to the setter and to the event. */
export const fill = (field: HTMLInputElement, value: string): void => {
  act(() => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, value);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
};

/** A screen in front of a real desk in a folder of its own. */
export const openDeskPage = async (screen: ReactNode, special?: Parameters<typeof openTestDesk>[2]) => {
  const { folder, remove } = temporaryFolder();
  const { desk, clock, bugs } = await openTestDesk(folder, undefined, special);
  const client: DeskClient = windowClient(desk);
  let isCut = false;
  const page = openOnPage(
    <DeskProvider line={lineTo(overLine(client, () => isCut))}>
      <SessionProvider>
        <OutboxProvider storage={localStorage} now={Date.now}>
          {screen}
        </OutboxProvider>
      </SessionProvider>
    </DeskProvider>,
  );
  const { root } = page;
  return {
    ...page,
    folder,
    /** For hosts that serve the same desk to others. */
    desk,
    /** Asks the desk as another screen would; what comes of it is on this screen afterwards. */
    ask: <Answer,>(what: (client: DeskClient) => Promise<Answer>): Promise<Answer> => act(() => what(client)),
    /** While it is cut, whatever this screen asks fails. */
    cutLine: (now: boolean) => {
      isCut = now;
    },
    clock,
    bugs,
    says: (text: string) => eventually(() => root.textContent.includes(text)),
    fieldCalled: (label: string): HTMLInputElement => {
      const found = [...root.querySelectorAll('label')].find((each) => each.textContent === label);
      const field = document.getElementById(found?.htmlFor ?? '');
      if (!(field instanceof HTMLInputElement)) throw new Error(`no field is called ${label}`);
      return field;
    },
    submit: () =>
      act(() => {
        root.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
      }),
    close: async () => {
      page.close();
      await desk.close();
      remove();
    },
  };
};
export type DeskPage = Awaited<ReturnType<typeof openDeskPage>>;
