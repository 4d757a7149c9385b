import type { RoomPerson } from '../../../../shared/contract/rooms.ts';
import { useFormats, useLocale, useText } from '../../../locales/locale-context.tsx';
import { usePlace } from '../../../locales/place.ts';
import { useRoomName } from '../use-room-name.ts';

/** The name as its owner writes it, where that is known. */
export const nameOnDoor = ({ name, ownScript }: RoomPerson): string => ownScript || name;

/** "Seen at Room Esche, 10:31"; empty for who was seen nowhere else today. */
export const useSeen = (): ((person: RoomPerson) => string) => {
  const text = useText();
  const formats = useFormats();
  const { language } = useLocale();
  const roomName = useRoomName();
  return ({ seen }) => {
    if (seen === null) return '';
    const place = seen.room === '' ? seen.title[language] : roomName(seen.room);
    return text('rooms.seen', { place, time: formats.time(seen.at) });
  };
};

/**
 * The lines under the name of a row: how it is read, and what the room should know, else where somebody is,
 * else where they are from.
 */
export const usePersonLines = (): ((person: RoomPerson) => readonly string[]) => {
  const place = usePlace();
  const seenWords = useSeen();
  return (person) => {
    const latin = person.ownScript === '' ? '' : person.name;
    const known = person.note || seenWords(person);
    if (known !== '') return [latin, known].filter(Boolean);
    return [[latin, latin === '' ? place(person) : person.town].filter(Boolean).join(', ')].filter(Boolean);
  };
};
