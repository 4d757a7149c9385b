import { DOT_TYPES, type DotType } from '../pwg-raster/page-header.ts';
import { type Attributes, textsOf } from './attributes.ts';

/** In which ways a printer takes dots, and how fine, PWG 5102.4 section 6. */
export const RASTER_TYPES = 'pwg-raster-document-type-supported';
export const RASTER_RESOLUTIONS = 'pwg-raster-document-resolution-supported';

const DOTS_PER_INCH = 3;

/** The resolutions in which a printer takes dots; empty where it says none. */
export const resolutionsOf = (offers: Attributes): readonly number[] =>
  (offers.get(RASTER_RESOLUTIONS) ?? []).flatMap((value) =>
    value.tag === 'resolution' && value.units === DOTS_PER_INCH && value.across === value.feed
      ? [value.across]
      : [],
  );

/** How dots are said to a printer: a bit each if it can be; null where it takes neither way. */
export const dotTypeFor = (offers: Attributes): DotType | null => {
  const types = textsOf(offers, RASTER_TYPES);
  return types.length === 0 ? 'black_1' : (DOT_TYPES.find((type) => types.includes(type)) ?? null);
};
