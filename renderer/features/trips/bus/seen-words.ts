import type { TripPerson } from '../../../../shared/contract/trips.ts';
import { saysWhatItIs } from '../../../../shared/domain/programme/room-name.ts';
import { useFormats, useText } from '../../../locales/locale-context.tsx';

/** Where somebody was seen last today, in the words of a row. */
export const useSeenWords = (): ((seen: TripPerson['seen']) => string) => {
  const text = useText();
  const formats = useFormats();
  return (seen) => {
    if (seen === null) return text('trips.seen.notToday');
    const { kind, room, at } = seen;
    const time = formats.time(at);
    // A session may have lost its room since.
    if (kind === 'room' && room === '') return text('trips.seen.elsewhere', { time });
    return text(`trips.seen.${kind}`, { room, saysWhat: saysWhatItIs(room) ? 'yes' : 'no', time });
  };
};
