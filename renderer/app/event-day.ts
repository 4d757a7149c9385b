import { daysBetween } from '../../shared/domain/calendar/days.ts';

/** First and last day as calendar days in the event's time zone: 2026-10-14. */
export interface EventDays {
  readonly firstDay: string;
  readonly lastDay: string;
}

export type EventDay =
  | { readonly when: 'before'; readonly day: string }
  | { readonly when: 'during'; readonly number: number; readonly of: number; readonly day: string }
  | { readonly when: 'after'; readonly day: string };

/** Which day of the event a calendar day is. */
export const eventDayOf = ({ firstDay, lastDay }: EventDays, today: string): EventDay => {
  if (today < firstDay) return { when: 'before', day: firstDay };
  if (today > lastDay) return { when: 'after', day: lastDay };
  return {
    when: 'during',
    number: daysBetween(firstDay, today) + 1,
    of: daysBetween(firstDay, lastDay) + 1,
    day: today,
  };
};
