import type { HelpCase, TapeRow } from '../../../shared/contract/checkin.ts';
import { nameOf } from '../../../shared/domain/attendees/attendee.ts';
import type { Reason, Verdict } from '../../../shared/domain/checkin/verdict.ts';
import { splitOpId } from '../../../shared/replication/op.ts';
import type { CardRow } from '../cards/cards.ts';
import { CARD_COLUMNS, CARD_FROM, toCard } from '../cards/cards.ts';
import type { DeskParts } from '../desk-parts.ts';
import { prepareDesksOf } from '../log/desks-of.ts';
import { preparePlaceName } from '../programme/place-names.ts';

/** A scan as it stands in the log, with what has become of it. */
export interface StoredScan {
  readonly deskId: string;
  readonly seq: number;
  readonly checkpointId: string;
  readonly attendeeId: string;
  readonly code: string;
  readonly direction: 'entry' | 'exit';
  readonly verdict: Verdict;
  readonly reason: Reason;
  readonly at: string;
  /** Where the log has it. */
  readonly stamp: string;
  readonly isVoid: number;
}

type OpenCase = Omit<HelpCase, 'attendee'> & { readonly attendeeId: string };

interface TapeSql extends StoredScan {
  readonly given: string | null;
  readonly family: string | null;
  readonly display: string | null;
  readonly ownScript: string | null;
  readonly town: string | null;
  readonly country: string | null;
  readonly overrideOf: string;
}

const CASE_COLUMNS = 'id AS caseId, opened_at AS openedAt, reason, code, attendee_id AS attendeeId';
const SCAN_COLUMNS = `s.desk_id AS deskId, s.seq, s.checkpoint_id AS checkpointId, s.attendee_id AS attendeeId, s.code,
  s.direction, s.verdict, s.reason, s.at, s.stamp, v.scan_id IS NOT NULL AS isVoid`;
const TAPE_COLUMNS = `${SCAN_COLUMNS}, s.override_of AS overrideOf, a.given, a.family, a.display,
  a.own_script AS ownScript, a.town, a.country`;
const TAPE_FROM = `scan s LEFT JOIN scan_void v ON v.scan_id = s.desk_id || '-' || s.seq
  LEFT JOIN attendee a ON a.id = s.attendee_id`;

/** A tape looks so many readings of its desk back: enough for any morning, and never through a log of millions. */
const LOOKED_BACK = 5000;

/** Reads of scans and help cases, prepared once. */
export const prepareScanReads = (
  parts: Pick<DeskParts, 'sql' | 'settings' | 'programme'>,
  deskId: string,
  deskName: (deskId: string) => string,
) => {
  const { sql } = parts;
  const placeName = preparePlaceName(parts);
  const byId = sql.prepare<[string, number], StoredScan>(
    `SELECT ${SCAN_COLUMNS} FROM scan s LEFT JOIN scan_void v ON v.scan_id = s.desk_id || '-' || s.seq
     WHERE s.desk_id = ? AND s.seq = ?`,
  );
  const rowById = sql.prepare<[string, number], TapeSql>(
    `SELECT ${TAPE_COLUMNS} FROM ${TAPE_FROM} WHERE s.desk_id = ? AND s.seq = ?`,
  );
  const here = sql.prepare<[string, string, string, number], TapeSql>(
    `SELECT ${TAPE_COLUMNS} FROM ${TAPE_FROM} WHERE s.desk_id = ? AND s.checkpoint_id = ? AND s.seq >= coalesce(
       (SELECT seq FROM scan WHERE desk_id = ? ORDER BY seq DESC LIMIT 1 OFFSET ${LOOKED_BACK}), 0)
     ORDER BY s.seq DESC LIMIT ?`,
  );
  const desks = prepareDesksOf(sql, 'scan');
  const latestOf = sql.prepare<[string, number], TapeSql>(
    `SELECT ${TAPE_COLUMNS} FROM ${TAPE_FROM} WHERE s.desk_id = ? ORDER BY s.seq DESC LIMIT ?`,
  );
  const openCases = sql.prepare<[], OpenCase>(
    `SELECT ${CASE_COLUMNS} FROM help_case
     WHERE state = 'open' ORDER BY opened_at LIMIT 200`,
  );
  const openCase = sql.prepare<[string], OpenCase>(
    `SELECT ${CASE_COLUMNS} FROM help_case WHERE state = 'open' AND id = ?`,
  );
  const waitingCase = sql.prepare<[string, string, string], OpenCase>(
    `SELECT ${CASE_COLUMNS} FROM help_case WHERE state = 'open' AND attendee_id = ?
       AND (? <> '' OR (code <> '' AND code = ?)) ORDER BY opened_at LIMIT 1`,
  );
  const overridden = sql
    .prepare<[string, string, string], number>(
      `SELECT count(*) FROM scan s LEFT JOIN scan_void v ON v.scan_id = s.desk_id || '-' || s.seq
       WHERE s.attendee_id = ? AND s.checkpoint_id = ? AND s.override_of = ? AND v.scan_id IS NULL`,
    )
    .pluck();
  const enteredAt = sql
    .prepare<[string], string>('SELECT checkpoint_id FROM attendance WHERE attendee_id = ?')
    .pluck();
  const passedSince = sql
    .prepare<[string, string, string, string], number>(
      `SELECT 1 FROM scan s LEFT JOIN scan_void v ON v.scan_id = s.desk_id || '-' || s.seq
       WHERE s.attendee_id = ? AND s.checkpoint_id = ? AND s.direction = ? AND s.stamp > ?
         AND s.verdict = 'admitted' AND v.scan_id IS NULL LIMIT 1`,
    )
    .pluck();
  const lastOf = sql.prepare<[string, string], StoredScan>(
    `SELECT ${SCAN_COLUMNS} FROM scan s LEFT JOIN scan_void v ON v.scan_id = s.desk_id || '-' || s.seq
     WHERE s.attendee_id = ? AND s.checkpoint_id = ? ORDER BY s.stamp DESC LIMIT 1`,
  );
  const delegation = sql.prepare<[string], { total: number; here: number }>(
    `SELECT count(*) AS total, count(h.first_at) AS here FROM ${CARD_FROM} WHERE a.delegation = ? AND a.delegation <> ''
       AND a.status <> 'cancelled'`,
  );
  const missing = sql.prepare<[string], CardRow>(
    `SELECT ${CARD_COLUMNS} FROM ${CARD_FROM} WHERE a.delegation = ? AND a.delegation <> '' AND h.first_at IS NULL
       AND a.status <> 'cancelled' ORDER BY a.delegation_role <> 'head', a.sort_name LIMIT 8`,
  );

  const toTapeRow = (row: TapeSql): TapeRow => ({
    scanId: `${row.deskId}-${row.seq}`,
    checkpointId: row.checkpointId,
    place: placeName(row.checkpointId),
    direction: row.direction,
    at: row.at,
    desk: deskName(row.deskId),
    isThisDesk: row.deskId === deskId,
    verdict: row.verdict,
    reason: row.reason,
    attendeeId: row.attendeeId,
    name: nameOf({
      given: row.given ?? '',
      family: row.family ?? '',
      display: row.display ?? '',
      ownScript: row.ownScript ?? '',
    }),
    ownScript: row.ownScript ?? '',
    town: row.town ?? '',
    country: row.country ?? '',
    isVoid: row.isVoid === 1,
    isOverride: row.overrideOf !== '',
  });

  return {
    byId: (scanId: string): StoredScan | undefined => byId.get(...splitOpId(scanId)),
    tapeRow(scanId: string): TapeRow | undefined {
      const row = rowById.get(...splitOpId(scanId));
      return row === undefined ? undefined : toTapeRow(row);
    },
    /** The latest readings of all desks. */
    tape: (limit: number): readonly TapeRow[] =>
      desks()
        .flatMap((id) => latestOf.all(id, limit))
        .sort((a, b) => (a.stamp < b.stamp ? 1 : -1))
        .slice(0, limit)
        .map(toTapeRow),
    /** Those that this desk read at one checkpoint: rooms and buses send theirs through it too. */
    tapeAt: (checkpointId: string, limit: number): readonly TapeRow[] =>
      here.all(deskId, checkpointId, deskId, limit).map(toTapeRow),
    openCases: () => openCases.all(),
    openCase: (caseId: string) => openCase.get(caseId),
    /** The open case of this person; without a person, of this code. */
    waitingCase: (attendeeId: string, code: string) => waitingCase.get(attendeeId, attendeeId, code),
    /** The newest scan of a person at a checkpoint, if it turned them away; its id. */
    lastRefusal(attendeeId: string, checkpointId: string): string | null {
      const scan = lastOf.get(attendeeId, checkpointId);
      const isRefusal = scan?.verdict === 'refused' && scan.isVoid === 0;
      return scan !== undefined && isRefusal ? `${scan.deskId}-${scan.seq}` : null;
    },
    /** Has somebody let this person in already in spite of this scan? */
    isOverridden: (scanId: string, { attendeeId, checkpointId }: StoredScan): boolean =>
      (overridden.get(attendeeId, checkpointId, scanId) ?? 0) > 0,
    /** The checkpoints at which a person came in, by scans that stand. */
    enteredAt: (attendeeId: string): readonly string[] => enteredAt.all(attendeeId),
    /** Has this person passed here the same way since? */
    hasPassedSince: ({ attendeeId, checkpointId, direction, stamp }: StoredScan): boolean =>
      passedSince.get(attendeeId, checkpointId, direction, stamp) !== undefined,
    mates: (name: string) => ({
      ...(delegation.get(name) ?? { total: 0, here: 0 }),
      missing: missing.all(name).map(toCard),
    }),
  };
};

export type ScanReads = ReturnType<typeof prepareScanReads>;
