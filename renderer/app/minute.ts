import { useEffect, useState } from 'react';

const MINUTE_MS = 60_000;

/** The current moment, renewed as each minute begins, and at once where another clock tells it. */
export const useMinute = (now: () => number): number => {
  const [seen, setSeen] = useState(() => ({ by: now, moment: now() }));
  if (seen.by !== now) setSeen({ by: now, moment: now() });
  useEffect(() => {
    let timer = 0;
    const wait = () => {
      timer = window.setTimeout(tick, MINUTE_MS - (now() % MINUTE_MS) + 5);
    };
    const tick = () => {
      setSeen({ by: now, moment: now() });
      wait();
    };
    wait();
    return () => window.clearTimeout(timer);
  }, [now]);
  return seen.moment;
};
