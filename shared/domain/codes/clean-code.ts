/** What a scanner was set to send before and after each code. */
export interface CodeAffixes {
  readonly prefix: string;
  readonly suffix: string;
}

export const NO_AFFIXES: CodeAffixes = { prefix: '', suffix: '' };

// Byte order mark, soft hyphen, zero-width characters, direction marks, and what a failed decode leaves.
const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffd]/g;
const CONTROL = /[\u0000-\u001f\u007f-\u009f]/g;
// Some scanners spell the GS1 group separator out.
const SPELLED_SEPARATOR = /<GS>|\{GS\}|\[GS\]|␝/gi;
// `]Q1`, `]C1`, `]d2`: which kind of barcode it was (ISO/IEC 15424).
const SYMBOLOGY = /^\][A-Za-z][0-9A-Za-z]/;
// `\000026`: character set announced by the barcode (ECI); the ones that occur, as libpretixsync drops them.
const CHARACTER_SET = /^(?:\\0000(?:01|03|26|27))+/;

const withoutJunk = (text: string): string => text.replace(INVISIBLE, '').replace(CONTROL, '').trim();

const withoutAffixes = (text: string, { prefix, suffix }: CodeAffixes): string => {
  const start = prefix !== '' && text.startsWith(prefix) ? prefix.length : 0;
  const end =
    suffix !== '' && text.length > start && text.endsWith(suffix) ? text.length - suffix.length : text.length;
  return text.slice(start, Math.max(start, end));
};

/** The code itself, without what scanners, barcodes and copying add to it. */
export const cleanCode = (text: string, affixes: CodeAffixes = NO_AFFIXES): string => {
  let code = withoutJunk(withoutAffixes(withoutJunk(text), affixes).replace(SPELLED_SEPARATOR, ''));
  for (let before = ''; before !== code; ) {
    before = code;
    code = code.replace(SYMBOLOGY, '').replace(CHARACTER_SET, '').trim();
  }
  return code;
};
