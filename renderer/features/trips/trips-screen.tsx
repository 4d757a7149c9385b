import { useEffect } from 'react';
import { useRoute } from '../../app/route.ts';
import { BusScreen } from './bus/bus-screen.tsx';
import { TripList } from './list/trip-list.tsx';
import { busOfRoute } from './trip-route.ts';

/** Field trips: the list of them, and the roll calls of one bus. */
export const TripsScreen = () => {
  const { area, rest, go } = useRoute();
  const [activityId, bus, legId] = rest;
  // A device that only has trips opens without an address, and languages follow the address.
  useEffect(() => {
    if (area === '') go('trips');
  }, [area, go]);
  if (activityId === undefined || bus === undefined) return <TripList />;
  const busId = busOfRoute(bus);
  return <BusScreen key={`${activityId} ${busId}`} activityId={activityId} busId={busId} legId={legId} />;
};
