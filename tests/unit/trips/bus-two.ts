import { afterEach, beforeEach, expect } from 'vitest';
import { openTripDesk, type TripDesk } from '../../support/trip-desk.ts';

type Bus = ReturnType<TripDesk['at']>;

/** A desk before the first trips, anew for each test, and bus 2 of its trip along the river. */
export const useBusTwo = (): { readonly desk: TripDesk; readonly bus: Bus } => {
  let desk: TripDesk;
  let bus: Bus;
  beforeEach(async () => {
    desk = await openTripDesk();
    bus = desk.at('T-2', 'B-2');
  });
  afterEach(async () => {
    expect(await desk.close()).toEqual([]);
  });
  return {
    get desk() {
      return desk;
    },
    get bus() {
      return bus;
    },
  };
};
