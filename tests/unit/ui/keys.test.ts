import { expect, it } from 'vitest';
import { comboOf } from '../../../renderer/app/keys.ts';

const press = (key: string, code: string, held: readonly ('ctrl' | 'meta' | 'alt' | 'shift')[] = []) =>
  comboOf({
    key,
    code,
    ctrlKey: held.includes('ctrl'),
    metaKey: held.includes('meta'),
    altKey: held.includes('alt'),
    shiftKey: held.includes('shift'),
  });

it('names keys as the key map does', () => {
  expect([press('F9', 'F9'), press('z', 'KeyZ', ['ctrl']), press('Escape', 'Escape')]).toEqual([
    'F9',
    'Ctrl+Z',
    'Escape',
  ]);
});

it('takes Command for Ctrl', () => {
  expect(press('k', 'KeyK', ['meta'])).toBe('Ctrl+K');
});

it('finds the digit where Alt types another sign', () => {
  expect([press('™', 'Digit2', ['alt']), press('2', 'Digit2', ['alt'])]).toEqual(['Alt+2', 'Alt+2']);
});

it('counts Shift with letters and named keys, not with the signs that need it', () => {
  expect([
    press('Z', 'KeyZ', ['ctrl', 'shift']),
    press('ArrowUp', 'ArrowUp', ['shift']),
    press('+', 'Equal', ['ctrl', 'shift']),
  ]).toEqual(['Ctrl+Shift+Z', 'Shift+ArrowUp', 'Ctrl++']);
});
