import { mkdirSync, writeFileSync } from 'node:fs';
import { buildSampleEvent } from './build-sample-event.ts';

// node scripts/sample-event/write-sample-event.ts writes resources/sample-event anew, the same every time.
const folder = new URL('../../resources/sample-event/', import.meta.url);

mkdirSync(folder, { recursive: true });
for (const [name, bytes] of buildSampleEvent()) {
  writeFileSync(new URL(name, folder), bytes);
  process.stdout.write(`${name} ${bytes.length} bytes\n`);
}
