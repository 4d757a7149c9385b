import { createByteReader } from './byte-reader.ts';
import { readDateTime } from './date-time.ts';
import {
  IppError,
  type IppValue,
  OUT_OF_BAND_TAGS,
  type OutOfBandTag,
  TEXT_TAGS,
  type TextTag,
  VALUE_TAGS,
} from './ipp-message.ts';

const invert = <Name extends string>(table: Readonly<Record<Name, number>>): ReadonlyMap<number, Name> =>
  // The keys of a closed table are exactly its names; Object.keys only knows that they are strings.
  new Map((Object.keys(table) as Name[]).map((name) => [table[name], name]));

const textTags: ReadonlyMap<number, TextTag> = invert(TEXT_TAGS);
const outOfBandTags: ReadonlyMap<number, OutOfBandTag> = invert(OUT_OF_BAND_TAGS);

/** Damaged text becomes replacement characters: a printer's odd message must not hide its status. */
export const readUtf8 = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

/** One value that is not a collection, from its tag and its bytes. */
export const decodeValue = (code: number, bytes: Uint8Array): IppValue => {
  const textTag = textTags.get(code);
  if (textTag !== undefined) return { tag: textTag, value: readUtf8(bytes) };
  const outOfBandTag = outOfBandTags.get(code);
  // Printers send bytes here now and then; RFC 8010 says that they mean nothing.
  if (outOfBandTag !== undefined) return { tag: outOfBandTag };
  return decodeTyped(code, bytes);
};

const decodeTyped = (code: number, bytes: Uint8Array): IppValue => {
  switch (code) {
    case VALUE_TAGS.integer:
      return { tag: 'integer', value: sized(bytes, 4).getInt32(0) };
    case VALUE_TAGS.enum:
      return { tag: 'enum', value: sized(bytes, 4).getInt32(0) };
    case VALUE_TAGS.boolean:
      return { tag: 'boolean', value: sized(bytes, 1).getUint8(0) !== 0 };
    case VALUE_TAGS.octetString:
      return { tag: 'octetString', value: bytes };
    case VALUE_TAGS.dateTime:
      return { tag: 'dateTime', value: readDateTime(viewOf(bytes)) };
    case VALUE_TAGS.resolution: {
      const view = sized(bytes, 9);
      return { tag: 'resolution', across: view.getInt32(0), feed: view.getInt32(4), units: view.getInt8(8) };
    }
    case VALUE_TAGS.rangeOfInteger: {
      const view = sized(bytes, 8);
      return { tag: 'rangeOfInteger', from: view.getInt32(0), to: view.getInt32(4) };
    }
    case VALUE_TAGS.textWithLanguage:
      return { tag: 'textWithLanguage', ...readWithLanguage(bytes) };
    case VALUE_TAGS.nameWithLanguage:
      return { tag: 'nameWithLanguage', ...readWithLanguage(bytes) };
    default:
      return { tag: 'other', code, value: bytes };
  }
};

const readWithLanguage = (bytes: Uint8Array): { readonly language: string; readonly value: string } => {
  const reader = createByteReader(bytes);
  const language = readUtf8(reader.take(reader.uint16()));
  return { language, value: readUtf8(reader.take(reader.uint16())) };
};

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const sized = (bytes: Uint8Array, length: number): DataView => {
  if (bytes.length !== length) throw new IppError(`a value of ${bytes.length} bytes instead of ${length}`);
  return viewOf(bytes);
};
