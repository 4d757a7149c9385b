import { beforeEach } from 'vitest';

/** Files share a window: no test begins at the address, or with the marks, that another one left behind. */
beforeEach(() => {
  window.location.hash = '';
  localStorage.clear();
  sessionStorage.clear();
});
