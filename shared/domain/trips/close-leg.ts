import type { RollCall } from './roll-call.ts';
import type { ExcuseReason } from './trip-facts.ts';

/** Why one person is left without. */
export interface GivenReason {
  readonly attendeeId: string;
  readonly reason: ExcuseReason;
  readonly note: string;
}

export type Closing =
  | { readonly kind: 'closed'; readonly excuses: readonly GivenReason[] }
  | { readonly kind: 'already-closed' }
  /** Somebody is not accounted for: the bus may not leave. */
  | { readonly kind: 'unaccounted'; readonly attendeeIds: readonly string[] }
  /** `other` says nothing without words. */
  | { readonly kind: 'words-needed'; readonly attendeeIds: readonly string[] };

/** Whether a reason says something. */
export const saysWhy = ({ reason, note }: Pick<GivenReason, 'reason' | 'note'>): boolean =>
  reason !== 'other' || note.trim() !== '';

/** May the bus leave? Only when nobody is missing without a reason of their own. Reasons for others are not taken. */
export const closeLeg = (roll: RollCall, reasons: readonly GivenReason[]): Closing => {
  if (roll.isClosed) return { kind: 'already-closed' };
  const given = new Map(reasons.map((one) => [one.attendeeId, one]));
  const missing = roll.missing.map(({ attendeeId }) => attendeeId);
  const unaccounted = missing.filter((id) => !given.has(id));
  if (unaccounted.length > 0) return { kind: 'unaccounted', attendeeIds: unaccounted };
  const excuses = missing.map((id) => given.get(id)).filter((one) => one !== undefined);
  const wordless = excuses.filter((one) => !saysWhy(one)).map(({ attendeeId }) => attendeeId);
  if (wordless.length > 0) return { kind: 'words-needed', attendeeIds: wordless };
  return { kind: 'closed', excuses };
};
