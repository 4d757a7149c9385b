import { act, useState } from 'react';
import { afterEach, expect, it } from 'vitest';
import { DeskProvider } from '../../../../../renderer/client/desk-context.tsx';
import { BadgeBeside } from '../../../../../renderer/features/checkin/verdict/badge-beside.tsx';
import { BoxesOnBadge } from '../../../../../renderer/features/checkin/verdict/boxes-on-badge.tsx';
import type { AttendeeCard } from '../../../../../shared/contract/attendee-card.ts';
import { temporaryFolder } from '../../../../support/test-desk.ts';
import { openPrintingDesk } from '../../../printing/printing-desk.ts';
import { openOnPage } from '../../app/on-page.tsx';
import { lineTo } from '../desk-line.ts';

const PROGRESS = { key: 'job-done', printer: 'PDF folder', cause: '', share: 1 };

/** The badge and what is said of it, as the stage has them. */
const Beside = ({ card }: { readonly card: AttendeeCard }) => {
  const [missing, setMissing] = useState<readonly string[]>([]);
  return (
    <>
      <BadgeBeside card={card} progress={PROGRESS} sentence="" onMissing={setMissing} />
      <BoxesOnBadge letters={missing} />
    </>
  );
};

const home = temporaryFolder();
afterEach(() => home.remove());

it('says which letters are boxes on the badge that comes, and nothing of others', async () => {
  const { desk, client } = await openPrintingDesk(home.folder);
  const shown = async (family: string) => {
    const { card } = await client.attendees.edit({ id: '', fields: { given: 'Ming', family } });
    const page = openOnPage(
      <DeskProvider line={lineTo(client)}>
        <Beside card={card} />
      </DeskProvider>,
    );
    const look = async () => {
      await act(() => new Promise((resolve) => setTimeout(resolve, 10)));
      return page.root.querySelector('img');
    };
    await expect.poll(look, { timeout: 20_000 }).not.toBeNull();
    const text = page.root.textContent ?? '';
    page.close();
    return text;
  };
  const [lacking, plain] = [await shown('王'), await shown('Wang')];
  await desk.close();
  expect([lacking, plain]).toEqual([
    'There are boxes on the badge: no font here has 王. An organiser can add one in Setup.',
    '',
  ]);
}, 30_000);
