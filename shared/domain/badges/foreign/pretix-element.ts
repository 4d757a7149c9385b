import { z } from 'zod';
import { looseFlag, looseNumber, looseText } from './loose-values.ts';

const place = {
  page: looseNumber.nullish().transform((page) => page ?? 1),
  left: looseNumber,
  bottom: looseNumber,
};

const wording = {
  content: looseText,
  text: looseText,
  text_i18n: z.record(z.string(), z.string()).nullish(),
  locale: looseText,
};

const lettering = {
  ...place,
  ...wording,
  width: looseNumber,
  fontsize: looseNumber,
  lineheight: looseNumber.nullish().transform((sizes) => sizes ?? null),
  fontfamily: looseText,
  bold: looseFlag,
  italic: looseFlag,
  align: z.enum(['left', 'center', 'right']).catch('left'),
  color: z.array(looseNumber).min(3).max(4).catch([0, 0, 0]),
  rotation: looseNumber.nullish().transform((degrees) => degrees ?? 0),
};

/** Text without a height: it grows upwards from its bottom, or with `downward` down from there. */
const textArea = z.object({ type: z.literal('textarea'), ...lettering, downward: looseFlag });

const textContainer = z.object({
  type: z.literal('textcontainer'),
  ...lettering,
  height: looseNumber,
  autoresize: looseFlag,
  verticalalign: z.enum(['top', 'middle', 'bottom']).catch('top'),
  splitlongwords: z.boolean().nullish(),
});

const barcodeArea = z.object({
  type: z.literal('barcodearea'),
  ...place,
  ...wording,
  size: looseNumber,
  nowhitespace: looseFlag,
});

const imageArea = z.object({
  type: z.literal('imagearea'),
  ...place,
  content: looseText,
  width: looseNumber,
  height: looseNumber,
});

const poweredBy = z.object({ type: z.literal('poweredby'), ...place, content: looseText, size: looseNumber });

/** One element of a pretix layout: millimetres, from the bottom left; numbers may be texts. */
export const pretixElement = z.discriminatedUnion('type', [
  textArea,
  textContainer,
  barcodeArea,
  imageArea,
  poweredBy,
]);

export type PretixElement = z.output<typeof pretixElement>;
export type PretixTextArea = z.output<typeof textArea>;
export type PretixTextContainer = z.output<typeof textContainer>;
export type PretixText = PretixTextArea | PretixTextContainer;
export type PretixBarcode = z.output<typeof barcodeArea>;
export type PretixImage = z.output<typeof imageArea>;

const SHAPES = [textArea, textContainer, barcodeArea, imageArea, poweredBy].map(({ shape }) => shape);

/** Whether elements of this type are read. */
export const isPretixType = (type: unknown): boolean =>
  SHAPES.some((shape) => shape.type.safeParse(type).success);

/** What an element says besides all that is understood. */
export const unknownProperties = (type: unknown, element: object): readonly string[] => {
  const shape = SHAPES.find((one) => one.type.safeParse(type).success);
  return shape === undefined ? [] : Object.keys(element).filter((key) => !(key in shape));
};
