import type { MediaSize } from '../../desk/ports/printer-port.ts';
import type { Attributes } from '../ipp/attributes.ts';
import { byName } from '../ipp/attributes.ts';
import type { IppAttribute, IppValue } from '../ipp/ipp-message.ts';
import { fixedSizeMm, mediaCol } from '../ipp/media.ts';
import { numbers, text } from '../ipp/write-attributes.ts';

/** Which sizes are taken on at all; whether one fits what lies in it, the printer itself says. Millimetres. */
const LEAST = { widthMm: 10, heightMm: 10 };
export const MOST = { widthMm: 330, heightMm: 1200 };

const SIDES = ['top', 'bottom', 'left', 'right'] as const;

/** Whether a size is one of those. */
export const isTakenOn = ({ widthMm, heightMm }: MediaSize): boolean =>
  LEAST.widthMm <= widthMm &&
  widthMm <= MOST.widthMm &&
  LEAST.heightMm <= heightMm &&
  heightMm <= MOST.heightMm;

/** A size as PWG 5101.1 names it: `custom_62x100mm_62x100mm`. */
const nameOf = (kind: string, { widthMm, heightMm }: MediaSize): string => {
  const size = `${round(widthMm)}x${round(heightMm)}mm`;
  return `custom_${kind === '' ? size : kind}_${size}`;
};

const round = (mm: number): number => Math.round(mm * 100) / 100;
const hundredths = (mm: number): number => Math.round(mm * 100);

/** The paper that lies in a printer, and all others that it may be asked for. */
export const mediaAttributes = (media: MediaSize): readonly IppAttribute[] => {
  const own = nameOf('', media);
  const size = mediaCol({ x: hundredths(media.widthMm), y: hundredths(media.heightMm) });
  const { values } = withMargins(size);
  return [
    text('keyword', 'media-default', own),
    text('keyword', 'media-ready', own),
    text('keyword', 'media-supported', own, nameOf('min', LEAST), nameOf('max', MOST)),
    { name: 'media-col-default', values },
    { name: 'media-col-ready', values },
    { name: 'media-col-database', values },
    text('keyword', 'media-col-supported', 'media-size', ...SIDES.map((side) => `media-${side}-margin`)),
    { name: 'media-size-supported', values: [...sizesIn(size), anySize] },
    ...SIDES.map((side) => numbers('integer', `media-${side}-margin-supported`, 0)),
  ];
};

const sizesIn = ({ values }: IppAttribute): readonly IppValue[] =>
  values.flatMap((value) => (value.tag === 'collection' ? (value.members[0]?.values ?? []) : []));

const withMargins = ({ name, values }: IppAttribute): IppAttribute => ({
  name,
  values: values.map((value) =>
    value.tag === 'collection'
      ? {
          ...value,
          members: [...value.members, ...SIDES.map((side) => numbers('integer', `media-${side}-margin`, 0))],
        }
      : value,
  ),
});

const range = (from: number, to: number): IppValue => ({
  tag: 'rangeOfInteger',
  from: hundredths(from),
  to: hundredths(to),
});

const anySize: IppValue = {
  tag: 'collection',
  members: [
    { name: 'x-dimension', values: [range(LEAST.widthMm, MOST.widthMm)] },
    { name: 'y-dimension', values: [range(LEAST.heightMm, MOST.heightMm)] },
  ],
};

/** The paper that a job asks for, in millimetres; null where it asks for none. */
export const askedMedia = (job: Attributes): MediaSize | null => {
  const [col] = job.get('media-col') ?? [];
  const [size] = col?.tag === 'collection' ? (byName(col.members).get('media-size') ?? []) : [];
  const [found] = size === undefined ? [] : fixedSizeMm(size);
  if (found !== undefined) return found;
  const [media] = job.get('media') ?? [];
  const name = media !== undefined && 'value' in media && typeof media.value === 'string' ? media.value : '';
  const match = /_(\d+(?:\.\d+)?)x(\d+(?:\.\d+)?)mm$/.exec(name);
  return match === null ? null : { widthMm: Number(match[1]), heightMm: Number(match[2]) };
};
