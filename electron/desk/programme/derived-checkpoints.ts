import type { CheckpointView } from '../../../shared/contract/event.ts';
import type { Activity } from '../../../shared/domain/programme/activity.ts';
import type { ProgrammeCheckpoint } from '../../../shared/domain/programme/checkpoint-id.ts';

const BASE = {
  letsPendingIn: false,
  from: null,
  until: null,
  toleranceMinutes: 0,
  rules: '',
} as const;

/** The checkpoint that follows from an activity; undefined for a leg or bus that it does not have. */
export const toCheckpoint = (
  id: string,
  place: ProgrammeCheckpoint,
  activity: Activity,
): CheckpointView | undefined => {
  const shared = { ...BASE, id, categories: [...activity.categories], rules: activity.rules };
  if (place.kind === 'door') {
    const { toleranceMinutes, capacity, from, until, title } = activity;
    const hours = toleranceMinutes === null ? {} : { from, until, toleranceMinutes };
    return { ...shared, name: title.en, kind: 'room', mode: 'in-and-out', capacity, ...hours };
  }
  const leg = activity.legs.find((one) => one.id === place.legId);
  const bus = activity.buses.find((one) => one.id === place.busId);
  if (leg === undefined || (place.busId !== '' && bus === undefined)) return undefined;
  const capacity = bus === undefined || bus.seats === 0 ? null : bus.seats;
  return { ...shared, name: `${activity.title.en}, ${leg.name.en}`, kind: 'leg', mode: 'once', capacity };
};
