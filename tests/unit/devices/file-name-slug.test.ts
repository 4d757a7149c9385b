import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cutToBytes, fileNameSlug } from '../../../electron/devices/file-name-slug.ts';

it.each([
  ['Anna Kovács', 'anna-kovács'],
  ['محمد الأحمد (Tunis)', 'محمد-الأحمد-tunis'],
  ["D'Angelo / O’Neill", 'dangelo-oneill'],
  ['../../etc/passwd', 'etc-passwd'],
  ['\u202e<>:"|?*\0', 'badge'],
  ['', 'badge'],
])('makes of %j the file name %j', (title, slug) => {
  expect(fileNameSlug(title)).toBe(slug);
});

it('keeps every title to what all file systems take', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
      const slug = fileNameSlug(title);
      expect(slug).toMatch(/^[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?$/u);
      expect(Buffer.byteLength(slug)).toBeLessThanOrEqual(120);
    }),
    { numRuns: 200 },
  );
});

it('never cuts a character in two', () => {
  expect([cutToBytes('aé龍', 5), cutToBytes('aé龍', 6), cutToBytes('e\u0301x', 2)]).toEqual([
    'aé',
    'aé龍',
    '',
  ]);
});
