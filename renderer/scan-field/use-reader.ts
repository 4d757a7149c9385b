import { useEffect, useRef } from 'react';
import { SAME_SCAN_MS } from '../../shared/domain/checkin/same-scan.ts';
import type { KeyPress } from '../../shared/domain/codes/us-keyboard.ts';
import { useEventState } from '../client/event-state.ts';
import { attachWedge } from '../scanner/attach-wedge.ts';
import { DEFAULT_WEDGE_SETTINGS } from '../scanner/wedge-settings.ts';
import { useEarsAreFree, useOwnEars } from './ears.tsx';

/** A code as it was read. */
export interface CodeReading {
  readonly text: string;
  readonly keys: readonly KeyPress[];
  readonly via: 'scanner' | 'camera';
}

/**
 * Hears scanners for as long as a screen without a scan field is shown, and gives the way in for the camera.
 * The same code within 4 s is the same scan.
 */
export const useReader = (onCode: (reading: CodeReading) => void): ((text: string) => void) => {
  useOwnEars();
  return useReading(onCode, true);
};

/** Hears scanners where no screen does: what they typed is taken out of the input that had the keyboard. */
export const useStrayReader = (onCode: (reading: CodeReading) => void): void => {
  useReading(onCode, useEarsAreFree());
};

/** An input that takes codes themselves, such as that for a new code of somebody. */
const takesCodes = (element: Element): boolean => element.matches('[data-takes-codes]');

const useReading = (
  onCode: (reading: CodeReading) => void,
  isListening: boolean,
): ((text: string) => void) => {
  const last = useRef({ text: '', atMs: Number.NEGATIVE_INFINITY });
  const settings = useEventState().value?.desk;
  const read = (reading: CodeReading): void => {
    const atMs = performance.now();
    const isSame = last.current.text === reading.text && atMs - last.current.atMs < SAME_SCAN_MS;
    last.current = { text: reading.text, atMs };
    if (!isSame) onCode(reading);
  };
  const latest = useRef(read);
  useEffect(() => {
    latest.current = read;
  });
  const prefix = settings?.scannerPrefix ?? '';
  const suffix = settings?.scannerSuffix ?? '';
  useEffect(() => {
    if (!isListening) return;
    return attachWedge(window, {
      settings: { ...DEFAULT_WEDGE_SETTINGS, prefix, suffix },
      scanField: () => null,
      takesCodes,
      onScan: ({ text, keys }) => latest.current({ text, keys, via: 'scanner' }),
    });
  }, [isListening, prefix, suffix]);
  return (text) => latest.current({ text, keys: [], via: 'camera' });
};
