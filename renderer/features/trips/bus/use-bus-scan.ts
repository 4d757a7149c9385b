import type { MarkAct } from '../../../../shared/domain/trips/mark.ts';
import { useReader } from '../../../scan-field/use-reader.ts';
import type { Trip } from '../use-trip.ts';

type ScanAct = Extract<MarkAct, { readonly kind: 'scan' }>;

const plain = (code: string): string => code.trim().toLowerCase();

/** Whose code it is, as far as this screen knows; the desk reads it anew. */
const ownerOf = (trip: Trip | null, text: string): string =>
  trip?.state.people.find(({ codes }) => codes.some((code) => plain(code) === plain(text)))?.id ?? '';

/** Makes a mark of every badge that is read; gives the way in for the camera. */
export const useBusScan = (trip: Trip | null, mark: (act: ScanAct) => void): ((text: string) => void) =>
  useReader((reading) => mark({ kind: 'scan', ...reading, attendeeId: ownerOf(trip, reading.text) }));
