import type { Mark } from '../../../shared/domain/trips/mark.ts';
import type { Session } from '../gate/session.ts';
import type { Ports } from '../ports.ts';
import type { MarkRecord } from './mark-record.ts';

/** When marks were made, by the clock of this desk. */
export interface MarkTimes {
  /**
   * As long ago as the screen says, whatever its clock shows. A screen sends its marks in their order, and
   * they keep it also where the first of them was longer on its way than the next. Where the desk's clock was set
   * back, time goes on from the latest mark of the trip: a new mark is not overtaken by an old one.
   */
  of(sent: { readonly mark: Mark; readonly sentAt: string }, session: Session): string;
}

/** Longer no mark waits on a phone: its clock was set in between, and says nothing. */
const OLDEST_MS = 31 * 86_400_000;

const ageOf = (sentAt: string, { at }: Mark): number => {
  const ms = Date.parse(sentAt) - Date.parse(at);
  return ms > 0 && ms <= OLDEST_MS ? ms : 0;
};

/** Opens it: remembers the last mark of each screen. */
export const openMarkTimes = (
  ports: Pick<Ports, 'now'>,
  { latestOf }: Pick<MarkRecord, 'latestOf'>,
): MarkTimes => {
  const lastMs = new WeakMap<Session, number>();
  const nowFor = (activityId: string): number => {
    const latest = latestOf(activityId);
    return latest === undefined ? ports.now() : Math.max(ports.now(), Date.parse(latest));
  };
  return {
    of({ mark, sentAt }, session) {
      const made = nowFor(mark.activityId) - ageOf(sentAt, mark);
      const ms = Math.max(made, (lastMs.get(session) ?? Number.NEGATIVE_INFINITY) + 1);
      lastMs.set(session, ms);
      return new Date(ms).toISOString();
    },
  };
};
