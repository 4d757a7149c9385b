export type Check = { readonly name: string; readonly command: string; readonly args: readonly string[] };

const layers = [
  'shared',
  'electron/desk',
  'electron',
  'electron/tsconfig.preload.json',
  'renderer',
  'scripts',
  'tests',
];
const cruised = ['shared', 'electron', 'renderer', 'scripts', 'tests'];

/** What is looked at without running the program; the slowest first, so that it does not wait for a free core. */
export const sources: readonly Check[] = [
  { name: 'lint', command: 'oxlint', args: ['--type-aware', '--quiet'] },
  ...layers.map((layer) => ({ name: `types ${layer}`, command: 'tsc', args: ['-p', layer] })),
  {
    name: 'walls',
    command: 'depcruise',
    args: [...cruised, '--config', '.dependency-cruiser.mjs', '-T', 'err'],
  },
  { name: 'dead code', command: 'knip', args: ['--no-progress'] },
  { name: 'format', command: 'biome', args: ['check', '--error-on-warnings', '--max-diagnostics=20'] },
];

export const quickTests: Check = {
  name: 'quick tests',
  command: 'vitest',
  args: ['run', '--project', 'unit', '--project', 'screens', '--reporter=dot'],
};
