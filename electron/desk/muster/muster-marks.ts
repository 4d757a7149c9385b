import type { MusterMark } from '../../../shared/contract/muster.ts';
import type { Notice } from '../../../shared/contract/notices.ts';
import type { DeskParts } from '../desk-parts.ts';
import type { RunningMuster } from './running-muster.ts';

/** The marks of one muster, by person; who is not among them is open. */
export interface Marks {
  readonly version: number;
  readonly byPerson: ReadonlyMap<string, MusterMark>;
}

/** Opens the marks of the muster that is on: read once, and again when somebody has set one. */
export const openMusterMarks = ({ sql, notices }: Pick<DeskParts, 'sql' | 'notices'>) => {
  const marks = sql.prepare<[string], { attendeeId: string; state: MusterMark }>(
    "SELECT attendee_id AS attendeeId, state FROM muster_mark WHERE stamp > ? AND state <> 'open'",
  );
  let known: (Marks & { readonly stamp: string }) | null = null;
  let version = 0;
  const stopHearing = notices.listen((notice: Notice) => {
    if (notice.kind === 'muster') known = null;
  });
  return {
    of({ stamp }: RunningMuster): Marks {
      if (known?.stamp === stamp) return known;
      const byPerson = new Map(marks.all(stamp).map((row) => [row.attendeeId, row.state]));
      version += 1;
      known = { stamp, version, byPerson };
      return known;
    },
    close: stopHearing,
  };
};
export type MusterMarks = ReturnType<typeof openMusterMarks>;
