// The walls: who may import whom. The parser is swc, because TypeScript 7 no longer has a parser for JavaScript callers.

/** Parts of the desk that every feature stands on. Everything else below electron/desk is a feature. */
const ground = [
  'database',
  'log',
  'notices',
  'ports',
  'gate',
  'cards',
  'codes',
  'settings',
  'programme',
  'attendance',
  'tables',
].join('|');

const windowHost = String.raw`^electron/(hosts/window/|main\.ts$|preload\.ts$)`;
const sockets = String.raw`^(node:)?(net|tls|http|https|http2|dgram)$|^node_modules/(ws|undici)/`;
const core = { dependencyTypes: ['core'] };

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    wall('shared-stands-alone', 'shared runs anywhere and imports nothing else of ours', {
      from: { path: '^shared/' },
      to: { path: '^(electron|renderer|scripts|tests)/' },
    }),
    wall('shared-knows-no-node', 'shared runs in browsers too', { from: { path: '^shared/' }, to: core }),
    wall('shared-knows-no-platform', 'shared knows no window, no screen library and no database', {
      from: { path: '^shared/' },
      to: { path: String.raw`^node_modules/(electron|react|react-dom|better-sqlite3|ws|pdfkit|pg)/` },
    }),
    wall('desk-imports-shared', 'the application knows neither hosts nor screens', {
      from: { path: '^electron/desk/' },
      to: { path: String.raw`^(renderer|scripts|tests|electron/(?!desk/))` },
    }),
    wall('desk-opens-no-socket', 'network belongs to hosts, peers and devices', {
      from: { path: '^electron/desk/' },
      to: { path: sockets },
    }),
    wall('hosts-enter-by-the-door', 'hosts reach the desk through open-desk', {
      from: { path: '^electron/(hosts/|main\\.ts$)' },
      to: {
        path: '^electron/desk/',
        pathNot: String.raw`^electron/desk/(open-desk|open-sample|ports)\.ts$|^electron/desk/ports/`,
      },
    }),
    wall('hosts-do-not-meet', 'a host does not import another host', {
      from: { path: '^electron/hosts/([^/]+)/' },
      to: { path: '^electron/hosts/', pathNot: '^electron/hosts/$1/' },
    }),
    wall('only-the-window-host-knows-electron', 'everything else runs without Electron', {
      from: { path: '^(shared|electron|renderer|scripts)/', pathNot: windowHost },
      to: { path: String.raw`^(node_modules/electron/|electron$)` },
    }),
    wall('screens-import-shared', 'screens reach a desk only through the contract', {
      from: { path: '^renderer/', pathNot: String.raw`^renderer/vite\.config\.ts$` },
      to: { path: '^(electron|scripts|tests)/' },
    }),
    wall('screens-take-types-of-the-contract', "the schemas are the desk's to check, and large", {
      from: { path: '^renderer/' },
      to: { path: '^shared/contract/', dependencyTypesNot: ['type-only'] },
    }),
    wall('screens-know-no-node', 'screens run in browsers', {
      from: { path: '^renderer/', pathNot: String.raw`^renderer/vite\.config\.ts$` },
      to: core,
    }),
    wall('only-the-client-knows-the-host', 'transport is the business of renderer/client', {
      from: { path: '^renderer/', pathNot: '^renderer/client/' },
      to: { path: String.raw`^node_modules/@orpc/client/dist/adapters/` },
    }),
    wall('desk-features-do-not-meet', 'features of the desk share rules through shared/domain', {
      from: { path: '^electron/desk/([^/]+)/', pathNot: `^electron/desk/(${ground})/` },
      to: { path: '^electron/desk/[^/]+/', pathNot: `^electron/desk/($1|${ground})/` },
    }),
    wall('screen-features-do-not-meet', 'what two features show alike belongs in renderer/ui', {
      from: { path: '^renderer/features/([^/]+)/' },
      to: { path: '^renderer/features/', pathNot: '^renderer/features/$1/' },
    }),
    wall('nothing-imports-tests', 'what ships does not need its tests', {
      from: { pathNot: '^tests/' },
      to: { path: '^tests/' },
    }),
    wall('ships-what-it-imports', 'a package that runs at the desk is a dependency, not a dev dependency', {
      from: { path: '^(shared|electron)/', pathNot: `${windowHost}|${String.raw`vite\.config\.ts$`}` },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    }),
    wall('resolves', 'every import leads somewhere', {
      from: {},
      // Vite makes these an address.
      to: { couldNotResolve: true, pathNot: String.raw`\?(url|worker|raw)$` },
    }),
    wall('no-cycles', 'two files that need each other are one file', { from: {}, to: { circular: true } }),
    wall('no-orphans', 'a file that nobody imports and that imports nothing is dead', {
      from: {
        orphan: true,
        pathNot: [String.raw`\.d\.ts$`, String.raw`\.config\.(ts|mjs)$`, '^scripts/', '^tests/'],
      },
      to: {},
    }),
  ],
  options: {
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.d.ts', '.mjs', '.js', '.cjs', '.json'],
    },
  },
};

function wall(name, comment, { from, to }) {
  return { name, comment, severity: 'error', from, to };
}
