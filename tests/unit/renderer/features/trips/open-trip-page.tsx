import { act, type ReactNode } from 'react';
import { SessionProvider } from '../../../../../renderer/app/session-context.tsx';
import type { Connection, DeskClient } from '../../../../../renderer/client/desk-client.ts';
import { DeskProvider } from '../../../../../renderer/client/desk-context.tsx';
import { openKeptAnswers } from '../../../../../renderer/client/kept/kept-answers.ts';
import { OutboxProvider } from '../../../../../renderer/client/outbox/outbox-context.tsx';
import { TripsScreen } from '../../../../../renderer/features/trips/trips-screen.tsx';
import { openTripDesk } from '../../../../support/trip-desk.ts';
import { openOnPage } from '../../app/on-page.tsx';
import { overLine } from '../desk-line.ts';
import { eventually, fill } from '../desk-page.tsx';

/** A leader's phone at a bus of the sample conference, in front of a real desk, with a line that can be cut. */
export const openTripPage = async (language: 'en' | 'de' | 'ar' = 'en', beside: ReactNode = null) => {
  const desk = await openTripDesk();
  let connection: Connection = 'open';
  const hearers = new Set<(next: Connection) => void>();
  const client: DeskClient = overLine(desk.client, () => connection !== 'open');
  const line = {
    client,
    connection: () => connection,
    onConnection: (hear: (next: Connection) => void) => {
      hearers.add(hear);
      return () => void hearers.delete(hear);
    },
    close: () => {},
  };
  const kept = openKeptAnswers(localStorage);
  const show = () =>
    openOnPage(
      <DeskProvider line={line} kept={kept}>
        <SessionProvider>
          <OutboxProvider storage={localStorage} now={Date.now}>
            <TripsScreen />
            {beside}
          </OutboxProvider>
        </SessionProvider>
      </DeskProvider>,
      { language },
    );
  window.location.hash = '#/trips';
  let page = show();
  const says = (text: string) => eventually(() => page.root.textContent.includes(text));
  return {
    desk,
    says,
    root: () => page.root,
    click: (label: string) => page.click(label),
    /** All controls with just this label. */
    buttons: (label: string) =>
      [...page.root.querySelectorAll('button')].filter((each) => each.textContent === label),
    write: (text: string) => {
      const field = page.root.querySelector<HTMLInputElement>('input[autocomplete=off]');
      if (field === null) throw new Error('there is nothing to write into');
      fill(field, text);
    },
    async goTo(hash: string, text: string) {
      act(() => {
        window.location.hash = hash;
      });
      await says(text);
    },
    line(next: Connection) {
      act(() => {
        connection = next;
        for (const hear of hearers) hear(next);
      });
    },
    /** Until the desk has every mark of this phone. */
    sent: () => eventually(() => !Object.keys(localStorage).some((key) => key.startsWith('foyer.mark.'))),
    /** What a reload does: the screens begin anew, and only the browser's storage is left. */
    reload() {
      page.close();
      page = show();
    },
    async close() {
      page.close();
      return desk.close();
    },
  };
};
export type TripPage = Awaited<ReturnType<typeof openTripPage>>;
