import { describe, expect, it } from 'vitest';
import { hasDisplay } from '../../../scripts/display.ts';

describe('where a window can be seen', () => {
  it('is a Linux machine with X or Wayland', () => {
    expect(hasDisplay({}, 'linux')).toBe(false);
    expect(hasDisplay({ DISPLAY: '' }, 'linux')).toBe(false);
    expect(hasDisplay({ DISPLAY: ':0' }, 'linux')).toBe(true);
    expect(hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe(true);
  });

  it('is every Windows and macOS machine', () => {
    expect([hasDisplay({}, 'win32'), hasDisplay({}, 'darwin')]).toEqual([true, true]);
  });
});
