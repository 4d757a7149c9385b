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

/** What was found out about files that have not changed since. */
const cache = 'node_modules/.cache/types';

/** What is looked at without running the program; the slowest first, so that it does not wait for a free core. */
export const sources: readonly Check[] = [
  { name: 'lint', command: 'oxlint', args: ['--type-aware', '--quiet'] },
  ...layers.map((layer) => ({
    name: `types ${layer}`,
    command: 'tsc',
    args: ['-p', layer, '--incremental', '--tsBuildInfoFile', `${cache}/${layer.replaceAll('/', '-')}`],
  })),
  {
    name: 'walls',
    command: 'depcruise',
    args: [...cruised, '--config', '.dependency-cruiser.mjs', '-T', 'err'],
  },
  { name: 'dead code', command: 'knip', args: ['--no-progress'] },
  { name: 'format', command: 'biome', args: ['check', '--error-on-warnings', '--max-diagnostics=20'] },
];

/** Folders whose tests open no desk, no process and no device: seven hundred cases in seconds. */
const quick = [
  'attendance',
  'calendar',
  'checkin/',
  'codes',
  'locales',
  'names',
  'rules',
  'sample-event',
  'scanner',
  'search',
  'scripts',
  'ui',
  'walls',
  'window',
].map((folder) => `tests/unit/${folder}`);

export const quickTests: Check = {
  name: 'quick tests',
  command: 'vitest',
  args: ['run', '--project', 'unit', '--project', 'golden', '--reporter=dot', ...quick, 'tests/golden'],
};
