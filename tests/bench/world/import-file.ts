import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ImportCounts } from '../../../shared/contract/sources.ts';
import type { BenchClient } from './bench-desk.ts';

const PIECE_BYTES = 1024 * 1024;

/** What an import took, step by step, in milliseconds. */
export interface ImportTimes {
  readonly upload: number;
  readonly read: number;
  readonly compare: number;
  readonly save: number;
}

/** Imports a file the way a screen does, through every procedure of the contract. */
export const importFile = async (
  client: BenchClient,
  file: string,
): Promise<{ readonly times: ImportTimes; readonly counts: ImportCounts }> => {
  const laps = startLaps();
  const draftId = await upload(client, file);
  const upMs = laps();
  const preview = await client.sources.read({ draftId });
  const readMs = laps();
  const { counts } = await client.sources.compare({ draftId, mapping: preview.mapping });
  const compareMs = laps();
  let isSaved = false;
  for await (const step of await client.sources.save({ draftId })) isSaved ||= step.kind === 'saved';
  if (!isSaved) throw new Error('the import was not saved');
  return { times: { upload: upMs, read: readMs, compare: compareMs, save: laps() }, counts };
};

const startLaps = (): (() => number) => {
  let from = performance.now();
  return () => {
    const to = performance.now();
    const lap = to - from;
    from = to;
    return lap;
  };
};

const upload = async (client: BenchClient, file: string): Promise<string> => {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    const { draftId } = await client.sources.beginUpload({ fileName: basename(file), bytes: size });
    const piece = Buffer.alloc(PIECE_BYTES);
    for (;;) {
      const { bytesRead } = await handle.read(piece, 0, PIECE_BYTES);
      if (bytesRead === 0) return draftId;
      await client.sources.chunk({ draftId, base64: piece.toString('base64', 0, bytesRead) });
    }
  } finally {
    await handle.close();
  }
};
