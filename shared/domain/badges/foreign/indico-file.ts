import { z } from 'zod';
import { looseFlag, looseNumber, looseText } from './loose-values.ts';

const item = z.looseObject({
  type: z.string(),
  x: looseNumber,
  y: looseNumber,
  width: looseNumber,
  height: looseNumber.nullish(),
  /** As in "14pt". */
  font_size: looseText,
  font_family: looseText,
  bold: looseFlag,
  italic: looseFlag,
  text_align: looseText,
  color: looseText,
  background_color: looseText,
  text: looseText,
  preserve_aspect_ratio: z.boolean().nullish(),
  text_overflow: looseText,
});
export type IndicoItem = z.output<typeof item>;

const data = z.looseObject({
  width: looseNumber,
  height: looseNumber,
  background_position: z.string().catch('stretch'),
  items: z.array(z.unknown()),
});

/** One side of an Indico template: 50 pixels a centimetre, from the top left. */
export interface IndicoSide {
  readonly width: number;
  readonly height: number;
  readonly isStretched: boolean;
  readonly items: readonly IndicoItem[];
  /** What could not be read, by its type. */
  readonly broken: readonly string[];
}

export interface IndicoFile {
  readonly name: string;
  readonly front: IndicoSide;
  /** `missing`: there is one, but not in the file. */
  readonly back: IndicoSide | 'missing' | null;
  readonly hasBackground: boolean;
}

const template = z.looseObject({
  title: z.string().catch(''),
  data,
  background_url: z.unknown().optional(),
  background_image_id: z.unknown().optional(),
  backside_template: z.unknown().optional(),
  backside_template_id: z.unknown().optional(),
  backside_template_data: z.unknown().optional(),
});

/** Reads a designer template of Indico, whole or its `data` alone; null where it is none. */
export const readIndicoFile = (candidate: unknown): IndicoFile | null => {
  const whole = template.safeParse(candidate);
  if (!whole.success) {
    const alone = data.safeParse(candidate);
    return alone.success ? { name: '', front: sideOf(alone.data), back: null, hasBackground: false } : null;
  }
  const { title, backside_template, backside_template_data, backside_template_id, ...front } = whole.data;
  return {
    name: title,
    front: sideOf(front.data),
    back: backOf([backside_template, backside_template_data], backside_template_id),
    hasBackground: isThere(front.background_url) || isThere(front.background_image_id),
  };
};

const isThere = (value: unknown): boolean => value !== null && value !== undefined && value !== '';

const backOf = (candidates: readonly unknown[], id: unknown): IndicoFile['back'] => {
  for (const candidate of candidates) {
    const found = z.union([z.looseObject({ data }).transform((one) => one.data), data]).safeParse(candidate);
    if (found.success) return sideOf(found.data);
  }
  return isThere(id) || candidates.some(isThere) ? 'missing' : null;
};

const sideOf = ({ width, height, background_position, items }: z.output<typeof data>): IndicoSide => {
  const read = items.map((candidate) => ({ candidate, result: item.safeParse(candidate) }));
  return {
    width,
    height,
    isStretched: background_position !== 'center',
    items: read.flatMap(({ result }) => (result.success ? [result.data] : [])),
    broken: read.flatMap(({ candidate, result }) => (result.success ? [] : [typeOf(candidate)])),
  };
};

const typeOf = (candidate: unknown): string => {
  const typed = z.looseObject({ type: z.string() }).safeParse(candidate);
  return typed.success ? typed.data.type : '?';
};
