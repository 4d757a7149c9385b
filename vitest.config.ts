import { pathToFileURL } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vitest/config';

/** The kinds of tests that need neither a browser nor the other desk's process. Journeys are Playwright's. */
const kinds = ['unit', 'property', 'contract', 'migration', 'golden', 'vectors', 'packaging'] as const;

const node = kinds.map((kind) => ({
  extends: true as const,
  test: {
    name: kind,
    // What is packed is what ships: screens that were built for tests draw everything twice.
    env: kind === 'packaging' ? { NODE_ENV: 'production' } : {},
    environment: 'node' as const,
    include: [`tests/${kind}/**/*.test.ts`],
    exclude: ['tests/unit/renderer/**'],
  },
}));

/** Screens are tested with a real desk beside them, whose threads are files of Node, not addresses of a page. */
const desksOfNode: Plugin = {
  name: 'desks-of-node',
  enforce: 'pre',
  transform: (code, id) =>
    id.includes('/electron/')
      ? code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href))
      : undefined,
};

const screens = {
  extends: true as const,
  plugins: [desksOfNode, react()],
  test: {
    name: 'screens',
    environment: 'happy-dom' as const,
    include: ['tests/unit/renderer/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/support/clean-window.ts'],
  },
};

export default defineConfig({
  test: {
    // A run that can be repeated: one order, one seed, one time zone, no network.
    sequence: { shuffle: false, seed: 20220508 },
    env: { TZ: 'UTC' },
    setupFiles: ['tests/support/no-network.ts', 'tests/support/fixed-seed.ts'],
    // Longer than anything waits by itself: what never came is told in words.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    passWithNoTests: true,
    allowOnly: false,
    maxWorkers: 2,
    // Files share a process and its modules, which halves the time; each opens its own desk and puts back what it changed.
    isolate: false,
    projects: [...node, screens],
  },
});
