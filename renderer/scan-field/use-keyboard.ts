import { type RefObject, useEffect, useRef } from 'react';
import type { KeyPress } from '../../shared/domain/codes/us-keyboard.ts';
import { attachWedge } from '../scanner/attach-wedge.ts';
import { DEFAULT_WEDGE_SETTINGS } from '../scanner/wedge-settings.ts';
import { useOwnEars } from './ears.tsx';
import { isOtherInput, isPrintable, presses } from './key-routing.ts';

export interface KeyboardPorts {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly scannerPrefix: string;
  readonly scannerSuffix: string;
  readonly onScan: (scan: { readonly text: string; readonly keys: readonly KeyPress[] }) => void;
  readonly onBurst: () => void;
  /** These come only while the field owns the keyboard. True: the key is used up. */
  readonly onEnter: () => boolean;
  readonly onArrow: (by: 1 | -1) => boolean;
  readonly onSpace: () => boolean;
}

/**
 * The scan field owns the keyboard of the whole window: printable keys go to it wherever the focus is, but
 * for other text inputs. Scanners are heard first, so that their Enter never reaches the page.
 */
export const useKeyboard = (ports: KeyboardPorts): void => {
  useOwnEars();
  const latest = useRef(ports);
  useEffect(() => {
    latest.current = ports;
  });
  const { scannerPrefix, scannerSuffix } = ports;
  useEffect(() => {
    const fieldNow = () => latest.current.field.current;
    const detach = attachWedge(window, {
      settings: { ...DEFAULT_WEDGE_SETTINGS, prefix: scannerPrefix, suffix: scannerSuffix },
      scanField: fieldNow,
      onScan: (scan) => latest.current.onScan(scan),
      onBurst: () => latest.current.onBurst(),
    });
    const onKey = (event: KeyboardEvent): void => {
      const field = fieldNow();
      const active = document.activeElement;
      if (event.defaultPrevented || event.isComposing || field === null || isOtherInput(active, field))
        return;
      if (used(event, presses(active, field), latest.current)) event.preventDefault();
      else if (isPrintable(event, active)) field.focus();
    };
    window.addEventListener('keydown', onKey, { capture: true });
    return () => {
      window.removeEventListener('keydown', onKey, { capture: true });
      detach();
    };
  }, [scannerPrefix, scannerSuffix]);
};

const used = (event: KeyboardEvent, isFieldInCharge: boolean, ports: KeyboardPorts): boolean => {
  if (!isFieldInCharge || event.ctrlKey || event.metaKey || event.altKey) return false;
  switch (event.key) {
    case 'Enter':
      return ports.onEnter();
    case 'ArrowDown':
      return ports.onArrow(1);
    case 'ArrowUp':
      return ports.onArrow(-1);
    case ' ':
      return ports.onSpace();
    default:
      return false;
  }
};
