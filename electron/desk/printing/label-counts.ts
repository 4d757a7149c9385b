import { z } from 'zod';
import type { DeskParts } from '../desk-parts.ts';

/** How many labels are left on the rolls, as people said when they loaded them and as badges used them up. */
export interface LabelCounts {
  /** Null where nobody counts. */
  left(printerId: string): number | null;
  /** A roll of so many labels was loaded; null ends the counting. */
  load(printerId: string, labels: number | null): void;
  /** One label was used, or may have been. Joins the transaction that is open. */
  take(printerId: string): void;
}

const SETTING = 'labels';

const counts = z.record(z.string(), z.number().int().min(0));
type Counts = Readonly<z.infer<typeof counts>>;

/** Opens the counts of one desk. */
export const openLabelCounts = ({ settings }: Pick<DeskParts, 'settings'>): LabelCounts => {
  const read = (): Counts => {
    const result = counts.safeParse(JSON.parse(settings.readLocal(SETTING) ?? '{}'));
    return result.success ? result.data : {};
  };
  const write = (changed: Counts): void => settings.writeLocal(SETTING, JSON.stringify(changed));
  return {
    left: (printerId) => read()[printerId] ?? null,
    load(printerId, labels) {
      const { [printerId]: _, ...others } = read();
      write(labels === null ? others : { ...others, [printerId]: labels });
    },
    take(printerId) {
      const all = read();
      const left = all[printerId];
      if (left !== undefined && left > 0) write({ ...all, [printerId]: left - 1 });
    },
  };
};
