import { usePreferences } from '../../app/preferences-context.tsx';
import { useRoute } from '../../app/route.ts';
import { DoorScreen } from './door/door-screen.tsx';
import { RoomsList } from './list/rooms-list.tsx';

/** Rooms: all of them, or the one whose door this device stands at. A host picks it once. */
export const RoomsScreen = () => {
  const { rest, go } = useRoute();
  const { preferences, change } = usePreferences();
  const [room = preferences.room, activityId = ''] = rest;
  const pick = (picked: string) => {
    change({ room: picked });
    go('rooms', picked);
  };
  const leave = () => {
    change({ room: '' });
    go('rooms');
  };
  if (room === '') return <RoomsList onPick={pick} />;
  return <DoorScreen key={room} room={room} activityId={activityId} onBack={leave} />;
};
