import { parentPort, workerData } from 'node:worker_threads';
import Database from 'better-sqlite3';
import { bringLogHome } from './bring-log-home.ts';
import type { CheckpointPlace, CheckpointRequest } from './checkpointer.ts';
import { unlock } from './unlock.ts';

if (parentPort) {
  const port = parentPort;
  // Written by checkpointer.ts, the only one that starts this thread.
  const { file, key } = workerData as CheckpointPlace;
  const sql = new Database(file, { fileMustExist: true });
  unlock(sql, key);
  sql.pragma('synchronous=FULL');
  port.on('message', (request: CheckpointRequest) => {
    if (request === 'end') {
      sql.close();
      port.close();
      return;
    }
    bringLogHome(sql);
    port.postMessage('done');
  });
}
