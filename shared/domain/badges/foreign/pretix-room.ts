import type { PretixElement, PretixText } from './pretix-element.ts';
import { lineMm } from './pretix-text.ts';

interface Extent {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

/** The paper that an element takes up, in pretix's way: from the bottom left. A text without a height is one line. */
const extentOf = (element: PretixElement): Extent => {
  const { left, bottom } = element;
  switch (element.type) {
    case 'textarea': {
      const line = lineMm(element);
      const from = element.downward ? bottom - line : bottom;
      return { left, right: left + element.width, bottom: from, top: from + line };
    }
    case 'textcontainer':
    case 'imagearea':
      return { left, right: left + element.width, bottom, top: bottom + element.height };
    default:
      return { left, right: left + element.size, bottom, top: bottom + element.size };
  }
};

/** How far a text can grow before it meets another element of its page or the edge of the paper. */
export const openRoom =
  (elements: readonly PretixElement[], pageHeightMm: number) =>
  (text: PretixText): number => {
    const own = extentOf(text);
    const beside = elements
      .filter((other) => other !== text && other.page === text.page)
      .map(extentOf)
      .filter(({ left, right }) => left < own.right && own.left < right);
    if (text.type === 'textarea' && text.downward) {
      const below = beside.filter(({ top, bottom }) => bottom < own.bottom && top <= own.top);
      return own.top - Math.max(0, ...below.map(({ top }) => top));
    }
    const above = beside.filter(({ bottom }) => bottom > own.bottom);
    return Math.min(pageHeightMm, ...above.map(({ bottom }) => bottom)) - own.bottom;
  };
