import type { Mark } from '../../../shared/domain/trips/mark.ts';
import type { Session } from '../gate/session.ts';
import type { Ports } from '../ports.ts';

/** When marks were made, by the clock of this desk. */
export interface MarkTimes {
  /**
   * As long ago as the screen says, whatever its clock shows. A screen sends its marks in their order, and
   * they keep it also where the first of them was longer on its way than the next.
   */
  of(sent: { readonly mark: Mark; readonly sentAt: string }, session: Session): string;
}

/** Opens it: remembers the last mark of each screen. */
export const openMarkTimes = (ports: Pick<Ports, 'now'>): MarkTimes => {
  const lastMs = new WeakMap<Session, number>();
  return {
    of({ mark, sentAt }, session) {
      const ageMs = Math.max(0, Date.parse(sentAt) - Date.parse(mark.at));
      const ms = Math.max(ports.now() - ageMs, (lastMs.get(session) ?? Number.NEGATIVE_INFINITY) + 1);
      lastMs.set(session, ms);
      return new Date(ms).toISOString();
    },
  };
};
