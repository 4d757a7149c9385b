import { type BadgeLayout, type BadgeLayoutDraft, parseBadgeLayout } from './badge-layout.ts';
import { CROSS_AT_MM } from './calibration-cross.ts';

type ElementDraft = BadgeLayoutDraft['elements'][number];

interface Page {
  readonly widthMm: number;
  readonly heightMm: number;
}

/** The words of the page; `size` and `printer` are filled in by whoever knows them. */
export interface CalibrationWords {
  readonly title: string;
  /** What to measure. */
  readonly measure: string;
  readonly size: string;
}

const THIN_MM = 0.15;
const FINE_TICKS_MM = 15;
/** What the code keeps clear of the frames, which are its quiet zone. */
const EDGE_MM = 7;
const LONG_TICKS_EVERY_MM = 10;

/**
 * A page that shows how a printer sets its paper: rulers at all edges, frames that the printer cuts off or not, a
 * cross at 10 mm from which the offset is read, and lines and a code that show how dark it prints.
 */
export const calibrationLayout = (page: Page, words: CalibrationWords): BadgeLayout =>
  parseBadgeLayout({
    v: 1,
    name: words.title,
    page,
    mirror: 'never',
    elements: [
      ...frames(page),
      ...rulers(page),
      ...cross(page),
      ...middle(page),
      ...heat(page),
      ...texts(page, words),
    ],
  });

const line = (id: string, x: number, y: number, w: number, h: number, strokeMm = THIN_MM): ElementDraft => ({
  id,
  type: 'line',
  x,
  y,
  w,
  h,
  strokeMm,
  stroke: '#000000',
});

const frames = ({ widthMm, heightMm }: Page): readonly ElementDraft[] =>
  [0, 1, 2, 3].map((inset) => ({
    id: `frame-${inset}`,
    type: 'rect',
    x: inset,
    y: inset,
    w: widthMm - 2 * inset,
    h: heightMm - 2 * inset,
    stroke: '#000000',
    strokeMm: THIN_MM,
  }));

const ticksOf = (lengthMm: number): readonly { readonly at: number; readonly long: boolean }[] =>
  Array.from({ length: Math.floor(lengthMm) }, (_, at) => at)
    .filter((at) => at > 3)
    .filter((at) => at <= FINE_TICKS_MM || at % LONG_TICKS_EVERY_MM === 0)
    .map((at) => ({ at, long: at % LONG_TICKS_EVERY_MM === 0 }));

/** From the upper left corner along two edges, so that the numbers are distances from there. */
const rulers = ({ widthMm, heightMm }: Page): readonly ElementDraft[] => [
  ...ticksOf(widthMm - 3).map(({ at, long }) => line(`across-${at}`, at, 3, 0, long ? 3 : 1.5)),
  ...ticksOf(heightMm - 3).map(({ at, long }) => line(`down-${at}`, 3, at, long ? 3 : 1.5, 0)),
];

const cross = ({ widthMm, heightMm }: Page): readonly ElementDraft[] => {
  const arm = Math.min(14, widthMm / 4, heightMm / 4);
  return [
    line('cross-across', CROSS_AT_MM - 4, CROSS_AT_MM, arm, 0, 0.3),
    line('cross-down', CROSS_AT_MM, CROSS_AT_MM - 4, 0, arm, 0.3),
  ];
};

const middle = ({ widthMm, heightMm }: Page): readonly ElementDraft[] => [
  line('middle-across', widthMm / 2 - 5, heightMm / 2, 10, 0),
  line('middle-down', widthMm / 2, heightMm / 2 - 5, 0, 10),
  {
    id: 'middle',
    type: 'rect',
    x: widthMm / 2 - 2.5,
    y: heightMm / 2 - 2.5,
    w: 5,
    h: 5,
    stroke: '#000000',
    strokeMm: THIN_MM,
  },
];

/** Lines from one dot of a label printer on, and a code: pale ones break, hot ones run together. */
const heat = ({ widthMm, heightMm }: Page): readonly ElementDraft[] => {
  const size = Math.min(16, (heightMm - 12) / 3, (widthMm - 12) / 3);
  const top = heightMm - EDGE_MM - size;
  const strips = [0.125, 0.25, 0.5].flatMap((strokeMm, strip) =>
    [0, 1, 2, 3].map((at) =>
      line(
        `heat-${strip}-${at}`,
        widthMm - EDGE_MM - size - 5 - strip * 5 - at * strokeMm * 2,
        top,
        0,
        size,
        strokeMm,
      ),
    ),
  );
  const code: ElementDraft = {
    id: 'code',
    type: 'qr',
    x: widthMm - EDGE_MM - size,
    y: top,
    w: size,
    h: size,
  };
  return [...strips, code];
};

const texts = ({ widthMm, heightMm }: Page, words: CalibrationWords): readonly ElementDraft[] => {
  const narrow = { type: 'text', font: 'text', minSizePt: 4, x: 13, w: widthMm - 19 } as const;
  return [
    {
      ...narrow,
      id: 'title',
      y: 11.5,
      h: 6,
      sizePt: 11,
      paragraphs: [{ text: '{name}', weight: 'bold', colour: '#000000' }],
    },
    {
      ...narrow,
      id: 'words',
      y: 17.5,
      h: Math.max(6, heightMm / 2 - 20.5),
      sizePt: 8,
      maxLines: 12,
      leading: 1.2,
      paragraphs: [`${words.title}, ${words.size}`, words.measure].map((text) => ({
        text,
        colour: '#000000',
      })),
    },
  ];
};
