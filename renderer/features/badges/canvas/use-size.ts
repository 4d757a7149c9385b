import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Size } from '../drawing/board.ts';

/** The inner size of an element, in pixels, as it changes. Of nothing, before it is known. */
export const useSize = <Target extends HTMLElement>(): readonly [RefObject<Target | null>, Size] => {
  const target = useRef<Target>(null);
  const [size, setSize] = useState<Size>({ width: 0, height: 0 });
  useEffect(() => {
    if (target.current === null) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setSize({ width: entry.contentRect.width, height: entry.contentRect.height });
    });
    observer.observe(target.current);
    return () => observer.disconnect();
  }, []);
  return [target, size];
};
