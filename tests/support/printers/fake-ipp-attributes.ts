import type {
  IppAttribute,
  IppMessage,
  IppValue,
  TextTag,
} from '../../../electron/devices/ipp/ipp-message.ts';
import { GROUP_TAGS } from '../../../electron/devices/ipp/ipp-message.ts';

/** What the fake says of itself; sizes in hundredths of a millimetre, a pair for a range. */
export interface FakePrinterState {
  readonly state: number;
  readonly reasons: readonly string[];
  readonly isAccepting: boolean;
  readonly formats: readonly string[];
  readonly sizes: readonly (readonly [x: number | Range, y: number | Range])[];
  readonly scalings: readonly string[];
}
type Range = readonly [from: number, to: number];

export const idlePrinter: FakePrinterState = {
  state: 3,
  reasons: ['none'],
  isAccepting: true,
  formats: ['application/pdf', 'image/urf'],
  sizes: [
    [10500, 14800],
    [21000, 29700],
  ],
  scalings: ['auto', 'fit', 'none'],
};

const texts = (tag: TextTag, name: string, values: readonly string[]): readonly IppAttribute[] =>
  values.length === 0 ? [] : [{ name, values: values.map((value) => ({ tag, value })) }];

const length = (value: number | Range): IppValue =>
  typeof value === 'number'
    ? { tag: 'integer', value }
    : { tag: 'rangeOfInteger', from: value[0], to: value[1] };

/** The attributes of such a printer. */
export const printerAttributes = (printer: FakePrinterState): readonly IppAttribute[] => [
  { name: 'printer-state', values: [{ tag: 'enum', value: printer.state }] },
  ...texts('keyword', 'printer-state-reasons', printer.reasons),
  { name: 'printer-is-accepting-jobs', values: [{ tag: 'boolean', value: printer.isAccepting }] },
  ...texts('mimeMediaType', 'document-format-supported', printer.formats),
  ...texts('keyword', 'print-scaling-supported', printer.scalings),
  { name: 'copies-supported', values: [{ tag: 'rangeOfInteger', from: 1, to: 99 }] },
  ...mediaSizes(printer),
];

const mediaSizes = ({ sizes }: FakePrinterState): readonly IppAttribute[] =>
  sizes.length === 0
    ? []
    : [
        {
          name: 'media-size-supported',
          values: sizes.map(([x, y]) => ({
            tag: 'collection',
            members: [
              { name: 'x-dimension', values: [length(x)] },
              { name: 'y-dimension', values: [length(y)] },
            ],
          })),
        },
      ];

interface Answer {
  readonly code: number;
  readonly requestId: number;
  readonly group?: { readonly tag: keyof typeof GROUP_TAGS; readonly attributes: readonly IppAttribute[] };
}

/** An answer as a printer frames it. */
export const ippAnswer = ({ code, requestId, group }: Answer): IppMessage => ({
  version: { major: 2, minor: 0 },
  code,
  requestId,
  groups: [
    {
      tag: GROUP_TAGS.operation,
      attributes: [
        ...texts('charset', 'attributes-charset', ['utf-8']),
        ...texts('naturalLanguage', 'attributes-natural-language', ['en']),
      ],
    },
    ...(group ? [{ tag: GROUP_TAGS[group.tag], attributes: group.attributes }] : []),
  ],
  data: new Uint8Array(0),
});
