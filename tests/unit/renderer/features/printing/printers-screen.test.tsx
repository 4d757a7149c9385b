import { expect, it, onTestFinished } from 'vitest';
import { systemPrinters } from '../../../../../electron/devices/system-printers.ts';
import { PrintersScreen } from '../../../../../renderer/features/printing/printers-screen.tsx';
import { openDeskPage } from '../desk-page.tsx';

it('brings a printer that was removed back with its measured offsets', async () => {
  const page = await openDeskPage(<PrintersScreen />, { devices: systemPrinters(Date.now) });
  onTestFinished(() => page.close());
  await page.says('Set up at this desk');
  await page.ask((desk) =>
    desk.printing.savePrinter({
      id: '',
      name: 'Folder B',
      kind: 'pdf-folder',
      address: `${page.folder}/b`,
      layout: 'a6',
      profile: { offsetXMm: 1.5, offsetYMm: -2 },
    }),
  );
  await page.says('Folder B');
  const before = await page.ask((desk) => desk.printing.printers());
  page.click('Remove Folder B');
  await page.says('Folder B was removed');
  expect((await page.ask((desk) => desk.printing.printers())).map(({ name }) => name)).not.toContain(
    'Folder B',
  );
  page.click('Undo');
  await page.says('Test print');
  await expect.poll(() => page.root.textContent).not.toContain('was removed');
  expect(await page.ask((desk) => desk.printing.printers())).toEqual(before);
});
