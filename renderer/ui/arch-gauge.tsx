import { useId } from 'react';
import css from './arch-gauge.module.css';

export interface ArchGaugeProps {
  readonly value: number;
  readonly total: number;
  /** The number as the language writes it. */
  readonly shown: string;
  /** Under the number: "of 412 are here", and one quieter line. */
  readonly lines: readonly [string, string?];
  /** All of it in one sentence, for who cannot see the picture. */
  readonly label: string;
}

const ARCH = 'M6 238V100a94 94 0 0 1 188 0v138z';
const HEIGHT = 240;

/** Where the fill would cut through the number, the number moves to one side of the edge. */
const wordsShift = (edge: number): { readonly number: number; readonly lines: number } => {
  if (edge >= 118) return { number: 0, lines: linesShift(edge) };
  if (edge <= 60) return { number: 0, lines: 0 };
  return edge < 84 ? { number: edge - 50, lines: edge - 50 } : { number: edge - 118, lines: 0 };
};

/** The same for the two lines, whose letters stand from 150 to 168 and from 177 to 194. */
const linesShift = (edge: number): number => {
  if (edge > 147 && edge <= 159) return edge - 147;
  if (edge > 159 && edge < 172) return edge - 172;
  if (edge > 174 && edge <= 185) return edge - 174;
  return edge > 185 && edge < 198 ? edge - 198 : 0;
};

const digitsSize = (shown: string): number => (shown.length <= 3 ? 66 : Math.floor(210 / shown.length));

type WordsProps = Pick<ArchGaugeProps, 'shown' | 'lines'> & { readonly shift: ReturnType<typeof wordsShift> };

const Words = ({ shown, lines, shift }: WordsProps) => (
  <>
    <text className={css.number} x="100" y={108 + shift.number} fontSize={digitsSize(shown)}>
      {shown}
    </text>
    <text className={css.line} x="100" y={164 + shift.lines}>
      {lines[0]}
    </text>
    <text className={css.quiet} x="100" y={190 + shift.lines}>
      {lines[1]}
    </text>
  </>
);

/** The doorway fills as people arrive. The words change colour where the fill reaches them. */
export const ArchGauge = ({ value, total, shown, lines, label }: ArchGaugeProps) => {
  const id = useId();
  const level = total > 0 ? Math.min(1, value / total) * HEIGHT : 0;
  const shift = wordsShift(HEIGHT - level);
  return (
    <svg className={css.gauge} viewBox="0 0 200 240" role="img" aria-label={label}>
      <clipPath id={`${id}-arch`}>
        <path d={ARCH} />
      </clipPath>
      <clipPath id={`${id}-full`}>
        <rect x="0" y={HEIGHT - level} width="200" height={level} />
      </clipPath>
      <path className={css.hollow} d={ARCH} />
      <g className={css.onHollow}>
        <Words shown={shown} lines={lines} shift={shift} />
      </g>
      <g clipPath={`url(#${id}-arch)`}>
        <g clipPath={`url(#${id}-full)`}>
          <rect className={css.full} x="0" y="0" width="200" height="240" />
          <g className={css.onFull}>
            <Words shown={shown} lines={lines} shift={shift} />
          </g>
        </g>
      </g>
      <path className={css.outline} d={ARCH} />
    </svg>
  );
};
