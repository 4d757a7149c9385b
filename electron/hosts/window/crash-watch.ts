import type { BrowserWindow, MessageBoxOptions, WebContents } from 'electron';
import { crashLabels } from './crash-labels.ts';
import type { Opening } from './window-desk.ts';

type Watched = {
  readonly contents: Pick<WebContents, 'on' | 'reload'>;
  readonly window: Pick<BrowserWindow, 'on'>;
  readonly ask: (options: MessageBoxOptions) => Promise<{ readonly response: number }>;
  readonly locale: string;
  readonly now: () => number;
  readonly report: Opening['report'];
};

/** A second crash within this time is not bad luck, and reloading again by itself would only flicker. */
const CALM_MS = 30_000;

/** Brings the screens back when their process died or hangs. The desk itself runs in another process and loses nothing. */
export function watchForCrashes({ contents, window, ask, locale, now, report }: Watched): void {
  const labels = crashLabels(locale);
  let lastCrashAt = Number.NEGATIVE_INFINITY;

  const askWhetherToReload = async (message: string, wait: string) => {
    const buttons = [labels.reload, wait];
    const { response } = await ask({
      type: 'warning',
      message,
      detail: labels.nothingLost,
      buttons,
      cancelId: 1,
    });
    if (response === 0) contents.reload();
  };
  const orReport = (asked: Promise<void>, where: string) =>
    asked.catch((error: unknown) => report({ id: `${where}-${now()}`, where, error }));

  contents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit') return;
    report({ id: `screens-${now()}`, where: 'screens', error: `the screens ended: ${reason} (${exitCode})` });
    const isFirst = now() - lastCrashAt > CALM_MS;
    lastCrashAt = now();
    if (isFirst) contents.reload();
    else void orReport(askWhetherToReload(labels.crashed, labels.leave), 'crash-question');
  });
  window.on('unresponsive', () => {
    void orReport(askWhetherToReload(labels.hangs, labels.wait), 'hang-question');
  });
}
