import { useEffect, useState } from 'react';
import { useFormats, useText } from '../../locales/locale-context.tsx';

const SECOND_MS = 1000;

/** How long somebody is locked out yet, renewed every second; empty when that is over. */
export const useLockedOutText = (untilMs: number, now: () => number): string => {
  const text = useText();
  const { timeWithSeconds } = useFormats();
  const [moment, setMoment] = useState(now);
  const leftMs = untilMs - Math.max(moment, 0);
  useEffect(() => {
    if (untilMs === 0) return;
    setMoment(now());
    const timer = window.setInterval(() => setMoment(now()), SECOND_MS);
    return () => window.clearInterval(timer);
  }, [untilMs, now]);
  if (untilMs === 0 || leftMs <= 0) return '';
  const seconds = Math.ceil(leftMs / SECOND_MS);
  return text('operators.locked-out', {
    time: timeWithSeconds(untilMs),
    minutes: Math.floor(seconds / 60),
    seconds: String(seconds % 60).padStart(2, '0'),
  });
};
