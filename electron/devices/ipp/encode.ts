import { writeDateTime } from './date-time.ts';
import {
  END_OF_ATTRIBUTES,
  type IppAttribute,
  IppError,
  type IppMessage,
  type IppValue,
  MAX_COLLECTION_DEPTH,
  OUT_OF_BAND_TAGS,
  TEXT_TAGS,
  VALUE_TAGS,
} from './ipp-message.ts';

const NOTHING = new Uint8Array(0);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Puts a message into bytes, RFC 8010 section 3. */
export const encodeIpp = (message: IppMessage): Uint8Array => {
  const parts: Uint8Array[] = [head(message)];
  for (const group of message.groups) {
    if (group.tag > 0x0f || group.tag === END_OF_ATTRIBUTES) throw new IppError(`no group tag: ${group.tag}`);
    parts.push(Uint8Array.of(group.tag));
    for (const attribute of group.attributes) writeAttribute(parts, attribute);
  }
  parts.push(Uint8Array.of(END_OF_ATTRIBUTES), message.data);
  return joined(parts);
};

const head = ({ version, code, requestId }: IppMessage): Uint8Array => {
  const view = new DataView(new ArrayBuffer(8));
  view.setUint8(0, version.major);
  view.setUint8(1, version.minor);
  view.setUint16(2, code);
  view.setInt32(4, requestId);
  return new Uint8Array(view.buffer);
};

const writeAttribute = (parts: Uint8Array[], { name, values }: IppAttribute): void => {
  if (name === '' || values.length === 0) throw new IppError(`an attribute without name or value: ${name}`);
  values.forEach((value, index) => {
    writeValue(parts, { name: index === 0 ? name : '', value, depth: 0 });
  });
};

interface NamedValue {
  readonly name: string;
  readonly value: IppValue;
  readonly depth: number;
}

const writeValue = (parts: Uint8Array[], { name, value, depth }: NamedValue): void => {
  if (value.tag !== 'collection')
    return writeField(parts, { tag: tagOf(value), name, bytes: bytesOf(value) });
  if (depth >= MAX_COLLECTION_DEPTH) throw new IppError('a collection nested too deep');
  writeField(parts, { tag: VALUE_TAGS.collection, name, bytes: NOTHING });
  for (const member of value.members) {
    if (member.values.length === 0) throw new IppError(`a member without value: ${member.name}`);
    writeField(parts, { tag: VALUE_TAGS.memberAttrName, name: '', bytes: utf8(member.name) });
    for (const inner of member.values) writeValue(parts, { name: '', value: inner, depth: depth + 1 });
  }
  writeField(parts, { tag: VALUE_TAGS.endCollection, name: '', bytes: NOTHING });
};

interface Field {
  readonly tag: number;
  readonly name: string;
  readonly bytes: Uint8Array;
}

const writeField = (parts: Uint8Array[], { tag, name, bytes }: Field): void => {
  parts.push(Uint8Array.of(tag), withLength(utf8(name)), withLength(bytes));
};

const tagOf = (value: Exclude<IppValue, { tag: 'collection' }>): number => {
  if (value.tag === 'other') return value.code;
  if (isTextTag(value.tag)) return TEXT_TAGS[value.tag];
  if (isOutOfBandTag(value.tag)) return OUT_OF_BAND_TAGS[value.tag];
  return VALUE_TAGS[value.tag];
};

const isTextTag = (tag: string): tag is keyof typeof TEXT_TAGS => Object.hasOwn(TEXT_TAGS, tag);
const isOutOfBandTag = (tag: string): tag is keyof typeof OUT_OF_BAND_TAGS =>
  Object.hasOwn(OUT_OF_BAND_TAGS, tag);

const bytesOf = (value: Exclude<IppValue, { tag: 'collection' }>): Uint8Array => {
  switch (value.tag) {
    case 'integer':
    case 'enum':
      return int32s(value.value);
    case 'boolean':
      return Uint8Array.of(value.value ? 1 : 0);
    case 'octetString':
    case 'other':
      return value.value;
    case 'dateTime':
      return writeDateTime(value.value);
    case 'resolution':
      return joined([int32s(value.across, value.feed), Uint8Array.of(value.units)]);
    case 'rangeOfInteger':
      return int32s(value.from, value.to);
    case 'textWithLanguage':
    case 'nameWithLanguage':
      return joined([withLength(utf8(value.language)), withLength(utf8(value.value))]);
    default:
      return 'value' in value ? utf8(value.value) : NOTHING;
  }
};

const int32s = (...numbers: readonly number[]): Uint8Array => {
  const view = new DataView(new ArrayBuffer(numbers.length * 4));
  numbers.forEach((number, index) => {
    if ((number | 0) !== number) throw new IppError(`not a 32-bit integer: ${number}`);
    view.setInt32(index * 4, number);
  });
  return new Uint8Array(view.buffer);
};

const withLength = (bytes: Uint8Array): Uint8Array => {
  if (bytes.length > 0x7fff) throw new IppError(`a value of ${bytes.length} bytes`);
  return joined([Uint8Array.of(bytes.length >> 8, bytes.length & 0xff), bytes]);
};

const joined = (parts: readonly Uint8Array[]): Uint8Array => {
  const all = new Uint8Array(parts.reduce((total, part) => total + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    all.set(part, offset);
    offset += part.length;
  }
  return all;
};
