import { parentPort, workerData } from 'node:worker_threads';
import { DatabaseError } from '../database/database-error.ts';
import { openDatabase } from '../database/open-database.ts';
import { type BackupOptions, writeBackup } from './backup.ts';
import type { BackupReply, BackupWork } from './backup-thread.ts';

const backUp = (options: BackupOptions): BackupReply => {
  const { folder, key, migrations, now } = options;
  try {
    const sql = openDatabase(folder, { key, readOnly: true, migrationsFolder: migrations, now });
    try {
      return { file: writeBackup(sql, options) };
    } finally {
      sql.close();
    }
  } catch (error) {
    if (error instanceof DatabaseError) return { trouble: error.trouble, detail: error.message };
    throw error;
  }
};

if (parentPort) {
  // Written by backup-thread.ts, the only one that starts this thread.
  const { nowMs, ...place } = workerData as BackupWork;
  parentPort.postMessage(backUp({ ...place, now: () => nowMs }));
}
