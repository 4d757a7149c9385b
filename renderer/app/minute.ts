import { useEffect, useState } from 'react';

const MINUTE_MS = 60_000;

/** The current moment, renewed as each minute begins. */
export const useMinute = (now: () => number): number => {
  const [moment, setMoment] = useState(now);
  useEffect(() => {
    let timer = 0;
    const wait = () => {
      timer = window.setTimeout(tick, MINUTE_MS - (now() % MINUTE_MS) + 5);
    };
    const tick = () => {
      setMoment(now());
      wait();
    };
    wait();
    return () => window.clearTimeout(timer);
  }, [now]);
  return moment;
};
