import type { MusterGroup } from '../../../shared/contract/muster.ts';
import { saysWhatItIs } from '../../../shared/domain/programme/room-name.ts';
import { useLocale, useText } from '../../locales/locale-context.tsx';

type Named = Pick<MusterGroup, 'kind' | 'name'>;

/** What a group is called: "Room Linde", "Hall 1", "Bus 2", "In the house, room unknown". */
export const useGroupName = (): ((group: Named) => string) => {
  const text = useText();
  return ({ kind, name }) => {
    if (kind === 'delegation') return name;
    if (kind === 'room') return saysWhatItIs(name) ? name : text('muster.group.room', { name });
    if (kind === 'bus') return name === '' ? text('muster.group.bus') : name;
    return text(`muster.group.${kind}`);
  };
};

/** What is on in a room, or the trip of a bus; empty where there is nothing to say. */
export const useGroupTitle = (): ((group: Pick<MusterGroup, 'title'>) => string) => {
  const { language } = useLocale();
  return ({ title }) => title?.[language] ?? '';
};
