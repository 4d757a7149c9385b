import type { TripPerson } from '../../../../shared/contract/trips.ts';
import { useFormats, useText } from '../../../locales/locale-context.tsx';

/** Where somebody was seen last today, in the words of a row. */
export const useSeenWords = (): ((seen: TripPerson['seen']) => string) => {
  const text = useText();
  const formats = useFormats();
  return (seen) => {
    if (seen === null) return text('trips.seen.notToday');
    const { kind, room, at } = seen;
    return text(`trips.seen.${kind}`, { room, time: formats.time(at) });
  };
};
