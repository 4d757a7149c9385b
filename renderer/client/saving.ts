import type { CallTrouble } from './call-trouble.ts';
import { troubleOf } from './call-trouble.ts';
import type { DeskLine } from './desk-client.ts';
import type { News, NewsStand } from './news.ts';

/** Whether the desk saves what it is told. */
export interface Saving {
  /** Why the last step was not saved; null once something was saved again. */
  readonly trouble: () => CallTrouble | null;
  readonly subscribe: (changed: () => void) => () => void;
  readonly close: () => void;
}

/** These come without anything having been saved. */
const UNSAVED: readonly News['kind'][] = ['again', 'printers', 'print-job', 'screens', 'search-ready'];

/** Follows it: storage that failed a call is in trouble until the desk tells of something that it saved. */
export const openSaving = (line: Pick<DeskLine, 'onTrouble'>, news: Pick<NewsStand, 'listen'>): Saving => {
  const listeners = new Set<() => void>();
  let trouble: CallTrouble | null = null;
  const set = (now: CallTrouble | null): void => {
    if (trouble?.key === now?.key) return;
    trouble = now;
    for (const changed of listeners) changed();
  };
  const stopHearing = line.onTrouble?.((error) => {
    const known = troubleOf(error);
    if (known.key.startsWith('trouble.storage-')) set(known);
  });
  const stopListening = news.listen(({ kind }) => {
    if (!UNSAVED.includes(kind)) set(null);
  });
  return {
    trouble: () => trouble,
    subscribe(changed) {
      listeners.add(changed);
      return () => void listeners.delete(changed);
    },
    close() {
      stopHearing?.();
      stopListening();
    },
  };
};
