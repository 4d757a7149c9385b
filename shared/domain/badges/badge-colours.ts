import type { BadgeColour } from './badge-layout.ts';

export const INK = '#0F1F1D';
export const PAPER = '#FFFFFF';

/** Relative luminance of WCAG 2.2 for `#rrggbb`. */
const luminance = (colour: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

/** How well two colours can be told apart, 1 to 21, as WCAG 2.2 has it. */
export const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

/** Ink or paper, whichever can be read better on the colour. */
export const readableOn = (colour: string): string =>
  contrast(colour, PAPER) >= contrast(colour, INK) ? PAPER : INK;

/** The colour that is printed, as `#rrggbb`. A category without a proper colour is ink. */
export const printedColour = (colour: BadgeColour, categoryColour: string): string => {
  const ofCategory = /^#[0-9a-f]{6}$/i.test(categoryColour) ? categoryColour : INK;
  if (colour === 'category') return ofCategory;
  return colour === 'on-category' ? readableOn(ofCategory) : colour;
};
