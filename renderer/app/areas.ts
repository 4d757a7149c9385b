import { IdCard, Settings2, Users } from 'lucide-react';
import type { Role } from '../../shared/contract/procedure.ts';
import { PEOPLE_KEYS } from '../features/attendees/people-keys.ts';
import { DeskScreen } from '../features/checkin/desk-screen.tsx';
import { DESK_KEYS } from '../features/checkin/keys.ts';
import type { Area } from './area.ts';
import { PeopleScreen, SetupScreen } from './later-screens.ts';

/** The areas that have a screen, in the order of their tabs. The first one opens. */
export const AREAS: readonly [Area, ...Area[]] = [
  { id: 'desk', icon: IdCard, labelKey: 'app.area.desk', screen: DeskScreen, keys: DESK_KEYS },
  { id: 'people', icon: Users, labelKey: 'app.area.people', screen: PeopleScreen, keys: PEOPLE_KEYS },
  { id: 'setup', icon: Settings2, labelKey: 'app.area.setup', screen: SetupScreen },
];

const SEEN_BY: Readonly<Record<Role, readonly string[]>> = {
  'front-desk': ['desk', 'people'],
  host: ['people'],
  organiser: AREAS.map(({ id }) => id),
};

/** The areas that somebody in a role sees. */
export const areasFor = (role: Role | null): readonly [Area, ...Area[]] => {
  const [first, ...rest] = AREAS.filter(({ id }) => role !== null && SEEN_BY[role].includes(id));
  return first === undefined ? AREAS : [first, ...rest];
};
