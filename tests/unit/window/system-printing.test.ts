import type * as electron from 'electron';
import { describe, expect, it } from 'vitest';
import { openSystemPrinting } from '../../../electron/hosts/window/system-printing.ts';
import { doubleOf } from './electron-double.ts';

type Printed = Parameters<electron.WebContents['print']>[0];

interface Driver {
  readonly printers?: readonly Partial<electron.PrinterInfo>[];
  /** What the driver answers; null never answers. */
  readonly answer?: readonly [isSubmitted: boolean, reason: string] | null;
  readonly canLoad?: boolean;
}

const withDriver = ({ printers = [], answer = [true, ''], canLoad = true }: Driver = {}) => {
  const seen = { windows: 0, open: 0, urls: [] as string[], printed: [] as Printed[] };
  const options: electron.BrowserWindowConstructorOptions[] = [];
  class Window {
    constructor(wished: electron.BrowserWindowConstructorOptions) {
      seen.windows += 1;
      seen.open += 1;
      options.push(wished);
      let isGone = false;
      const webContents = doubleOf<electron.WebContents>('WebContents')({
        getPrintersAsync: async () =>
          printers.map((printer) => ({
            name: '',
            displayName: '',
            description: '',
            options: {},
            ...printer,
          })),
        print: (printed, done) => {
          seen.printed.push(printed);
          if (answer !== null) done?.(...answer);
        },
      });
      // What `new` gives is the double.
      return doubleOf<electron.BrowserWindow>('BrowserWindow')({
        webContents,
        loadURL: async (url: string) => {
          seen.urls.push(url);
          if (!canLoad) throw new Error('ERR_INVALID_URL');
        },
        isDestroyed: () => isGone,
        destroy: () => {
          isGone = true;
          seen.open -= 1;
        },
      });
    }
  }
  const BrowserWindow = Window as unknown as typeof electron.BrowserWindow;
  return { printing: openSystemPrinting({ BrowserWindow }), seen, options };
};

const BADGE = { html: '<svg>ليلى</svg>', widthMm: 62, heightMm: 100.5 };
const patient = () => new AbortController().signal;

describe('printing with the drivers of the operating system', () => {
  it('names the printers as the system does, and as people read them', async () => {
    const { printing, seen } = withDriver({
      printers: [{ name: 'Brother_QL_820NWB', displayName: 'Brother QL-820NWB' }, { name: 'Office' }],
    });
    expect([await printing.printers(), seen.open]).toEqual([
      [
        { name: 'Brother_QL_820NWB', label: 'Brother QL-820NWB' },
        { name: 'Office', label: 'Office' },
      ],
      0,
    ]);
  });

  it('hands a page over silently, by the system name, in microns, without margins', async () => {
    const { printing, seen } = withDriver();
    expect(await printing.print('Brother_QL_820NWB', BADGE, patient())).toEqual({ outcome: 'handed-over' });
    expect(seen.printed).toEqual([
      {
        silent: true,
        deviceName: 'Brother_QL_820NWB',
        printBackground: true,
        margins: { marginType: 'none' },
        pageSize: { width: 62_000, height: 100_500 },
        copies: 1,
      },
    ]);
    expect(Buffer.from(seen.urls[0]?.split('base64,')[1] ?? '', 'base64').toString()).toBe(BADGE.html);
  });

  it('uses a window that nobody sees, in which nothing runs, and closes it whatever happened', async () => {
    for (const driver of [{}, { answer: [false, 'Print job failed'] as const }, { canLoad: false }]) {
      const { printing, seen, options } = withDriver(driver);
      await printing.print('Office', BADGE, patient());
      expect([seen.windows, seen.open]).toEqual([1, 0]);
      expect(options).toEqual([
        {
          show: false,
          webPreferences: { sandbox: true, contextIsolation: true, javascript: false, partition: 'printing' },
        },
      ]);
    }
  });

  it.each([
    ['Invalid printer settings', 'refused'],
    ['Print job canceled', 'refused'],
    ['Print job failed', 'unknown'],
  ] as const)('takes “%s” as %s', async (reason, outcome) => {
    const { printing } = withDriver({ answer: [false, reason] });
    expect(await printing.print('Office', BADGE, patient())).toEqual({ outcome, detail: reason });
  });

  it('is refused where the page cannot be shown, or it is called off before: nothing was handed over', async () => {
    const broken = withDriver({ canLoad: false });
    expect((await broken.printing.print('Office', BADGE, patient())).outcome).toBe('refused');
    const stopped = withDriver();
    expect((await stopped.printing.print('Office', BADGE, AbortSignal.abort())).outcome).toBe('refused');
    expect([broken.seen.printed, stopped.seen.printed]).toEqual([[], []]);
  });

  it('is unknown where the driver never answers and it is called off', async () => {
    const { printing, seen } = withDriver({ answer: null });
    const stop = new AbortController();
    const printed = printing.print('Office', BADGE, stop.signal);
    setImmediate(() => stop.abort());
    expect([(await printed).outcome, seen.open]).toEqual(['unknown', 0]);
  });
});
