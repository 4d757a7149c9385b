import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const mount = (...args: readonly string[]): boolean => {
  try {
    execFileSync('mount', args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

export interface SmallDisk {
  readonly folder: string;
  /** Mounts it anew for reading only, or for writing again; needs nothing open on it. */
  setReadOnly(isReadOnly: boolean): void;
  remove(): void;
}

/** A real disk of so many kilobytes; null where this user may not mount one (only root on Linux may). */
export const openSmallDisk = (kilobytes: number): SmallDisk | null => {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return null;
  const folder = mkdtempSync(join(tmpdir(), 'foyer-disk-'));
  if (!mount('-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'foyer-test', folder)) {
    rmSync(folder, { recursive: true });
    return null;
  }
  return {
    folder,
    setReadOnly: (isReadOnly) => void mount('-o', isReadOnly ? 'remount,ro' : 'remount,rw', folder),
    remove() {
      execFileSync('umount', [folder]);
      rmSync(folder, { recursive: true });
    },
  };
};
