import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { afterEach, describe, expect, it } from 'vitest';
import walls from '../../.dependency-cruiser.mjs';

type Files = Readonly<Record<string, string>>;

/** For every wall, the smallest house that breaks it, and the file that does. */
const breaches: Readonly<Record<string, { readonly culprit: string; readonly files: Files }>> = {
  'shared-stands-alone': breach('shared/domain/rule.ts', '../../electron/desk/open-desk.ts'),
  'shared-knows-no-node': breach('shared/domain/rule.ts', 'node:fs'),
  'shared-knows-no-platform': breach('shared/domain/rule.ts', 'react'),
  'desk-imports-shared': breach('electron/desk/checkin/scan.ts', '../../hosts/lan/server.ts'),
  'desk-opens-no-socket': breach('electron/desk/sources/pull.ts', 'node:https'),
  'hosts-enter-by-the-door': breach('electron/hosts/lan/server.ts', '../../desk/checkin/scan.ts'),
  'hosts-do-not-meet': breach('electron/hosts/lan/server.ts', '../window/menu.ts'),
  'only-the-window-host-knows-electron': breach('electron/peers/find.ts', 'electron'),
  'screens-import-shared': breach('renderer/app/app.tsx', '../../electron/desk/open-desk.ts'),
  'screens-take-types-of-the-contract': breach('renderer/app/app.tsx', '../../shared/contract/checkin.ts'),
  'screens-know-no-node': breach('renderer/app/app.tsx', 'node:path'),
  'only-the-client-knows-the-host': breach('renderer/app/app.tsx', '@orpc/client/message-port'),
  'desk-features-do-not-meet': breach('electron/desk/checkin/scan.ts', '../badges/draw.ts'),
  'screen-features-do-not-meet': breach('renderer/features/checkin/page.tsx', '../trips/bus.tsx'),
  'nothing-imports-tests': breach('electron/hub/relay.ts', '../../tests/support/clock.ts'),
  'ships-what-it-imports': breach('electron/hub/relay.ts', 'only-for-development'),
  resolves: breach('electron/hub/relay.ts', './not-there.ts'),
  'no-cycles': {
    culprit: 'shared/domain/egg.ts',
    files: {
      'shared/domain/egg.ts': `import { hen } from './hen.ts';\nexport const egg = hen;\n`,
      'shared/domain/hen.ts': `import { egg } from './egg.ts';\nexport const hen = egg;\n`,
    },
  },
  'no-orphans': {
    culprit: 'shared/domain/alone.ts',
    files: { 'shared/domain/alone.ts': 'export const alone = 1;\n' },
  },
};

/** Files that may be imported by the breaches, and packages as npm would have put them. */
const ground: Files = {
  'electron/desk/open-desk.ts': `import './checkin/scan.ts';\nexport const thing = 1;\n`,
  'electron/desk/checkin/scan.ts': 'export const thing = 1;\n',
  'electron/desk/badges/draw.ts': 'export const thing = 1;\n',
  'electron/hosts/lan/server.ts': 'export const thing = 1;\n',
  'electron/hosts/window/menu.ts': 'export const thing = 1;\n',
  'renderer/features/trips/bus.tsx': 'export const thing = 1;\n',
  'shared/contract/checkin.ts': 'export const thing = 1;\n',
  'tests/support/clock.ts': 'export const thing = 1;\n',
  'package.json': JSON.stringify({
    name: 'house',
    dependencies: { react: '1', '@orpc/client': '1' },
    devDependencies: { electron: '1', 'only-for-development': '1' },
  }),
  ...packageFiles('react', 'index.js'),
  ...packageFiles('electron', 'index.js'),
  ...packageFiles('only-for-development', 'index.js'),
  ...packageFiles('@orpc/client', 'dist/adapters/message-port/index.mjs', './message-port'),
};

const houses: string[] = [];
afterEach(() => {
  for (const house of houses.splice(0)) rmSync(house, { recursive: true });
});

describe('the walls of the house', () => {
  it('has a breach here for every wall', () => {
    expect(Object.keys(breaches).toSorted()).toEqual(walls.forbidden.map(({ name }) => name).toSorted());
  });

  it.each(Object.entries(breaches))('%s: finds the file that breaks it', async (name, { culprit, files }) => {
    const violations = await cruiseHouse({ ...ground, ...files });
    expect(violations.filter(({ rule }) => rule === name).map(({ from }) => from)).toContain(culprit);
  });

  it('sees an import of types alone, which leaves no trace in JavaScript', async () => {
    const files = {
      'shared/domain/rule.ts': `import type { thing } from '../../electron/desk/open-desk.ts';\n`,
    };
    const violations = await cruiseHouse({ ...ground, ...files });
    expect(violations).toContainEqual({ rule: 'shared-stands-alone', from: 'shared/domain/rule.ts' });
  });

  it('lets a house through that keeps to the walls', async () => {
    const violations = await cruiseHouse({
      ...packageFiles('electron', 'index.js'),
      'package.json': JSON.stringify({ name: 'house', devDependencies: { electron: '1' } }),
      'shared/domain/rule.ts': 'export const rule = 1;\n',
      'electron/desk/database/open.ts': `import { readFileSync } from 'node:fs';\nexport const open = readFileSync;\n`,
      'electron/desk/checkin/scan.ts': `import '../database/open.ts';\nexport { rule } from '../../../shared/domain/rule.ts';\n`,
      'electron/desk/open-desk.ts': `export * from './checkin/scan.ts';\n`,
      'electron/hosts/window/run.ts': `import 'electron';\nimport '../../desk/open-desk.ts';\n`,
      'renderer/features/checkin/page.tsx': `import { rule } from '../../../shared/domain/rule.ts';\nexport const Page = () => <p>{rule}</p>;\n`,
    });
    expect(violations).toEqual([]);
  });
});

function breach(culprit: string, imports: string) {
  return {
    culprit,
    files: { [culprit]: `import { thing } from '${imports}';\nexport const mine = thing;\n` },
  };
}

function packageFiles(name: string, file: string, subpath = '.'): Files {
  return {
    [`node_modules/${name}/package.json`]: JSON.stringify({
      name,
      version: '1.0.0',
      exports: { [subpath]: `./${file}` },
    }),
    [`node_modules/${name}/${file}`]: 'export const thing = 1;\n',
  };
}

async function cruiseHouse(
  files: Files,
): Promise<readonly { readonly rule: string; readonly from: string }[]> {
  const house = mkdtempSync(join(tmpdir(), 'foyer-walls-'));
  houses.push(house);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), text);
  }
  const folders = ['shared', 'electron', 'renderer', 'tests'].filter((folder) =>
    Object.keys(files).some((path) => path.startsWith(`${folder}/`)),
  );
  const { enhancedResolveOptions, ...options } = walls.options;
  const ruleSet = { forbidden: walls.forbidden };
  const result = await cruise(
    folders,
    { ...options, baseDir: house, validate: true, ruleSet },
    enhancedResolveOptions,
  );
  const { summary } = result.output as ICruiseResult;
  return summary.violations.map(({ rule, from }) => ({ rule: rule.name, from }));
}
