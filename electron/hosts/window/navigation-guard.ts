import type { WebContents } from 'electron';
import { isTrusted } from './trusted-origin.ts';

type Guarded = Pick<WebContents, 'on' | 'setWindowOpenHandler'>;

/** Keeps a page where it is: no other site, no second window, no web view. */
export function guardNavigation(contents: Guarded): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', (event) => {
    if (!isTrusted(event.url)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
}
