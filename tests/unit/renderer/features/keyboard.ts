import { act } from 'react';

const KEY_CODES: Readonly<Record<string, string>> = { Enter: 'Enter', ' ': 'Space' };
const codeOf = (key: string): string =>
  KEY_CODES[key] ?? (/\d/.test(key) ? `Digit${key}` : `Key${key.toUpperCase()}`);

/** A keyboard on the page: types into whatever has the focus, with a time of its own between the keys. */
export const openKeyboard = () => {
  /** One key as a browser reports it, at a time that the test says; it types into whatever has the focus. */
  const key = (name: string, atMs: number) => {
    const target = document.activeElement ?? document.body;
    const event = new KeyboardEvent('keydown', {
      key: name,
      code: codeOf(name),
      bubbles: true,
      cancelable: true,
    });
    Object.defineProperty(event, 'timeStamp', { value: atMs });
    const isFree = target.dispatchEvent(event);
    const input = document.activeElement;
    if (!isFree || name.length > 1 || !(input instanceof HTMLInputElement)) return;
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(
      input,
      input.value + name,
    );
    input.dispatchEvent(new Event('input', { bubbles: true }));
  };
  let nowMs = 1000;
  return (text: string, gapMs: number, end: readonly string[] = []) =>
    act(() => {
      for (const name of [...text, ...end]) {
        nowMs += gapMs;
        key(name, nowMs);
      }
      nowMs += 500;
    });
};
