import { useCallback, useState } from 'react';
import { type Timings, typicalMs, withTiming } from './state/stop-watch.ts';

/** Measures from the last key of a scan until its verdict is painted, for the foot of the tape and for tests. */
export const useStopWatch = (nowMs: () => number) => {
  const [timings, setTimings] = useState<Timings>([]);
  const measure = useCallback(
    (readAtMs: number) => {
      // The first frame draws the verdict, the second one begins once it is on the screen.
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          const end = nowMs();
          performance.measure('scan-to-verdict', { start: readAtMs, end });
          setTimings((before) => withTiming(before, end - readAtMs));
        }),
      );
    },
    [nowMs],
  );
  return { measure, typicalMs: typicalMs(timings) };
};
