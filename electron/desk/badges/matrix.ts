import type { Turn } from '../../../shared/domain/badges/display-list.ts';

/** Maps a point (x, y) to (a·x + c·y + e, b·x + d·y + f). */
export interface Matrix {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly e: number;
  readonly f: number;
}

/** Leaves everything where it is. */
export const IDENTITY: Matrix = { a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 };

/** First `inner`, then `outer`. */
export const times = (outer: Matrix, inner: Matrix): Matrix => ({
  a: outer.a * inner.a + outer.c * inner.b,
  b: outer.b * inner.a + outer.d * inner.b,
  c: outer.a * inner.c + outer.c * inner.d,
  d: outer.b * inner.c + outer.d * inner.d,
  e: outer.a * inner.e + outer.c * inner.f + outer.e,
  f: outer.b * inner.e + outer.d * inner.f + outer.f,
});

export const scaling = (factor: number): Matrix => ({ ...IDENTITY, a: factor, d: factor });
export const shifting = (e: number, f: number): Matrix => ({ ...IDENTITY, e, f });

/** A turn clockwise about a point. Quarters come out exactly, so that what was straight stays straight. */
export const turning = ({ degrees, xMm, yMm }: Turn): Matrix => {
  const isQuarter = degrees % 90 === 0;
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)].map((part) => (isQuarter ? Math.round(part) : part));
  const about = { a: cos ?? 1, b: sin ?? 0, c: -(sin ?? 0), d: cos ?? 1, e: 0, f: 0 };
  return times(times(shifting(xMm, yMm), about), shifting(-xMm, -yMm));
};

/** Whether straight edges stay straight: turned by quarters only. */
export const isUpright = ({ a, b, c, d }: Matrix): boolean => (b === 0 && c === 0) || (a === 0 && d === 0);

export const apply = ({ a, b, c, d, e, f }: Matrix, x: number, y: number): readonly [number, number] => [
  a * x + c * y + e,
  b * x + d * y + f,
];

/** The way back; null where everything was pressed flat. */
export const inverse = ({ a, b, c, d, e, f }: Matrix): Matrix | null => {
  const area = a * d - b * c;
  if (area === 0) return null;
  return {
    a: d / area,
    b: -b / area,
    c: -c / area,
    d: a / area,
    e: (c * f - d * e) / area,
    f: (b * e - a * f) / area,
  };
};

/** How much longer everything becomes; all matrices here keep shapes. */
export const scaleOf = ({ a, b }: Matrix): number => Math.hypot(a, b);
