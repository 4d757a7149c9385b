import type { RollCall } from './roll-call.ts';

/** What a count of heads says beside the scans. `people` are those who are not scanned. */
export type HeadComparison =
  | { readonly kind: 'not-counted' }
  /** As many heads as scans, and nobody is missing. */
  | { readonly kind: 'equal' }
  /** As many heads as scans, yet somebody is missing: the bus is not complete. */
  | { readonly kind: 'missing'; readonly by: number }
  /** Fewer heads than are expected. */
  | { readonly kind: 'fewer'; readonly by: number }
  /** More heads than are expected: a stranger, somebody of another bus, or a wrong count. */
  | { readonly kind: 'more'; readonly by: number }
  /** As many heads as are expected, but not all of them are scanned. */
  | { readonly kind: 'not-all-scanned'; readonly by: number };

/** Compares the heads with those who are expected on the bus, and then with the scans. */
export const compareHeads = (count: number | null, roll: RollCall): HeadComparison => {
  if (count === null) return { kind: 'not-counted' };
  const { expected, aboard } = roll;
  if (count > expected) return { kind: 'more', by: count - expected };
  if (count < expected) {
    const kind = count === aboard.length ? 'missing' : 'fewer';
    return { kind, by: expected - count };
  }
  return count === aboard.length ? { kind: 'equal' } : { kind: 'not-all-scanned', by: count - aboard.length };
};
