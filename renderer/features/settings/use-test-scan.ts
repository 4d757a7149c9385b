import { useEffect, useState } from 'react';
import { useOwnEars } from '../../scan-field/ears.tsx';
import { attachWedge } from '../../scanner/attach-wedge.ts';
import { DEFAULT_WEDGE_SETTINGS } from '../../scanner/wedge-settings.ts';
import { type KeyRhythm, rhythmOf } from './key-times.ts';

export interface TestScan extends KeyRhythm {
  readonly text: string;
}

// Longer than any code that a keyboard scanner sends.
const MOST_KEYS = 2000;

/** The last scan on this page, with its timing; null until there is one. Nothing is sent to the desk. */
export const useTestScan = (prefix: string, suffix: string): TestScan | null => {
  const [scan, setScan] = useState<TestScan | null>(null);
  useOwnEars();
  useEffect(() => {
    let presses: { readonly key: string; readonly atMs: number }[] = [];
    const note = (event: KeyboardEvent) => {
      presses = [...presses.slice(-MOST_KEYS), { key: event.key, atMs: event.timeStamp }];
    };
    // Before the detector, which keeps the Enter of a scan to itself.
    window.addEventListener('keydown', note, { capture: true });
    const detach = attachWedge(window, {
      settings: { ...DEFAULT_WEDGE_SETTINGS, prefix, suffix },
      scanField: () => null,
      onScan: ({ text, keys }) => setScan({ text, ...rhythmOf(presses, keys.length) }),
    });
    return () => {
      detach();
      window.removeEventListener('keydown', note, { capture: true });
    };
  }, [prefix, suffix]);
  return scan;
};
