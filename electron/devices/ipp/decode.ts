import { type ByteReader, createByteReader } from './byte-reader.ts';
import { decodeValue, readUtf8 } from './decode-value.ts';
import {
  END_OF_ATTRIBUTES,
  type IppAttribute,
  IppError,
  type IppGroup,
  type IppMessage,
  type IppValue,
  MAX_COLLECTION_DEPTH,
  VALUE_TAGS,
} from './ipp-message.ts';

/** Reads a message from bytes that may be anything. Throws nothing but IppError. */
export const decodeIpp = (bytes: Uint8Array): IppMessage => {
  const reader = createByteReader(bytes);
  const version = { major: reader.uint8(), minor: reader.uint8() };
  // Anything may answer on a port; HTTP and text fail here, before they are taken for attributes.
  if (version.major < 1 || version.major > 2)
    throw new IppError(`not IPP: version ${version.major}.${version.minor}`);
  const code = reader.uint16();
  const requestId = reader.int32();
  const groups = readGroups(reader);
  return { version, code, requestId, groups, data: reader.rest() };
};

interface OpenAttribute {
  readonly name: string;
  readonly values: IppValue[];
}
interface OpenGroup {
  readonly tag: number;
  readonly attributes: OpenAttribute[];
}

const readGroups = (reader: ByteReader): readonly IppGroup[] => {
  const groups: OpenGroup[] = [];
  for (;;) {
    const tag = reader.uint8();
    if (tag === END_OF_ATTRIBUTES) return groups;
    if (tag <= 0x0f) groups.push({ tag, attributes: [] });
    else readIntoGroup(reader, { tag, group: groups.at(-1) });
  }
};

interface Target {
  readonly tag: number;
  readonly group: OpenGroup | undefined;
}

const readIntoGroup = (reader: ByteReader, { tag, group }: Target): void => {
  if (group === undefined) throw new IppError('an attribute before any group');
  const name = readUtf8(reader.take(reader.uint16()));
  const value = readValue(reader, { tag, depth: 0 });
  if (name !== '') return void group.attributes.push({ name, values: [value] });
  // No name: one more value of the attribute before.
  const attribute = group.attributes.at(-1);
  if (attribute === undefined) throw new IppError('a value without attribute');
  attribute.values.push(value);
};

interface Position {
  readonly tag: number;
  readonly depth: number;
}

const readValue = (reader: ByteReader, { tag, depth }: Position): IppValue => {
  const bytes = reader.take(reader.uint16());
  if (tag === VALUE_TAGS.collection) return { tag: 'collection', members: readMembers(reader, depth) };
  if (tag === VALUE_TAGS.endCollection || tag === VALUE_TAGS.memberAttrName)
    throw new IppError('part of a collection outside of one');
  return decodeValue(tag, bytes);
};

const readMembers = (reader: ByteReader, depth: number): readonly IppAttribute[] => {
  if (depth >= MAX_COLLECTION_DEPTH) throw new IppError('a collection nested too deep');
  const members: OpenAttribute[] = [];
  for (;;) {
    const tag = reader.uint8();
    reader.take(reader.uint16());
    if (tag === VALUE_TAGS.memberAttrName) {
      members.push({ name: readUtf8(reader.take(reader.uint16())), values: [] });
      continue;
    }
    if (tag === VALUE_TAGS.endCollection) {
      reader.take(reader.uint16());
      return closed(members);
    }
    if (tag <= 0x0f) throw new IppError('a collection without end');
    const member = members.at(-1);
    if (member === undefined) throw new IppError('a value in a collection without name');
    member.values.push(readValue(reader, { tag, depth: depth + 1 }));
  }
};

const closed = (members: readonly OpenAttribute[]): readonly IppAttribute[] => {
  if (members.some(({ values }) => values.length === 0)) throw new IppError('a member without value');
  return members;
};
