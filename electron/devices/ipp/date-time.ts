import { IppError } from './ipp-message.ts';

const SHAPE = /^(\d+)-(\d+)-(\d+)T(\d+):(\d+):(\d+)\.(\d+)([+-])(\d+):(\d+)$/;
const two = (number: number): string => String(number).padStart(2, '0');

/** RFC 2579 DateAndTime, 11 bytes, as text. Numbers are not judged: printers without a clock send nonsense. */
export const readDateTime = (bytes: DataView): string => {
  const at = (index: number): number => bytes.getUint8(index);
  if (bytes.byteLength !== 11) throw new IppError(`a date of ${bytes.byteLength} bytes`);
  const direction = String.fromCharCode(at(8));
  if (direction !== '+' && direction !== '-') throw new IppError('a date without direction from UTC');
  const day = `${String(bytes.getUint16(0)).padStart(4, '0')}-${two(at(2))}-${two(at(3))}`;
  const time = `${two(at(4))}:${two(at(5))}:${two(at(6))}.${at(7)}`;
  return `${day}T${time}${direction}${two(at(9))}:${two(at(10))}`;
};

/** The 11 bytes of such a text. */
export const writeDateTime = (text: string): Uint8Array => {
  const match = SHAPE.exec(text);
  if (match === null) throw new IppError(`not a date: ${text}`);
  const field = (index: number): number => Number(match[index]);
  const small = [2, 3, 4, 5, 6, 7, 9, 10].map(field);
  if (field(1) > 0xffff || small.some((number) => number > 0xff)) throw new IppError(`not a date: ${text}`);
  const year = field(1);
  const direction = match[8] === '+' ? 0x2b : 0x2d;
  return Uint8Array.from([year >> 8, year & 0xff, ...small.slice(0, 6), direction, ...small.slice(6)]);
};
