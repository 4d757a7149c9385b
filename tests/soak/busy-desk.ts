import { randomBytes } from 'node:crypto';
import { readFileSync, writeSync } from 'node:fs';
import { createRouterClient } from '@orpc/server';
import { resourceFolders } from '../../electron/cli/resource-folders.ts';
import { openDesk } from '../../electron/desk/open-desk.ts';

// node busy-desk.ts FOLDER GUEST-LIST: scans the codes of standard input while a guest list is being
// imported, and says each answered scan. Made to be killed.
const [folder = '', guestList = ''] = process.argv.slice(2);
const desk = await openDesk({
  folder,
  key: process.env['FOYER_KEY'] ?? '',
  ports: {
    now: Date.now,
    randomBytes: (length) => randomBytes(length),
    report: ({ error }) => console.error(error),
  },
  resources: resourceFolders(),
  version: 'soak',
});
const client = createRouterClient(desk.router, { context: { session: desk.openSession('window') } });
const codes = readFileSync(0, 'utf8').split('\n').filter(Boolean);

const { draftId } = await client.sources.beginUpload({ fileName: 'guests.csv', bytes: 0 });
await client.sources.chunk({ draftId, base64: readFileSync(guestList).toString('base64') });
const { mapping } = await client.sources.read({ draftId });
await client.sources.compare({ draftId, mapping });

const scanAll = async (): Promise<void> => {
  for (const text of codes) {
    const { scanId, verdict } = await client.checkin.scan({ checkpointId: 'entrance', text, via: 'command' });
    writeSync(1, `${JSON.stringify({ scanId, verdict })}\n`);
    await new Promise((resolve) => setImmediate(resolve));
  }
};
const importAll = async (): Promise<void> => {
  for await (const step of await client.sources.save({ draftId })) if (step.kind === 'cancelled') return;
};
await Promise.all([scanAll(), importAll()]);
await desk.close();
