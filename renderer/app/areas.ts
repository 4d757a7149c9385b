import { Bus, DoorOpen, Headphones, IdCard, Settings2, Users } from 'lucide-react';
import type { Audience, Role } from '../../shared/contract/procedure.ts';
import { PEOPLE_KEYS } from '../features/attendees/people-keys.ts';
import { DeskScreen } from '../features/checkin/desk-screen.tsx';
import { DESK_KEYS } from '../features/checkin/keys.ts';
import { LoansScreen } from '../features/loans/loans-screen.tsx';
import { ROOM_KEYS } from '../features/rooms/room-keys.ts';
import type { Area } from './area.ts';
import { PeopleScreen, RoomsScreen, SetupScreen, TripsScreen } from './later-screens.ts';

/** The areas that have a screen, in the order of their tabs. The first one opens. */
export const AREAS: readonly [Area, ...Area[]] = [
  { id: 'desk', icon: IdCard, labelKey: 'app.area.desk', screen: DeskScreen, keys: DESK_KEYS },
  { id: 'rooms', icon: DoorOpen, labelKey: 'app.area.rooms', screen: RoomsScreen, keys: ROOM_KEYS },
  { id: 'trips', icon: Bus, labelKey: 'app.area.trips', screen: TripsScreen },
  { id: 'loans', icon: Headphones, labelKey: 'app.area.loans', screen: LoansScreen },
  { id: 'people', icon: Users, labelKey: 'app.area.people', screen: PeopleScreen, keys: PEOPLE_KEYS },
  { id: 'setup', icon: Settings2, labelKey: 'app.area.setup', screen: SetupScreen },
];

const EVERY_AREA = ['desk', 'rooms', 'trips', 'loans', 'people', 'today', 'setup'];

const SEEN_BY: Readonly<Record<Role, readonly string[]>> = {
  'front-desk': ['desk', 'loans', 'people'],
  host: ['rooms', 'trips', 'loans', 'people'],
  organiser: EVERY_AREA,
};

/** A device that came by a link sees the one area that it came for, whoever signs in there. */
const SEEN_ON: Readonly<Partial<Record<Audience, readonly string[]>>> = { room: ['rooms'], trip: ['trips'] };

/** The ids of the areas that somebody in a role sees on a screen of this kind. */
export const areaIdsFor = (role: Role | null, audience: Audience): readonly string[] =>
  SEEN_ON[audience] ?? (role === null ? [] : SEEN_BY[role]);

/** The areas that somebody in a role sees on a screen of this kind; loans only where something is lent. */
export const areasFor = (
  role: Role | null,
  audience: Audience,
  { isLending }: { readonly isLending: boolean },
): readonly [Area, ...Area[]] => {
  const ids = areaIdsFor(role, audience);
  const [first, ...rest] = AREAS.filter(({ id }) => ids.includes(id) && (isLending || id !== 'loans'));
  // Nobody has signed in: the doorway shows no area.
  return first === undefined ? [AREAS[0]] : [first, ...rest];
};
