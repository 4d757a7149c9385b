import { z } from 'zod';

/** A badge layout as pretix hands it out: bare, from its editor, or as its API gives one or several. */
export interface PretixFile {
  readonly name: string;
  readonly elements: readonly unknown[];
  readonly hasBackground: boolean;
  /** Names of further layouts in the same file. */
  readonly others: readonly string[];
}

const elements = z.array(z.looseObject({ type: z.string() }));
const written = z.string().transform((text, context) => {
  try {
    return elements.parse(JSON.parse(text));
  } catch {
    context.addIssue({ code: 'custom', message: 'no layout' });
    return z.NEVER;
  }
});
const layout = z.looseObject({
  name: z.string().catch(''),
  default: z.boolean().catch(false),
  layout: z.union([elements, written]),
  background: z.unknown().optional(),
});
const page = z.looseObject({ results: z.array(layout).min(1) });

/** What tells a pretix layout from any other array. */
const PRETIX_TYPES = /^(?:textarea|textcontainer|barcodearea|imagearea|poweredby)$/;

/** Reads a file of pretix; null where it is none. */
export const readPretixFile = (candidate: unknown): PretixFile | null => {
  const bare = elements.safeParse(candidate);
  if (bare.success) {
    const isPretix = bare.data.some(({ type }) => PRETIX_TYPES.test(type));
    return isPretix ? { name: '', elements: bare.data, hasBackground: false, others: [] } : null;
  }
  const one = layout.safeParse(candidate);
  if (one.success) return fileOf(one.data, []);
  const many = page.safeParse(candidate);
  if (!many.success) return null;
  const { results } = many.data;
  const chosen = results.find((each) => each.default) ?? results[0];
  return chosen === undefined ? null : fileOf(chosen, results);
};

const fileOf = (one: z.output<typeof layout>, all: readonly z.output<typeof layout>[]): PretixFile => ({
  name: one.name,
  elements: one.layout,
  hasBackground: typeof one.background === 'string' && one.background !== '',
  others: all.filter((other) => other !== one).map(({ name }) => name),
});
