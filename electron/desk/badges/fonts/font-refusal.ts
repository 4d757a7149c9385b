/** Everything that can keep a file from being used as a font: locales have a sentence for each, under `font-…`. */
export const FONT_REFUSALS = [
  'kind',
  'unknown',
  'collection',
  'too-large',
  'damaged',
  'too-slow',
  'adds-nothing',
  'there-already',
] as const;
export type FontRefusalCode = (typeof FONT_REFUSALS)[number];

/** A font that is not taken. */
export class FontRefusal extends Error {
  readonly code: FontRefusalCode;
  readonly params: Readonly<Record<string, string>>;

  constructor(code: FontRefusalCode, params: Readonly<Record<string, string>> = {}) {
    super(`${code} ${JSON.stringify(params)}`);
    this.name = 'FontRefusal';
    this.code = code;
    this.params = params;
  }
}
