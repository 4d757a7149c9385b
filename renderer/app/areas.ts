import { IdCard, Settings2, Users } from 'lucide-react';
import type { Area } from './area.ts';
import { AreaPlaceholder } from './area-placeholder.tsx';

/** The areas that have a screen, in the order of their tabs. The first one opens. */
export const AREAS: readonly [Area, ...Area[]] = [
  { id: 'desk', icon: IdCard, labelKey: 'app.area.desk', screen: AreaPlaceholder },
  { id: 'people', icon: Users, labelKey: 'app.area.people', screen: AreaPlaceholder },
  { id: 'setup', icon: Settings2, labelKey: 'app.area.setup', screen: AreaPlaceholder },
];
