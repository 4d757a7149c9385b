import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** The kinds of tests that need neither a browser nor the other desk's process. Journeys are Playwright's. */
const kinds = ['unit', 'property', 'contract', 'migration', 'golden', 'vectors', 'packaging'] as const;

const node = kinds.map((kind) => ({
  extends: true as const,
  test: {
    name: kind,
    environment: 'node' as const,
    include: [`tests/${kind}/**/*.test.ts`],
    exclude: ['tests/unit/renderer/**'],
  },
}));

const screens = {
  extends: true as const,
  plugins: [react()],
  test: {
    name: 'screens',
    environment: 'happy-dom' as const,
    include: ['tests/unit/renderer/**/*.test.{ts,tsx}'],
  },
};

export default defineConfig({
  test: {
    // A run that can be repeated: one order, one seed, one time zone, no network.
    sequence: { shuffle: false, seed: 20220508 },
    env: { TZ: 'UTC' },
    setupFiles: ['tests/support/no-network.ts', 'tests/support/fixed-seed.ts'],
    testTimeout: 60_000,
    passWithNoTests: true,
    allowOnly: false,
    maxWorkers: 2,
    projects: [...node, screens],
  },
});
