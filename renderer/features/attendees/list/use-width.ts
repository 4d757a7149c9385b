import { type RefObject, useLayoutEffect, useState } from 'react';

/** The width of an element, renewed as it changes. A table drops columns by it, which CSS alone cannot. */
export const useWidth = (element: RefObject<HTMLElement | null>): number => {
  const [widthPx, setWidthPx] = useState(1000);
  useLayoutEffect(() => {
    const watched = element.current;
    if (watched === null) return;
    const measure = () => setWidthPx(watched.clientWidth);
    const observer = new ResizeObserver(measure);
    observer.observe(watched);
    measure();
    return () => observer.disconnect();
  }, [element]);
  return widthPx;
};
