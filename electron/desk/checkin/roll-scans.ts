import type { ScanResult } from '../../../shared/contract/checkin.ts';
import type { MarkScan } from '../../../shared/contract/trips.ts';
import { looksLike } from '../../../shared/domain/codes/looks-like.ts';
import type { RawReading } from '../../../shared/domain/codes/repair-candidates.ts';
import type { CheckinParts } from './checkin-parts.ts';
import { ownersOf } from './owners-of.ts';
import type { Reading } from './record-scan.ts';
import { openRollBoarding, type RollOverride, type RollReading } from './roll-boarding.ts';

/** Reads and takes back at the checkpoint of a bus, as roll calls ask for it. */
export const rollScans = (parts: CheckinParts) => {
  const { gathering, reads, cards, notices } = parts;
  const boarding = openRollBoarding(parts);
  const record = (reading: RollReading, rest: Pick<Reading, 'facts' | 'via'>): MarkScan =>
    toMarkScan(boarding.take(reading, rest));
  return {
    touch: ({ attendeeId, ...reading }: RollReading & { readonly attendeeId: string }): MarkScan =>
      record(reading, { facts: gathering.picked(attendeeId), via: 'touch' }),
    read: ({
      text,
      keys,
      via,
      ...reading
    }: RollReading & RawReading & { readonly via: 'scanner' | 'camera' }): MarkScan =>
      record(reading, { facts: gathering.reading({ text, keys, via }), via }),
    override: (asked: RollOverride): MarkScan => toMarkScan(boarding.override(asked)),
    outlook: boarding.outlook,
    ownerOf(raw: RawReading): string {
      const { attendeeIds } = ownersOf(parts, raw);
      return attendeeIds.length === 1 ? (attendeeIds[0] ?? '') : '';
    },
    stored(scanId: string): MarkScan | null {
      const scan = reads.byId(scanId);
      if (scan === undefined) return null;
      const { verdict, reason, attendeeId, code } = scan;
      const card = cards.byId(attendeeId);
      return {
        scanId,
        verdict,
        reason,
        attendeeId,
        name: card?.name ?? '',
        ownScript: card?.ownScript ?? '',
        looksLike: verdict === 'unknown' ? looksLike(code) : '',
      };
    },
    announceVoid(scanIds: readonly string[]): void {
      for (const id of scanIds) {
        const row = reads.tapeRow(id);
        if (row !== undefined) notices.announce({ kind: 'scan', row });
      }
    },
  };
};

const toMarkScan = ({ scanId, verdict, reason, attendee, looksLike: likeness }: ScanResult): MarkScan => ({
  scanId,
  verdict,
  reason,
  attendeeId: attendee?.id ?? '',
  name: attendee?.name ?? '',
  ownScript: attendee?.ownScript ?? '',
  looksLike: likeness,
});
