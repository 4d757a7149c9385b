import type { Activity } from './activity.ts';

type Named = Pick<Activity, 'id' | 'title' | 'from' | 'isCancelled'>;

const plain = (text: string): string => text.trim().toLowerCase();

const isSameProgramme = (one: Named, other: Named): boolean =>
  plain(one.title.en) === plain(other.title.en) && plain(one.title.de) === plain(other.title.de);

const awayMs = (one: Named, other: Named): number => Math.abs(Date.parse(one.from) - Date.parse(other.from));

/**
 * Where a cancelled activity takes place instead: the one of the same title that is nearest to it in time. A
 * programme that moves a session often cancels the old entry and adds a new one.
 */
export const movedTo = <One extends Named>(cancelled: Named, activities: readonly One[]): One | null =>
  activities
    .filter((other) => !other.isCancelled && other.id !== cancelled.id && isSameProgramme(cancelled, other))
    .toSorted((a, b) => awayMs(cancelled, a) - awayMs(cancelled, b) || (a.id < b.id ? -1 : 1))[0] ?? null;
