// 120 bytes leave room for time and id under the 255 bytes of most file systems, and for Windows' 260 characters.
const SLUG_BYTES = 120;

/**
 * A name as part of a file name that every operating system takes: letters and digits of any script, joined by
 * hyphens. Drops what Windows forbids, separators, control and direction characters.
 */
export const fileNameSlug = (title: string): string => {
  const joined = title
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’ʼʹ`]/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  return cutToBytes(joined, SLUG_BYTES).replace(/^-+|-+$/gu, '') || 'badge';
};

/** The longest beginning of whole characters, marks included, that fits into so many bytes of UTF-8. */
export const cutToBytes = (text: string, maxBytes: number): string => {
  const encoder = new TextEncoder();
  let kept = '';
  let bytes = 0;
  for (const { segment } of new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text)) {
    bytes += encoder.encode(segment).length;
    if (bytes > maxBytes) break;
    kept += segment;
  }
  return kept;
};
