import type { MediaSize } from '../../desk/ports/printer-port.ts';
import { type Attributes, byName, numberOf } from './attributes.ts';
import type { IppAttribute, IppValue } from './ipp-message.ts';

/** Hundredths of a millimetre, as IPP counts. */
interface IppSize {
  readonly x: number;
  readonly y: number;
}

// Drivers round inches to points; a millimetre more or less is the same roll.
const TOLERANCE = 100;

/**
 * The size to ask for, among those that the printer offers, or null where it offers none that fits: a
 * printer refuses a size that it does not know (0x040b), so then nothing is asked for and nothing is scaled.
 */
export const chooseMedia = (attributes: Attributes, { widthMm, heightMm }: MediaSize): IppSize | null => {
  const wanted = { x: Math.round(widthMm * 100), y: Math.round(heightMm * 100) };
  const turned = { x: wanted.y, y: wanted.x };
  const offered = attributes.get('media-size-supported') ?? [];
  const first = (size: IppSize): IppSize | null => {
    for (const value of offered) {
      const fitting = fit(value, size);
      if (fitting !== null) return fitting;
    }
    return null;
  };
  // Label drivers often list the roll the other way round and turn the page themselves.
  return first(wanted) ?? first(turned);
};

const fit = (offer: IppValue, wanted: IppSize): IppSize | null => {
  if (offer.tag !== 'collection') return null;
  const members = byName(offer.members);
  const x = fitLength(members.get('x-dimension')?.[0], wanted.x);
  const y = fitLength(members.get('y-dimension')?.[0], wanted.y);
  return x === null || y === null ? null : { x, y };
};

/** The printer's own number where it names one, so that it recognises it; ours within a range. */
const fitLength = (offer: IppValue | undefined, wanted: number): number | null => {
  if (offer?.tag === 'integer') return Math.abs(offer.value - wanted) <= TOLERANCE ? offer.value : null;
  if (offer?.tag === 'rangeOfInteger') return offer.from <= wanted && wanted <= offer.to ? wanted : null;
  return null;
};

/** The attribute media-col for such a size. */
export const mediaCol = ({ x, y }: IppSize): IppAttribute => ({
  name: 'media-col',
  values: [{ tag: 'collection', members: [{ name: 'media-size', values: [sizeCollection({ x, y })] }] }],
});

const sizeCollection = ({ x, y }: IppSize): IppValue => ({
  tag: 'collection',
  members: [
    { name: 'x-dimension', values: [{ tag: 'integer', value: x }] },
    { name: 'y-dimension', values: [{ tag: 'integer', value: y }] },
  ],
});

/** A size with a number of its own, in millimetres; nothing for a range. */
export const fixedSizeMm = (offer: IppValue): readonly MediaSize[] => {
  if (offer.tag !== 'collection') return [];
  const members = byName(offer.members);
  const [x, y] = [numberOf(members, 'x-dimension'), numberOf(members, 'y-dimension')];
  return x === null || y === null ? [] : [{ widthMm: x / 100, heightMm: y / 100 }];
};
