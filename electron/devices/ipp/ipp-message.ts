/** The bytes are no IPP message, or the message cannot be put into bytes. */
export class IppError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'IppError';
  }
}

/** Value tags that carry plain UTF-8 text, by their number in RFC 8010 section 3.5.2. */
export const TEXT_TAGS = {
  textWithoutLanguage: 0x41,
  nameWithoutLanguage: 0x42,
  keyword: 0x44,
  uri: 0x45,
  uriScheme: 0x46,
  charset: 0x47,
  naturalLanguage: 0x48,
  mimeMediaType: 0x49,
} as const;
export type TextTag = keyof typeof TEXT_TAGS;

/** Value tags that stand for the absence of a value. */
export const OUT_OF_BAND_TAGS = {
  unsupported: 0x10,
  default: 0x11,
  unknown: 0x12,
  'no-value': 0x13,
  'not-settable': 0x15,
  'delete-attribute': 0x16,
  'admin-define': 0x17,
} as const;
export type OutOfBandTag = keyof typeof OUT_OF_BAND_TAGS;

/** Every other value tag. `endCollection` and `memberAttrName` only hold collections together. */
export const VALUE_TAGS = {
  integer: 0x21,
  boolean: 0x22,
  enum: 0x23,
  octetString: 0x30,
  dateTime: 0x31,
  resolution: 0x32,
  rangeOfInteger: 0x33,
  collection: 0x34,
  textWithLanguage: 0x35,
  nameWithLanguage: 0x36,
  endCollection: 0x37,
  memberAttrName: 0x4a,
} as const;

/** What begins each group of attributes. */
export const GROUP_TAGS = { operation: 0x01, job: 0x02, printer: 0x04, unsupported: 0x05 } as const;
export const END_OF_ATTRIBUTES = 0x03;

export type IppValue =
  | { readonly tag: OutOfBandTag }
  | { readonly tag: TextTag; readonly value: string }
  | { readonly tag: 'integer' | 'enum'; readonly value: number }
  | { readonly tag: 'boolean'; readonly value: boolean }
  | { readonly tag: 'octetString'; readonly value: Uint8Array }
  /** Like 2022-05-08T09:15:00.3+02:00, with tenths of a second. */
  | { readonly tag: 'dateTime'; readonly value: string }
  /** `units` 3 is dots per inch, 4 dots per centimetre. */
  | { readonly tag: 'resolution'; readonly across: number; readonly feed: number; readonly units: number }
  | { readonly tag: 'rangeOfInteger'; readonly from: number; readonly to: number }
  | { readonly tag: 'collection'; readonly members: readonly IppAttribute[] }
  | {
      readonly tag: 'textWithLanguage' | 'nameWithLanguage';
      readonly language: string;
      readonly value: string;
    }
  /** A tag that this table does not know, kept as it came. */
  | { readonly tag: 'other'; readonly code: number; readonly value: Uint8Array };

/** One attribute with one or several values: 1setOf. */
export interface IppAttribute {
  readonly name: string;
  readonly values: readonly IppValue[];
}

export interface IppGroup {
  readonly tag: number;
  readonly attributes: readonly IppAttribute[];
}

/** A request or an answer: `code` is the operation in one and the status in the other. */
export interface IppMessage {
  readonly version: { readonly major: number; readonly minor: number };
  readonly code: number;
  readonly requestId: number;
  readonly groups: readonly IppGroup[];
  /** What follows the attributes: the document. */
  readonly data: Uint8Array;
}

// Real printers nest two or three deep; the bound keeps a hostile answer from filling the stack.
export const MAX_COLLECTION_DEPTH = 16;
