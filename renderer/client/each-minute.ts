import { useEffect, useEffectEvent } from 'react';

const MINUTE_MS = 60_000;

/** Calls back every minute while the component lives, for what changes by the clock alone. */
export const useEachMinute = (hear: () => void): void => {
  const onMinute = useEffectEvent(hear);
  useEffect(() => {
    const timer = window.setInterval(() => onMinute(), MINUTE_MS);
    return () => window.clearInterval(timer);
  }, []);
};
