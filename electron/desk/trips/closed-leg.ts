import type { Activity } from '../../../shared/domain/programme/activity.ts';
import { bilingualParam } from '../../../shared/domain/spoken-params.ts';
import type { Mark } from '../../../shared/domain/trips/mark.ts';
import { cannot } from '../gate/cannot.ts';
import type { TripParts } from './trip-parts.ts';

/** A roll call that is over takes no more marks, but those that were made before it was over and come late. */
export const refuseOnClosedLeg = (
  { reads }: Pick<TripParts, 'reads'>,
  { mark, activity }: { readonly mark: Mark; readonly activity: Activity },
): void => {
  const state = reads
    .states(activity.id)
    .find(({ legId, busId }) => legId === mark.legId && busId === mark.busId);
  if (state?.state !== 'closed' || mark.at < state.at) return;
  throw cannot('leg-closed', { ...busParam(activity, mark.busId), at: state.at });
};

/** The name of a bus for a sentence; that of the trip where it has no buses. */
export const busParam = ({ buses, title }: Activity, busId: string): Readonly<Record<string, string>> => {
  const bus = buses.find(({ id }) => id === busId);
  return bus === undefined ? bilingualParam('bus', title) : { bus: bus.name };
};
