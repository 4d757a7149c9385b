import type { MusterGroup } from '../../../shared/contract/muster.ts';
import { saysWhatItIs } from '../../../shared/domain/programme/room-name.ts';
import { useLocale, useText } from '../../locales/locale-context.tsx';

type Named = Pick<MusterGroup, 'kind' | 'name' | 'title'>;

/** A session without a room is called by its title. */
const isRoomless = ({ kind, name }: Named): boolean => kind === 'room' && name === '';

/** What a group is called: "Room Linde", "Hall 1", "Bus 2", "In the house, room unknown". */
export const useGroupName = (): ((group: Named) => string) => {
  const text = useText();
  const { language } = useLocale();
  return (group) => {
    const { kind, name, title } = group;
    if (isRoomless(group)) return title?.[language] ?? '';
    if (kind === 'delegation') return name;
    if (kind === 'room') return saysWhatItIs(name) ? name : text('muster.group.room', { name });
    if (kind === 'bus') return name === '' ? text('muster.group.bus') : name;
    return text(`muster.group.${kind}`);
  };
};

/** What is on in a room, or the trip of a bus; empty where there is nothing to say, or the name says it. */
export const useGroupTitle = (): ((group: Named) => string) => {
  const { language } = useLocale();
  return (group) => (isRoomless(group) ? '' : (group.title?.[language] ?? ''));
};
