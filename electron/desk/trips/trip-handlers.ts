import { type DeskParts, nowIso } from '../desk-parts.ts';
import { doMark } from './do-mark.ts';
import { prepareMarkRecord } from './mark-record.ts';
import { openMarkTimes } from './mark-times.ts';
import { manifestPdf } from './sheets/manifest.ts';
import { missingSheetPdf } from './sheets/missing-sheet.ts';
import { listTrips } from './trip-list.ts';
import { type TripParts, tripOr } from './trip-parts.ts';
import { prepareTripReads } from './trip-reads.ts';
import { tripState } from './trip-state.ts';

/** What the rest of the desk does for trips. */
export type TripPorts = Pick<TripParts, 'cards' | 'scans' | 'press' | 'workers'>;

/** Field trips and their roll calls, as leaders and organisers ask for them. */
export const tripHandlers = (desk: DeskParts, ports: TripPorts) => {
  const marks = prepareMarkRecord(desk.sql);
  const parts: TripParts = {
    ...desk,
    ...ports,
    reads: prepareTripReads(desk.sql),
    marks,
    markTimes: openMarkTimes(desk.ports, marks),
  };
  const os = desk.gate.trips;
  return os.router({
    list: os.list.handler(() => ({ at: nowIso(desk.ports), trips: listTrips(parts) })),
    get: os.get.handler(({ input, context }) =>
      tripState(parts, tripOr(parts, input.activityId), context.actor),
    ),
    mark: os.mark.handler(({ input, context }) => doMark(parts, input, context)),
    missingSheet: os.missingSheet.handler(({ input, context }) =>
      missingSheetPdf(parts, input, context.actor),
    ),
    manifest: os.manifest.handler(({ input, context }) => manifestPdf(parts, input, context.actor)),
  });
};
