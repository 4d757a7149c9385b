import type { OutlineStep } from '../glyph-outlines.ts';
import { apply, type Matrix } from '../matrix.ts';

/** Closed loops of straight edges, in dots: x and y in turns. */
export type Loops = readonly (readonly number[])[];

/** Takes a path in its own measure and gives loops in dots. */
export interface Pen {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  quadTo(cx: number, cy: number, x: number, y: number): void;
  cubicTo(ax: number, ay: number, bx: number, by: number, x: number, y: number): void;
  loops(): Loops;
}

/** So far an edge may lie from its curve, in dots. */
const TOLERANCE = 0.1;
const MOST_EDGES = 64;

/** Starts a path whose points go through the matrix before curves become edges. */
export const createPen = (matrix: Matrix): Pen => {
  const loops: number[][] = [];
  let loop: number[] = [];
  const here = (): readonly [number, number] => [loop.at(-2) ?? 0, loop.at(-1) ?? 0];
  const cubic = (a: Point, b: Point, to: Point): void => {
    const from = here();
    const bend = Math.max(bendOf(from, a, b), bendOf(a, b, to)) * 0.75;
    const edges = Math.min(MOST_EDGES, Math.max(1, Math.ceil(Math.sqrt(bend / TOLERANCE))));
    for (let edge = 1; edge < edges; edge += 1) {
      const t = edge / edges;
      const u = 1 - t;
      const [w0, w1, w2, w3] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
      loop.push(
        w0 * from[0] + w1 * a[0] + w2 * b[0] + w3 * to[0],
        w0 * from[1] + w1 * a[1] + w2 * b[1] + w3 * to[1],
      );
    }
    loop.push(to[0], to[1]);
  };
  return {
    moveTo(x, y) {
      loop = [...apply(matrix, x, y)];
      loops.push(loop);
    },
    lineTo(x, y) {
      loop.push(...apply(matrix, x, y));
    },
    quadTo(cx, cy, x, y) {
      const [control, to] = [apply(matrix, cx, cy), apply(matrix, x, y)];
      // The same curve as a cubic one.
      cubic(towards(here(), control), towards(to, control), to);
    },
    cubicTo: (ax, ay, bx, by, x, y) =>
      cubic(apply(matrix, ax, ay), apply(matrix, bx, by), apply(matrix, x, y)),
    loops: () => loops,
  };
};

type Point = readonly [number, number];

const bendOf = (from: Point, control: Point, to: Point): number =>
  Math.hypot(from[0] - 2 * control[0] + to[0], from[1] - 2 * control[1] + to[1]);

const towards = (from: Point, control: Point): Point => [
  from[0] + (2 / 3) * (control[0] - from[0]),
  from[1] + (2 / 3) * (control[1] - from[1]),
];

/** Draws an outline of a font, in ems. Loops of fonts are closed by themselves. */
export const drawOutline = (pen: Pen, outline: readonly OutlineStep[]): void => {
  for (const { type, values } of outline) {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = values;
    if (type === 'M') pen.moveTo(a, b);
    else if (type === 'L') pen.lineTo(a, b);
    else if (type === 'Q') pen.quadTo(a, b, c, d);
    else if (type === 'C') pen.cubicTo(a, b, c, d, e, f);
  }
};
