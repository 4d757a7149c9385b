import { uploadFile } from '../../../electron/cli/file-import.ts';
import type { ImportCounts } from '../../../shared/contract/sources.ts';
import type { BenchClient } from './bench-desk.ts';

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
  const draftId = await uploadFile(client, file);
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
