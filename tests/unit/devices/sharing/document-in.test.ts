import { expect, it } from 'vitest';
import { byName } from '../../../../electron/devices/ipp/attributes.ts';
import { text } from '../../../../electron/devices/ipp/write-attributes.ts';
import { wishIn } from '../../../../electron/devices/sharing/document-in.ts';

it('keeps of a request what a job needs, and nothing of what else came with it', () => {
  const operation = byName([
    text('nameWithoutLanguage', 'job-name', 'é'.repeat(30_000)),
    text('mimeMediaType', 'document-format', 'Application/PDF'),
    { name: 'photograph', values: [{ tag: 'octetString', value: new Uint8Array(60_000) }] },
  ]);
  const job = byName([text('keyword', 'media', 'custom_62x100mm_62x100mm')]);
  expect(wishIn({ operation, job })).toEqual({
    title: 'é'.repeat(200),
    format: 'application/pdf',
    media: { widthMm: 62, heightMm: 100 },
  });
});
