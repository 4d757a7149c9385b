import type { BrowserWindow, WebContents, WebContentsPrintOptions } from 'electron';
import type { HandOver, SystemDocument, SystemPrinting } from '../../desk/ports/system-printing.ts';
import type { ElectronParts } from './window-host.ts';

/** A driver that asks somebody something, behind everything, would be waited for for ever. */
const PRINTING_MS = 60_000;
const MICRONS_PER_MM = 1000;

/**
 * Prints with the drivers of the operating system: a page in a window that nobody sees, handed over without a
 * dialogue. The window lives for one job, so that none of them keeps the program from ending.
 */
export const openSystemPrinting = ({
  BrowserWindow: Window,
}: Pick<ElectronParts, 'BrowserWindow'>): SystemPrinting => ({
  printers: () =>
    inHiddenWindow(Window, async ({ webContents }) =>
      (await webContents.getPrintersAsync()).map(({ name, displayName }) => ({
        name,
        label: displayName || name,
      })),
    ),
  print: (printerName, document, signal) =>
    inHiddenWindow(Window, async (window) => {
      try {
        await window.loadURL(addressOf(document));
      } catch (error) {
        return { outcome: 'refused', detail: String(error) };
      }
      if (signal.aborted) return { outcome: 'refused', detail: 'called off' };
      return handOver(window.webContents, optionsFor(printerName, document), signal);
    }),
});

const inHiddenWindow = async <Result>(
  Window: ElectronParts['BrowserWindow'],
  work: (window: BrowserWindow) => Promise<Result>,
): Promise<Result> => {
  const window = new Window({
    show: false,
    // Badges are drawings: nothing in them may run, and nothing of them is kept.
    webPreferences: { sandbox: true, contextIsolation: true, javascript: false, partition: 'printing' },
  });
  try {
    return await work(window);
  } finally {
    if (!window.isDestroyed()) window.destroy();
  }
};

const addressOf = ({ html }: SystemDocument): string =>
  `data:text/html;charset=utf-8;base64,${Buffer.from(html).toString('base64')}`;

/** The system name and microns: with a name for people or any other unit, drivers print elsewhere, or nothing. */
const optionsFor = (deviceName: string, { widthMm, heightMm }: SystemDocument): WebContentsPrintOptions => ({
  silent: true,
  deviceName,
  printBackground: true,
  margins: { marginType: 'none' },
  pageSize: {
    width: Math.round(widthMm * MICRONS_PER_MM),
    height: Math.round(heightMm * MICRONS_PER_MM),
  },
  copies: 1,
});

/** Only what says that nothing went out counts as a refusal: anything else may be on paper. */
const handOver = (
  contents: WebContents,
  options: WebContentsPrintOptions,
  signal: AbortSignal,
): Promise<HandOver> =>
  new Promise((resolve) => {
    const giveUp = AbortSignal.any([signal, AbortSignal.timeout(PRINTING_MS)]);
    giveUp.addEventListener('abort', () => resolve({ outcome: 'unknown', detail: 'no answer' }), {
      once: true,
    });
    contents.print(options, (isSubmitted, failureReason) => {
      if (isSubmitted) resolve({ outcome: 'handed-over' });
      else
        resolve({
          outcome: /invalid|cancel/i.test(failureReason) ? 'refused' : 'unknown',
          detail: failureReason,
        });
    });
  });
