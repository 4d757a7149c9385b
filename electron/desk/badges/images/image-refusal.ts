/** Everything that can keep a file from being printed as an image: locales have a sentence for each, under `image-…`. */
export const IMAGE_REFUSALS = [
  'kind',
  'unknown',
  'too-large',
  'too-many-pixels',
  'damaged',
  'no-size',
  'svg-references',
  'svg-photo-colours',
  'pdf-locked',
  'pdf-page',
  'pdf-page-size',
  'too-slow',
] as const;
export type ImageRefusalCode = (typeof IMAGE_REFUSALS)[number];

/** A file that cannot be made into an image of a badge. */
export class ImageRefusal extends Error {
  readonly code: ImageRefusalCode;
  readonly params: Readonly<Record<string, string>>;

  constructor(code: ImageRefusalCode, params: Readonly<Record<string, string>> = {}) {
    super(`${code} ${JSON.stringify(params)}`);
    this.name = 'ImageRefusal';
    this.code = code;
    this.params = params;
  }
}
