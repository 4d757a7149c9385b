import type { RoomPerson } from '../../../../shared/contract/rooms.ts';
import { useFormats, useText } from '../../../locales/locale-context.tsx';

/** How somebody stands at this door, in a few words. */
export const useStanding = (): ((person: RoomPerson) => string) => {
  const text = useText();
  const formats = useFormats();
  return ({ insideSince, booking, position }) => {
    if (insideSince !== null) return text('rooms.standing.inside', { time: formats.time(insideSince) });
    if (booking === 'waitlisted') return text('rooms.standing.waitlisted', { position: position ?? 0 });
    return text(`rooms.standing.${booking}`);
  };
};
