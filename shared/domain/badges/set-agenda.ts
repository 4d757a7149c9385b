import type { AgendaRow, AgendaWords } from './agenda-rows.ts';
import type { FittedText } from './fit-rule.ts';
import { fitText } from './fit-text.ts';
import { stackLines } from './stack-lines.ts';

/** Words at their place in the agenda, from its top and from where lines begin. */
export interface SetCell {
  readonly words: readonly AgendaWords[];
  readonly fitted: FittedText;
  readonly fromStartMm: number;
  readonly topMm: number;
  readonly widthMm: number;
  readonly heightMm: number;
}

/** An agenda at one size. */
export interface SetAgenda {
  readonly cells: readonly SetCell[];
  readonly heightMm: number;
  /** Whether every word stands at the size that was asked for. */
  readonly isWhole: boolean;
}

export interface AgendaSize {
  readonly widthMm: number;
  readonly sizeMm: number;
  readonly leading: number;
}

// Distances in sizes.
const BEFORE_DAY = 0.7;
const BEFORE_ENTRY = 0.25;
const BESIDE_TIME = 0.8;
// Titles that have less room than this beside their times stand under them.
const NARROWEST_TITLE = 8;
const MOST_LINES = 12;

/** Sets the rows of an agenda under each other at one size. */
export const setAgenda = (rows: readonly AgendaRow[], size: AgendaSize): SetAgenda => {
  const timeMm = Math.max(0, ...rows.map(({ time }) => (time === null ? 0 : widthEmOf(time)))) * size.sizeMm;
  const titleFromMm = timeMm + BESIDE_TIME * size.sizeMm;
  const isNarrow = size.widthMm - titleFromMm < NARROWEST_TITLE * size.sizeMm;
  const cells: SetCell[] = [];
  let bottomMm = 0;
  for (const [at, row] of rows.entries()) {
    const gapMm = at === 0 ? 0 : (row.time === null ? BEFORE_DAY : BEFORE_ENTRY) * size.sizeMm;
    const topMm = bottomMm + gapMm;
    const set =
      isNarrow || row.time === null
        ? [
            setCell([...(row.time === null ? [] : [row.time]), ...row.body], size, {
              fromStartMm: 0,
              topMm,
              widthMm: size.widthMm,
            }),
          ]
        : [
            setCell([row.time], size, { fromStartMm: 0, topMm, widthMm: timeMm }),
            setCell(row.body, size, { fromStartMm: titleFromMm, topMm, widthMm: size.widthMm - titleFromMm }),
          ];
    cells.push(...set);
    bottomMm = topMm + Math.max(...set.map(({ heightMm }) => heightMm));
  }
  const isWhole = cells.every(({ fitted }) => fitted.lostLines === 0 && fitted.sizeMm === size.sizeMm);
  return { cells, heightMm: bottomMm, isWhole };
};

const widthEmOf = ({ measured: { shaped } }: AgendaWords): number =>
  shaped.line(0, shaped.text.length, '').widthEm;

type CellPlace = Pick<SetCell, 'fromStartMm' | 'topMm' | 'widthMm'>;

const setCell = (words: readonly AgendaWords[], size: AgendaSize, place: CellPlace): SetCell => {
  const measured = words.map((each) => each.measured);
  const fitted = fitText(measured, {
    // A hair wider, so that rounding does not break what is exactly as wide as its column.
    widthMm: place.widthMm + 1e-6,
    heightMm: Number.MAX_SAFE_INTEGER,
    sizeMm: size.sizeMm,
    minSizeMm: size.sizeMm,
    maxLines: MOST_LINES,
    leading: size.leading,
  });
  const lines = fitted.lines.map((line) => ({
    ...line,
    rightToLeft: measured[line.paragraph]?.shaped.direction === 'rtl',
  }));
  return { words, fitted, ...place, heightMm: stackLines(lines, size.leading).heightEm * fitted.sizeMm };
};
