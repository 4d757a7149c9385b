import { ImageRefusal } from './image-refusal.ts';
import { jpegHead } from './jpeg-head.ts';
import { refuseTooManyPixels } from './pixels.ts';
import { pngSize } from './read-png.ts';

/** What is drawn otherwise than its maker saw it. */
export type ImageNote =
  | { readonly what: 'svg-fonts'; readonly params: { readonly fonts: string } }
  | { readonly what: 'svg-left-out'; readonly params: { readonly elements: string } }
  | { readonly what: 'blank'; readonly params: Readonly<Record<string, never>> };

const REFERENCES = [
  // Links of `<a>` are for readers, everything else is drawn.
  /<(?!a[\s>])[\w:-]+(?:\s[^<>]*?)?\s(?:[\w-]+:)?href\s*=\s*["']([^"']*)["']/giu,
  /url\(\s*["']?([^"')]+)["']?\s*\)/giu,
  /@import\s+(?:url\()?\s*["']?([^"')\s;]+)/giu,
  /<!(?:DOCTYPE|ENTITY)[^>[]*?\sSYSTEM\s+["']([^"']*)["']/giu,
];
const SHOWN_CHARACTERS = 80;

/**
 * Refuses a drawing that is not whole in itself: what lies elsewhere would be missing on the badge. Gives what will
 * look different.
 */
export const checkSvg = (svg: string): readonly ImageNote[] => {
  for (const reference of referencesOf(svg)) {
    if (reference === '' || reference.startsWith('#')) continue;
    if (/^data:image\//iu.test(reference)) checkEmbedded(reference);
    else if (!/^data:/iu.test(reference))
      throw new ImageRefusal('svg-references', { reference: reference.slice(0, SHOWN_CHARACTERS) });
  }
  return [...fontNotes(svg), ...leftOutNotes(svg)];
};

const referencesOf = (svg: string): readonly string[] =>
  REFERENCES.flatMap((pattern) => [...svg.matchAll(pattern)].map(([, reference = '']) => reference.trim()));

/** Pictures inside of a drawing are unpacked too. */
const checkEmbedded = (address: string): void => {
  const [head = '', content = ''] = address.split(/,(.*)/su);
  if (!/;base64$/iu.test(head)) return;
  const file = Buffer.from(content, 'base64');
  if (/image\/png/iu.test(head)) refuseTooManyPixels(pngSize(file));
  if (!/image\/jpe?g/iu.test(head)) return;
  const { components, ...size } = jpegHead(file);
  refuseTooManyPixels(size);
  // The renderer would draw nothing in its place.
  if (components === 4) throw new ImageRefusal('svg-photo-colours');
};

const fontNotes = (svg: string): readonly ImageNote[] => {
  if (!/<(?:[\w-]+:)?text[\s>]/iu.test(svg)) return [];
  const named = [...svg.matchAll(/font-family\s*[=:]\s*(?:"([^"]*)"|'([^']*)'|([^;"'<>}]+))/giu)];
  const fonts = named.map(([, a, b, c]) => (a ?? b ?? c ?? '').split(',')[0]?.replaceAll(/["']/g, '').trim());
  const foreign = [...new Set(fonts)].filter((font) => font && !/^(?:Noto Sans|sans-serif)$/iu.test(font));
  return foreign.length === 0 ? [] : [{ what: 'svg-fonts', params: { fonts: foreign.join(', ') } }];
};

const NOT_DRAWN = /<((?:[\w-]+:)?(?:foreignObject|script|animate\w*|video|iframe|canvas))[\s/>]/giu;

const leftOutNotes = (svg: string): readonly ImageNote[] => {
  const elements = new Set([...svg.matchAll(NOT_DRAWN)].map(([, name = '']) => name));
  return elements.size === 0
    ? []
    : [{ what: 'svg-left-out', params: { elements: [...elements].join(', ') } }];
};
