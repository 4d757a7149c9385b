import type { StoredPrinter } from './printer-list.ts';

/** A printer as it was when it was taken off the list, and what went with it. */
interface RemovedPrinter {
  readonly printer: StoredPrinter;
  readonly wasMain: boolean;
  readonly labelsLeft: number | null;
  /** The printers that it stood in for. */
  readonly stoodInFor: readonly string[];
}

/** Printers that were removed since this desk was opened, for whoever thinks better of it. */
export interface RemovedPrinters {
  keep(removed: RemovedPrinter): void;
  /** Undefined where it was not removed, or is back already. */
  byId(id: string): RemovedPrinter | undefined;
  /** It is back. */
  forget(id: string): void;
}

/** Opens the memory of what is removed from now on. */
export const openRemovedPrinters = (): RemovedPrinters => {
  const kept = new Map<string, RemovedPrinter>();
  return {
    keep: (removed) => void kept.set(removed.printer.id, removed),
    byId: (id) => kept.get(id),
    forget: (id) => void kept.delete(id),
  };
};
