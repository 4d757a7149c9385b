import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProgrammeList } from '../../../shared/contract/programme-import.ts';
import { ROW_KINDS } from '../../../shared/domain/sources/row-kind.ts';
import { createTestClock, openTestDesk, temporaryFolder } from '../../support/test-desk.ts';

const files = join(import.meta.dirname, 'files');

/** A file of this folder, or of the sample event. */
export const fileText = (name: string): Buffer =>
  readFileSync(
    name.startsWith('sample/')
      ? join(import.meta.dirname, '../../../resources/sample-event', name.slice(7))
      : join(files, name),
  );

/** A real desk, empty or with the sample conference, at which programmes are imported. */
export const openProgrammeDesk = async () => {
  const home = temporaryFolder();
  const { desk, client, bugs } = await openTestDesk(home.folder, createTestClock());

  const upload = async (fileName: string, bytes: Buffer): Promise<string> => {
    const { draftId } = await client.sources.beginUpload({ fileName, bytes: bytes.length });
    await client.sources.chunk({ draftId, base64: bytes.toString('base64') });
    return draftId;
  };
  const compare = async (list: ProgrammeList, fileName: string, content: Buffer | string) => {
    const draftId = await upload(fileName, Buffer.from(content));
    const preview = await client.programmeImport.read({ draftId, list });
    const { counts } = await client.programmeImport.compare({ draftId, mapping: preview.mapping });
    const { rows } = await client.programmeImport.differences({
      draftId,
      kinds: [...ROW_KINDS],
      offset: 0,
      limit: 500,
    });
    return { draftId, preview, counts, rows };
  };
  return {
    client,
    compare,
    async sample(): Promise<void> {
      await client.event.openSample();
    },
    /** Gives an empty desk an event in a zone. */
    async event(timeZone: string, from: string, until: string): Promise<void> {
      await client.event.save({ name: 'Test', timeZone, from, until });
    },
    async import(list: ProgrammeList, fileName: string, content: Buffer | string) {
      const compared = await compare(list, fileName, content);
      const steps: string[] = [];
      for await (const step of await client.programmeImport.save({ draftId: compared.draftId }))
        steps.push(step.kind);
      return { ...compared, last: steps.at(-1) };
    },
    async activities() {
      return (await client.programme.list()).rows.map(({ activity }) => activity);
    },
    async close() {
      await desk.close();
      home.remove();
      return bugs;
    },
  };
};
export type ProgrammeDesk = Awaited<ReturnType<typeof openProgrammeDesk>>;
