import { useEffect, useReducer } from 'react';
import { useDeskNow } from '../../../client/desk-context.tsx';

const TICK_MS = 5000;

/** The desk's clock, looked at every few seconds: sessions begin and end by it. */
export const useDoorNow = (): number => {
  const [, tick] = useReducer((ticks: number) => ticks + 1, 0);
  const now = useDeskNow();
  useEffect(() => {
    const timer = window.setInterval(tick, TICK_MS);
    return () => window.clearInterval(timer);
  }, []);
  return now();
};
