/** Puts values into the `{name}` places of a sentence; a value that is not there shows as `?`. */
export const fillIn = (sentence: string, params: Readonly<Record<string, unknown>>): string =>
  sentence.replaceAll(/\{(\w+)\}/g, (_place, name: string) => textOf(params[name]));

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '?';
