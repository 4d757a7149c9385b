import { saysWhatItIs } from '../../../shared/domain/programme/room-name.ts';
import { useText } from '../../locales/locale-context.tsx';

/** "Room Linde", and "Hall 1" as it is. */
export const useRoomName = (): ((room: string) => string) => {
  const text = useText();
  return (room) => (saysWhatItIs(room) ? room : text('rooms.room', { room }));
};
