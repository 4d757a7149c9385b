import { lazy } from 'react';

const later = {
  rooms: () => import('../features/rooms/rooms-screen.tsx'),
  trips: () => import('../features/trips/trips-screen.tsx'),
  people: () => import('../features/attendees/people-screen.tsx'),
  setup: () => import('./setup/setup-screen.tsx'),
  firstRun: () => import('../features/first-run/first-run.tsx'),
  firstImport: () => import('./first-import.tsx'),
};

// A desk opens with its scan field; these come after it, see `fetchLater`.
export const RoomsScreen = lazy(async () => ({ default: (await later.rooms()).RoomsScreen }));
export const TripsScreen = lazy(async () => ({ default: (await later.trips()).TripsScreen }));
export const PeopleScreen = lazy(async () => ({ default: (await later.people()).PeopleScreen }));
export const SetupScreen = lazy(async () => ({ default: (await later.setup()).SetupScreen }));
export const FirstRun = lazy(async () => ({ default: (await later.firstRun()).FirstRun }));
export const FirstImport = lazy(async () => ({ default: (await later.firstImport()).FirstImport }));

/** Fetches the screens that are not the first, so that they open at once when somebody wants them. */
export const fetchLaterScreens = async (): Promise<void> => {
  await Promise.all([later.people(), later.setup(), later.rooms(), later.trips()]);
};
