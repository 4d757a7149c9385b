import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Lock, missingPlatformPackages, platformEntry } from '../../../scripts/platform-packages.ts';

describe('the lock file', () => {
  it('names the packages of every system, or npm ci refuses it (npm run lock adds them)', () => {
    const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
    expect(missingPlatformPackages(lock.packages)).toEqual([]);
  });

  it('is seen to lack a package that is asked for', () => {
    const packages = {
      'node_modules/tool': {
        dev: true,
        optionalDependencies: { 'tool-linux-x64': '1.2.3', 'tool-win32-x64': '1.2.3' },
      },
      'node_modules/tool-linux-x64': { version: '1.2.3' },
    };
    expect(missingPlatformPackages(packages)).toEqual([
      { name: 'tool-win32-x64', version: '1.2.3', isDev: true },
    ]);
  });

  it('gets entries that fit only the system in the name', () => {
    expect(platformEntry('@tool/binding-linux-arm-musleabihf', '1.2.3', true)).toEqual({
      version: '1.2.3',
      dev: true,
      optional: true,
      os: ['linux'],
      cpu: ['arm'],
      libc: ['musl'],
    });
    expect(platformEntry('@tool/win32-x64-msvc', '1.2.3', false)).toEqual({
      version: '1.2.3',
      optional: true,
      os: ['win32'],
      cpu: ['x64'],
    });
    expect(() => platformEntry('tool-everywhere', '1.2.3', false)).toThrow('cannot tell from its name');
  });
});
