import type { windowClient } from './test-desk.ts';

type Client = ReturnType<typeof windowClient>;

/** Brings a list to a desk and compares it, with the columns as named, else as they were guessed. Saves nothing. */
export const compareText = async (client: Client, text: string, columns: readonly string[] = []) => {
  const bytes = Buffer.from(text);
  const { draftId } = await client.sources.beginUpload({ fileName: 'guests.csv', bytes: bytes.length });
  await client.sources.chunk({ draftId, base64: bytes.toString('base64') });
  const { mapping: guessed } = await client.sources.read({ draftId });
  const mapping = guessed.map((target, column) => columns[column] ?? target);
  const found = await client.sources.compare({ draftId, mapping });
  const { rows } = await client.sources.differences({ draftId, kinds: [], offset: 0, limit: 500 });
  return { ...found, draftId, rows };
};

/** The same, and saves it. */
export const importText = async (client: Client, text: string, columns: readonly string[] = []) => {
  const compared = await compareText(client, text, columns);
  for await (const step of await client.sources.save({ draftId: compared.draftId }))
    if (step.kind === 'cancelled') throw new Error('the import was cancelled');
  return compared;
};
