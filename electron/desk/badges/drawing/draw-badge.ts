import type { BadgeLayout } from '../../../../shared/domain/badges/badge-layout.ts';
import type { DisplayList, GlyphsItem } from '../../../../shared/domain/badges/display-list.ts';
import type { BadgeJob, BadgeStudio } from '../badge-studio.ts';

/** A badge as the designer shows it. */
export interface DrawnJob extends Omit<DisplayList, 'items' | 'page'> {
  readonly svg: string;
  /** How far each text moved up that closes up to the one above. */
  readonly closedUp: readonly { readonly element: string; readonly byMm: number }[];
}

/** Draws a badge, with all that somebody who changes its layout wants to know of it. */
export const drawBadge = (studio: BadgeStudio, job: BadgeJob): DrawnJob => {
  const { items: _, page: __, ...report } = studio.layOut(job);
  return { ...report, svg: studio.svg(job), closedUp: closedUp(studio, job) };
};

/** Lays the badge out once more with nothing closing up: the difference is what closed. */
const closedUp = (studio: BadgeStudio, job: BadgeJob): DrawnJob['closedUp'] => {
  const closing = job.layout.elements.flatMap((element) =>
    element.type === 'text' && element.closesUpTo !== undefined ? [element.id] : [],
  );
  if (closing.length === 0) return [];
  const closed = studio.layOut(job);
  const apart = studio.layOut({ ...job, layout: withNothingClosing(job.layout) });
  return closing.map((element) => ({
    element,
    byMm: Math.max(0, firstBaseline(apart, element) - firstBaseline(closed, element)),
  }));
};

const withNothingClosing = (layout: BadgeLayout): BadgeLayout => ({
  ...layout,
  elements: layout.elements.map((element) => {
    if (element.type !== 'text') return element;
    const { closesUpTo: _, ...rest } = element;
    return rest;
  }),
});

const firstBaseline = ({ items }: DisplayList, element: string): number =>
  items.find((item): item is GlyphsItem => item.kind === 'glyphs' && item.element === element)?.baselineMm ??
  0;
