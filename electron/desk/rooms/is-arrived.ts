import { dayOf } from '../../../shared/domain/calendar/days.ts';
import { MAIN_ENTRANCE } from '../cards/cards.ts';
import type { DeskParts } from '../desk-parts.ts';

/** Does the last entry at the entrance count today? Where it is asked for every day, only one of today does. */
export const isArrived = (
  { settings }: Pick<DeskParts, 'settings'>,
  arrivedAt: string | null,
  at: string,
): boolean => {
  if (arrivedAt === null) return false;
  if (settings.checkpoint(MAIN_ENTRANCE)?.mode !== 'once-a-day') return true;
  const { timeZone } = settings.event();
  return dayOf(arrivedAt, timeZone) === dayOf(at, timeZone);
};
