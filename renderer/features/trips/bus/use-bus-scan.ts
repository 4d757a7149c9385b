import { eachRepair } from '../../../../shared/domain/codes/repair-candidates.ts';
import type { MarkAct } from '../../../../shared/domain/trips/mark.ts';
import { type CodeReading, useReader } from '../../../scan-field/use-reader.ts';
import type { Trip } from '../use-trip.ts';

type ScanAct = Extract<MarkAct, { readonly kind: 'scan' }>;

const plain = (code: string): string => code.trim().toLowerCase();

/** Whose code it is, as far as this screen knows; the desk reads it anew. */
const ownerOf = (trip: Trip | null, reading: CodeReading): string => {
  const people = trip?.state.people ?? [];
  for (const text of eachRepair(reading)) {
    const owner = people.find(({ codes }) => codes.some((code) => plain(code) === plain(text)));
    if (owner !== undefined) return owner.id;
  }
  return '';
};

export interface BusScanOptions {
  /** The roll call: at another leg or bus the same badge is read anew. */
  readonly place: string;
  readonly mark: (act: ScanAct) => void;
  readonly onAgain: (act: ScanAct) => void;
}

/** Makes a mark of every badge that is read; gives the way in for the camera. */
export const useBusScan = (
  trip: Trip | null,
  { place, mark, onAgain }: BusScanOptions,
): ((text: string) => void) => {
  const actOf = (reading: CodeReading): ScanAct => ({
    kind: 'scan',
    ...reading,
    attendeeId: ownerOf(trip, reading),
  });
  return useReader((reading) => mark(actOf(reading)), {
    place,
    onAgain: (reading) => onAgain(actOf(reading)),
  });
};
