import { act } from 'react';
import { afterEach, expect, it } from 'vitest';
import { DeskProvider } from '../../../../../renderer/client/desk-context.tsx';
import { BadgeBeside } from '../../../../../renderer/features/checkin/verdict/badge-beside.tsx';
import { temporaryFolder } from '../../../../support/test-desk.ts';
import { openPrintingDesk } from '../../../printing/printing-desk.ts';
import { openOnPage } from '../../app/on-page.tsx';
import { lineTo } from '../desk-line.ts';

const home = temporaryFolder();
afterEach(() => home.remove());

it('says which letters are boxes on the badge that comes, and nothing of others', async () => {
  const { desk, client } = await openPrintingDesk(home.folder);
  const progress = { key: 'job-done', printer: 'PDF folder', cause: '', share: 1 };
  const shown = async (family: string) => {
    const { card } = await client.attendees.edit({ id: '', fields: { given: 'Ming', family } });
    const page = openOnPage(
      <DeskProvider line={lineTo(client)}>
        <BadgeBeside card={card} progress={progress} sentence="" />
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
