import type { MessageBoxOptions } from 'electron';
import { crashLabels } from './crash-labels.ts';
import type { Opening } from './window-desk.ts';

type Watched = {
  readonly onBug: (hear: (error: unknown) => void) => void;
  readonly ask: (options: MessageBoxOptions) => Promise<unknown>;
  readonly locale: () => string;
  readonly newId: () => string;
  readonly report: Opening['report'];
};

/** Writes down what nobody caught, and says so once until somebody has read it. Check-in goes on meanwhile. */
export function watchForBugs({ onBug, ask, locale, newId, report }: Watched): void {
  let isSaid = false;
  onBug((error) => {
    const id = newId();
    report({ id, where: 'window host', error });
    if (isSaid) return;
    isSaid = true;
    const labels = crashLabels(locale());
    const question = { type: 'warning', message: labels.bug, detail: labels.bugIsWritten(id) } as const;
    const free = () => {
      isSaid = false;
    };
    ask(question).then(free, free);
  });
}
