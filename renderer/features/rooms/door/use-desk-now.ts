import { useEffect, useReducer, useRef } from 'react';

const TICK_MS = 5000;

/** The desk's clock as it runs on from its last answer: a phone's own clock may be wrong. */
export const useDeskNow = (at: string | undefined): number => {
  const [, tick] = useReducer((ticks: number) => ticks + 1, 0);
  const heard = useRef({ at: '', aheadMs: 0 });
  if (at !== undefined && heard.current.at !== at)
    heard.current = { at, aheadMs: Date.parse(at) - Date.now() };
  useEffect(() => {
    const timer = window.setInterval(tick, TICK_MS);
    return () => window.clearInterval(timer);
  }, []);
  return Date.now() + heard.current.aheadMs;
};
