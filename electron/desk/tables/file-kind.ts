import { TableError } from './table-error.ts';

const startsWith = (bytes: Buffer, ...signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);
const hasAscii = (bytes: Buffer, text: string, at = 0): boolean =>
  bytes.toString('latin1', at, at + text.length) === text;

const ENCRYPTED_STREAM = Buffer.from('EncryptedPackage', 'utf16le');
const HTML =
  /^(?:\ufeff|ï»¿)?\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body|table|script|meta)\b/iu;

const OTHER_TEXTS: readonly (readonly [string, RegExp])[] = [
  ['JSON', /^(?:ï»¿)?\s*(?:\[\s*)?\{\s*"[^"]*"\s*:/u],
  ['XML', /^(?:ï»¿)?\s*<\?xml/u],
  ['vCard', /^(?:ï»¿)?\s*BEGIN:VCARD/u],
  ['iCalendar', /^(?:ï»¿)?\s*BEGIN:VCALENDAR/u],
];

const refuseOle = (bytes: Buffer): never => {
  throw new TableError(bytes.includes(ENCRYPTED_STREAM) ? 'encrypted' : 'old-xls');
};

const isImage = (bytes: Buffer): boolean =>
  startsWith(bytes, 0x89, 0x50, 0x4e, 0x47) ||
  startsWith(bytes, 0xff, 0xd8, 0xff) ||
  hasAscii(bytes, 'GIF8') ||
  (hasAscii(bytes, 'RIFF') && hasAscii(bytes, 'WEBP', 8)) ||
  hasAscii(bytes, 'ftyphei', 4) ||
  startsWith(bytes, 0x49, 0x49, 0x2a, 0) ||
  startsWith(bytes, 0x4d, 0x4d, 0, 0x2a);

/** Tells by content, never by name, whether a file is a workbook or text; refuses what is neither. */
export const sniffKind = (bytes: Buffer): 'xlsx' | 'text' => {
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0x50, 0x4b, 0x05, 0x06)) return 'xlsx';
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return refuseOle(bytes);
  if (hasAscii(bytes, '%PDF')) throw new TableError('pdf');
  if (isImage(bytes)) throw new TableError('image');
  const start = bytes.toString('latin1', 0, 2048);
  if (HTML.test(start)) throw new TableError('html');
  const format = OTHER_TEXTS.find(([, sign]) => sign.test(start))?.[0];
  if (format !== undefined) throw new TableError('other-document', { format });
  if (start.startsWith('{\\rtf')) throw new TableError('other-document', { format: 'RTF' });
  if (startsWith(bytes, 0x1f, 0x8b) || startsWith(bytes, 0x37, 0x7a, 0xbc, 0xaf) || hasAscii(bytes, 'Rar!')) {
    throw new TableError('other-document', { format: 'archive' });
  }
  return 'text';
};

const SAMPLE = 64 * 1024;
const MANY_CONTROLS = 0.02;

/** Refuses bytes that are no text in any encoding. NUL counts as such only where it is frequent. */
export const refuseBinary = (bytes: Buffer): void => {
  const sample = bytes.subarray(0, SAMPLE);
  let controls = 0;
  for (const byte of sample)
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 26 && byte !== 27)) controls += 1;
  if (controls > Math.max(3, sample.length * MANY_CONTROLS)) throw new TableError('binary');
};
