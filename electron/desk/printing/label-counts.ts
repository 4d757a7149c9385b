import { z } from 'zod';
import type { DeskParts } from '../desk-parts.ts';
import type { DrawnPages } from '../ports/printer-port.ts';

/** How many labels are left on the rolls, as people said when they loaded them and as badges used them up. */
export interface LabelCounts {
  /** Null where nobody counts. */
  left(printerId: string): number | null;
  /** A roll of so many labels was loaded; null ends the counting. */
  load(printerId: string, labels: number | null): void;
  /** The labels of a badge were used, or may have been. Joins the transaction that is open. */
  take(printerId: string, badge: DrawnPages): void;
}

const SETTING = 'labels';

const counts = z.record(z.string(), z.number().int().min(0));
type Counts = Readonly<z.infer<typeof counts>>;

/** Printers of dots take a label a side. */
const labelsOf = (badge: DrawnPages): number => (badge.format === 'bitmap' ? badge.bitmaps.length : 1);

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
    take(printerId, badge) {
      const all = read();
      const left = all[printerId];
      if (left !== undefined) write({ ...all, [printerId]: Math.max(0, left - labelsOf(badge)) });
    },
  };
};
