import { act } from 'react';
import { expect, it } from 'vitest';
import { LiveFrame } from '../../../../renderer/app/live-frame.tsx';
import { SessionProvider } from '../../../../renderer/app/session-context.tsx';
import type { Connection } from '../../../../renderer/client/desk-client.ts';
import { DeskProvider } from '../../../../renderer/client/desk-context.tsx';
import { OutboxProvider } from '../../../../renderer/client/outbox/outbox-context.tsx';
import { openTestDesk, temporaryFolder } from '../../../support/test-desk.ts';
import { sayingOf } from '../features/desk-line.ts';
import { openOnPage } from './on-page.tsx';

it('says on an open desk that a new link is needed where the desk began anew, and keeps what was begun', async () => {
  const home = temporaryFolder();
  const { desk, client } = await openTestDesk(home.folder);
  await client.event.openSample();
  const hearers = new Set<(next: Connection) => void>();
  let connection: Connection = 'open';
  const line = {
    client,
    connection: () => connection,
    onConnection: (hear: (next: Connection) => void) => {
      hearers.add(hear);
      return () => void hearers.delete(hear);
    },
    close: () => {},
  };
  const ring = () => Promise.resolve(401);
  const page = openOnPage(
    <DeskProvider line={line} ring={ring}>
      <SessionProvider>
        <OutboxProvider storage={localStorage} now={Date.now}>
          <LiveFrame newId={() => '4f1c'} />
        </OutboxProvider>
      </SessionProvider>
    </DeskProvider>,
  );
  const go = (next: Connection): void =>
    act(() => {
      connection = next;
      for (const hear of hearers) hear(next);
    });
  const says = sayingOf(page.root);
  await says('Ready for the next guest');
  page.press('F2');
  await says('Save and check in');
  go('lost');
  const said = await says('New link needed.');
  go('open');
  const after = await says('Saved on this computer');
  page.close();
  await desk.close();
  home.remove();
  expect([
    said.includes('Trying again'),
    said.includes('Save and check in'),
    after.includes('New link'),
  ]).toEqual([false, true, false]);
});
