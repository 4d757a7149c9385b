import type { WebContents } from 'electron';
import { describe, expect, it } from 'vitest';
import { guardNavigation } from '../../../electron/hosts/window/navigation-guard.ts';
import { doubleOf } from './electron-double.ts';

function guarded() {
  let opened: string | undefined;
  const contents = doubleOf<WebContents>('WebContents')({
    setWindowOpenHandler: (handler) => {
      opened = handler({ url: 'https://example.org' } as Parameters<typeof handler>[0]).action;
    },
  });
  guardNavigation(contents);
  const isStopped = (name: string, url: string) => {
    let stopped = false;
    contents.emit(name, { url, preventDefault: () => (stopped = true) });
    return stopped;
  };
  return { isStopped, opened };
}

describe('navigation', () => {
  it('opens no second window', () => {
    expect(guarded().opened).toBe('deny');
  });

  it.each([
    'https://example.org/',
    'http://127.0.0.1:8080/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'app://other/',
  ])('does not go to %s', (url) => {
    expect(guarded().isStopped('will-navigate', url)).toBe(true);
  });

  it('moves between our own screens', () => {
    expect(guarded().isStopped('will-navigate', 'app://foyer/index.html#rooms')).toBe(false);
  });

  it('follows no redirect and attaches no web view', () => {
    expect(guarded().isStopped('will-redirect', 'app://foyer/')).toBe(true);
    expect(guarded().isStopped('will-attach-webview', 'app://foyer/')).toBe(true);
  });
});
