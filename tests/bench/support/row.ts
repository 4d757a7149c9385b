import { type Spread, spreadOf } from './spread.ts';

/** What must hold of a spread: these percentiles below these milliseconds. */
export type Target = Readonly<Partial<Record<'p50' | 'p95' | 'p99' | 'max', number>>>;

/** One line of the table. Without a target it is there to be known. */
export interface Row {
  readonly what: string;
  readonly target: Target | null;
  readonly measured: Spread | null;
  /** null: no target, or not measured. */
  readonly isMet: boolean | null;
  readonly note: string;
}

/** A row of measured milliseconds. */
export const rowOf = (what: string, target: Target | null, valuesMs: readonly number[], note = ''): Row => {
  const measured = spreadOf(valuesMs);
  return { what, target, measured, isMet: target === null ? null : meets(measured, target), note };
};

/** A row of something that this run could not measure; the note says why. */
export const unmeasured = (what: string, target: Target, note: string): Row => ({
  what,
  target,
  measured: null,
  isMet: null,
  note,
});

const meets = (measured: Spread, target: Target): boolean =>
  (['p50', 'p95', 'p99', 'max'] as const).every(
    (at) => target[at] === undefined || measured[at] < target[at],
  );
