import { useEffect, useRef } from 'react';
import { type DeviceReading, isSameScan } from '../../shared/domain/checkin/same-scan.ts';
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

/** What a screen makes of the same code once more. */
export interface SameCode {
  /** Where codes are read: the same code at another place is a scan of its own. */
  readonly place?: string;
  /** Hears the same code once more, which may be a trigger that bounced, or somebody who meant it. */
  readonly onAgain?: (reading: CodeReading) => void;
}

/**
 * Hears scanners for as long as a screen without a scan field is shown, and gives the way in for the camera.
 * The same code within 4 s is the same scan.
 */
export const useReader = (
  onCode: (reading: CodeReading) => void,
  sameCode: SameCode = {},
): ((text: string) => void) => {
  useOwnEars();
  return useReading(onCode, true, sameCode);
};

/** Hears scanners where no screen does: what they typed is taken out of the input that had the keyboard. */
export const useStrayReader = (onCode: (reading: CodeReading) => void): void => {
  useReading(onCode, useEarsAreFree(), {});
};

/** An input that takes codes themselves, such as that for a new code of somebody. */
const takesCodes = (element: Element): boolean => element.matches('[data-takes-codes]');

const useReading = (
  onCode: (reading: CodeReading) => void,
  isListening: boolean,
  { place = '', onAgain }: SameCode,
): ((text: string) => void) => {
  const last = useRef<DeviceReading | null>(null);
  const settings = useEventState().value?.desk;
  const read = (reading: CodeReading): void => {
    const next: DeviceReading = {
      code: reading.text,
      device: '',
      checkpoint: place,
      direction: 'entry',
      // A clock that nobody sets.
      atMs: performance.now(),
    };
    const isSame = isSameScan(last.current, next);
    last.current = next;
    if (isSame) onAgain?.(reading);
    else onCode(reading);
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
