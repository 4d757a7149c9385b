import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stdout } from 'node:process';
import { type Lock, missingPlatformPackages, platformEntry } from './platform-packages.ts';
import { root } from './root.ts';

/**
 * Adds to the lock file the packages for other systems that npm left out because it could not see them while
 * installing on this one. Without them `npm ci` refuses the lock, here and on the other systems. Run it after adding
 * a package.
 */
const file = join(root, 'package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8')) as Lock;
const missing = missingPlatformPackages(lock.packages);
const added = missing.map(
  ({ name, version, isDev }) => [`node_modules/${name}`, platformEntry(name, version, isDev)] as const,
);
const sorted = Object.entries({ ...lock.packages, ...Object.fromEntries(added) }).toSorted(byPath);
writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`);
stdout.write(`${added.length} packages for other systems added to the lock file\n`);

function byPath([left]: readonly [string, unknown], [right]: readonly [string, unknown]): number {
  return left.localeCompare(right, 'en');
}
