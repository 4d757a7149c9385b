import { useEffect, useRef } from 'react';
import { SAME_SCAN_MS } from '../../../../shared/domain/checkin/same-scan.ts';
import type { KeyPress } from '../../../../shared/domain/codes/us-keyboard.ts';
import type { MarkAct } from '../../../../shared/domain/trips/mark.ts';
import { useEventState } from '../../../client/event-state.ts';
import { attachWedge } from '../../../scanner/attach-wedge.ts';
import { DEFAULT_WEDGE_SETTINGS } from '../../../scanner/wedge-settings.ts';
import type { Trip } from '../use-trip.ts';

type ScanAct = Extract<MarkAct, { readonly kind: 'scan' }>;
type Read = (text: string, keys: readonly KeyPress[], via: 'scanner' | 'camera') => void;

const plain = (code: string): string => code.trim().toLowerCase();

/** Whose code it is, as far as this screen knows; the desk reads it anew. */
const ownerOf = (trip: Trip | null, text: string): string =>
  trip?.state.people.find(({ codes }) => codes.some((code) => plain(code) === plain(text)))?.id ?? '';

/**
 * Hears scanners for as long as the bus is shown, and gives the way in for the camera. The same code within
 * 4 s is the same scan.
 */
export const useBusScan = (trip: Trip | null, mark: (act: ScanAct) => void): ((text: string) => void) => {
  const last = useRef({ text: '', atMs: Number.NEGATIVE_INFINITY });
  const settings = useEventState().value?.desk;
  const read: Read = (text, keys, via) => {
    const atMs = performance.now();
    const isSame = last.current.text === text && atMs - last.current.atMs < SAME_SCAN_MS;
    last.current = { text, atMs };
    if (!isSame) mark({ kind: 'scan', text, keys, via, attendeeId: ownerOf(trip, text) });
  };
  const latest = useRef<Read>(read);
  useEffect(() => {
    latest.current = read;
  });
  const prefix = settings?.scannerPrefix ?? '';
  const suffix = settings?.scannerSuffix ?? '';
  useEffect(
    () =>
      attachWedge(window, {
        settings: { ...DEFAULT_WEDGE_SETTINGS, prefix, suffix },
        scanField: () => null,
        onScan: ({ text, keys }) => latest.current(text, keys, 'scanner'),
      }),
    [prefix, suffix],
  );
  return (text) => latest.current(text, [], 'camera');
};
