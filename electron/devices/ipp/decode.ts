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

/** How much may stand before the document: every group and value takes far more memory than its bytes. */
export interface IppBounds {
  readonly groups: number;
  readonly values: number;
  readonly bytes: number;
}

/** Answers of printers list hundreds of jobs and sizes. */
const OF_ANSWERS: IppBounds = { groups: 1_000, values: 100_000, bytes: 4_000_000 };
export const OF_REQUESTS: IppBounds = { groups: 20, values: 2_000, bytes: 64_000 };

/** Reads a message from bytes that may be anything. Throws nothing but IppError. */
export const decodeIpp = (bytes: Uint8Array, bounds: IppBounds = OF_ANSWERS): IppMessage => {
  const reader = createByteReader(bytes);
  const version = { major: reader.uint8(), minor: reader.uint8() };
  // Anything may answer on a port; HTTP and text fail here, before they are taken for attributes.
  if (version.major < 1 || version.major > 2)
    throw new IppError(`not IPP: version ${version.major}.${version.minor}`);
  const code = reader.uint16();
  const requestId = reader.int32();
  const groups = readGroups(within(reader, bounds), bounds.groups);
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

interface BoundedReader extends ByteReader {
  /** One more value, or name of a member, is about to be kept. */
  readonly countOne: () => void;
}

const within = (reader: ByteReader, { values, bytes }: IppBounds): BoundedReader => {
  let left = values;
  const countOne = (): void => {
    left -= 1;
    if (left < 0 || reader.position() > bytes) throw new IppError('more attributes than anybody needs');
  };
  return { ...reader, countOne };
};

const readGroups = (reader: BoundedReader, most: number): readonly IppGroup[] => {
  const groups: OpenGroup[] = [];
  for (;;) {
    const tag = reader.uint8();
    if (tag === END_OF_ATTRIBUTES) return groups;
    if (groups.length === most && tag <= 0x0f) throw new IppError('more groups than anybody needs');
    if (tag <= 0x0f) groups.push({ tag, attributes: [] });
    else readIntoGroup(reader, { tag, group: groups.at(-1) });
  }
};

interface Target {
  readonly tag: number;
  readonly group: OpenGroup | undefined;
}

const readIntoGroup = (reader: BoundedReader, { tag, group }: Target): void => {
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

const readValue = (reader: BoundedReader, { tag, depth }: Position): IppValue => {
  reader.countOne();
  const bytes = reader.take(reader.uint16());
  if (tag === VALUE_TAGS.collection) return { tag: 'collection', members: readMembers(reader, depth) };
  if (tag === VALUE_TAGS.endCollection || tag === VALUE_TAGS.memberAttrName)
    throw new IppError('part of a collection outside of one');
  return decodeValue(tag, bytes);
};

const readMembers = (reader: BoundedReader, depth: number): readonly IppAttribute[] => {
  if (depth >= MAX_COLLECTION_DEPTH) throw new IppError('a collection nested too deep');
  const members: OpenAttribute[] = [];
  for (;;) {
    const tag = reader.uint8();
    reader.take(reader.uint16());
    if (tag === VALUE_TAGS.memberAttrName) {
      reader.countOne();
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
