import { Worker } from 'node:worker_threads';
import { DatabaseError, type DatabaseTrouble } from '../database/database-error.ts';
import type { BackupOptions } from './backup.ts';

/** What the thread is given. */
export interface BackupWork extends Omit<BackupOptions, 'now'> {
  /** Milliseconds since 1970. */
  readonly nowMs: number;
}

/** What the thread answers: the file, or why there is none. */
export type BackupReply =
  | { readonly file: string }
  | { readonly trouble: DatabaseTrouble; readonly detail: string };

/**
 * Writes a backup of an open desk from a thread with a connection of its own: copying and checking a million entries
 * takes ten seconds and more, in which scans go on. Gives the file. Rejected as `writeBackup` throws.
 */
export const writeBackupInThread = ({ now, ...place }: BackupOptions): Promise<string> => {
  const workerData: BackupWork = { ...place, nowMs: now() };
  const worker = new Worker(new URL('./backup-worker.ts', import.meta.url), { workerData, execArgv: [] });
  return new Promise((resolve, reject) => {
    worker.once('message', (reply: BackupReply) => {
      if ('file' in reply) resolve(reply.file);
      else reject(new DatabaseError(reply.trouble, reply.detail));
    });
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`the thread of backups ended with ${code}`)));
  });
};
