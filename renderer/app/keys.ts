import { useEffect, useRef } from 'react';

export type KeyMap = Readonly<Record<string, (event: KeyboardEvent) => void>>;

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/**
 * The name of a pressed combination: `F9`, `Ctrl+Z`, `Alt+2`, `Ctrl+Shift+Z`, `Escape`. Command counts as
 * Ctrl. Digits are taken from the key's place, because Alt changes what they type.
 */
export const comboOf = ({ key, code, ctrlKey, metaKey, altKey, shiftKey }: Pressed): string => {
  const digit = /^Digit(\d)$/.exec(code)?.[1];
  const isCommand = ctrlKey || metaKey;
  const name = (isCommand || altKey) && digit !== undefined ? digit : key;
  const isLetter = /^\p{L}$/u.test(name);
  // Shift is part of how a sign like + is typed, so it only counts with letters and named keys.
  const withShift = shiftKey && (isLetter || name.length > 1);
  return [isCommand && 'Ctrl', altKey && 'Alt', withShift && 'Shift', isLetter ? name.toUpperCase() : name]
    .filter(Boolean)
    .join('+');
};

/** AltGr types letters such as @ and reports Ctrl and Alt on Windows; input methods report half-typed signs. */
const isTyping = (event: KeyboardEvent): boolean => event.isComposing || event.getModifierState('AltGraph');

export interface KeyScope {
  /** A screen hears a key before the frame, and takes it. */
  readonly layer: 'screen' | 'frame';
  readonly isOn?: boolean;
}

/** Makes keys work while the component is shown. Only F-keys, Ctrl and Alt combinations, Enter, Escape and arrows: never letters. */
export const useKeys = (map: KeyMap, { layer, isOn = true }: KeyScope = { layer: 'screen' }): void => {
  const current = useRef(map);
  useEffect(() => {
    current.current = map;
  });
  useEffect(() => {
    if (!isOn) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isTyping(event)) return;
      const act = current.current[comboOf(event)];
      if (act === undefined) return;
      event.preventDefault();
      act(event);
    };
    const isCapturing = layer === 'screen';
    window.addEventListener('keydown', onKey, isCapturing);
    return () => window.removeEventListener('keydown', onKey, isCapturing);
  }, [layer, isOn]);
};

/** Closes what lies over the screen, also where the screen has taken the key: at the desk Escape goes back to the field. */
export const useEscape = (close: () => void, isOn = true): void => {
  const latest = useRef(close);
  useEffect(() => {
    latest.current = close;
  });
  useEffect(() => {
    if (!isOn) return;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !isTyping(event)) latest.current();
    };
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, [isOn]);
};
