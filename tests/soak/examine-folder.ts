import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRouterClient } from '@orpc/server';
import { resourceFolders } from '../../electron/cli/resource-folders.ts';
import { openDatabase } from '../../electron/desk/database/open-database.ts';
import { isHealthy, openDesk } from '../../electron/desk/open-desk.ts';

/** A scan whose answer was received. */
export interface Answer {
  readonly scanId: string;
  readonly verdict: string;
}

const resources = resourceFolders();

/** What is wrong, and how many people an import that was cut short had saved; null where none was finished. */
export interface Examination {
  readonly wrong: readonly string[];
  readonly savedBefore: number | null;
}

/** Opens the desk after a death as the next start would, examines it, and gives what is wrong: nothing, one hopes. */
export const examineFolder = async (
  folder: string,
  key: string,
  answers: readonly Answer[],
  guestList: string | null,
): Promise<Examination> => {
  const desk = await openDesk({
    folder,
    key,
    ports: {
      now: Date.now,
      randomBytes: (length) => randomBytes(length),
      report: ({ error }) => console.error(error),
    },
    resources,
    version: 'soak',
  });
  const wrong: string[] = [];
  let savedBefore: number | null = null;
  try {
    const findings = desk.examine({ rebuild: true });
    if (!isHealthy(findings)) wrong.push(`not healthy: ${JSON.stringify(findings)}`);
    if (guestList !== null) {
      const session = desk.openSession('window');
      const finished = await finishImport(
        createRouterClient(desk.router, { context: { session } }),
        guestList,
      );
      wrong.push(...finished.wrong);
      savedBefore = finished.savedBefore;
    }
  } finally {
    await desk.close();
  }
  return { wrong: [...wrong, ...missingAnswers(folder, key, answers)], savedBefore };
};

type Client = ReturnType<
  typeof createRouterClient<Awaited<ReturnType<typeof openDesk>>['router'], Record<never, never>>
>;

/** Imports the list once more after an import that was cut short: afterwards nothing may be left to do. */
const finishImport = async (client: Client, guestList: string): Promise<Examination> => {
  const base64 = readFileSync(guestList).toString('base64');
  const compare = async () => {
    const { draftId } = await client.sources.beginUpload({ fileName: 'guests.csv', bytes: 0 });
    await client.sources.chunk({ draftId, base64 });
    const { mapping } = await client.sources.read({ draftId });
    return { draftId, ...(await client.sources.compare({ draftId, mapping })) };
  };
  const { draftId, counts: before } = await compare();
  const savedBefore = before.unchanged;
  for await (const step of await client.sources.save({ draftId }))
    if (step.kind === 'cancelled') return { wrong: ['import cancelled'], savedBefore };
  const { counts } = await compare();
  const left = counts.new + counts.changed + counts.double + counts.unreadable + counts.missing;
  return { wrong: left === 0 ? [] : [`import not resumable: ${JSON.stringify(counts)}`], savedBefore };
};

const missingAnswers = (folder: string, key: string, answers: readonly Answer[]): readonly string[] => {
  const sql = openDatabase(folder, {
    key,
    readOnly: true,
    migrationsFolder: resources.migrations,
    now: Date.now,
  });
  try {
    const verdictOf = sql
      .prepare<[string], string>(
        "SELECT json_extract(op.body, '$.verdict') FROM op JOIN scan USING (desk_id, seq) WHERE desk_id || '-' || seq = ? AND scan.verdict = json_extract(op.body, '$.verdict')",
      )
      .pluck();
    return answers
      .filter(({ scanId, verdict }) => verdictOf.get(scanId) !== verdict)
      .map(({ scanId, verdict }) => `answered and lost: ${scanId} ${verdict}`);
  } finally {
    sql.close();
  }
};
