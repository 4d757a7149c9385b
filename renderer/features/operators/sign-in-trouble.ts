import { ORPCError } from '@orpc/client';

/** Why a sign-in failed in a way that the person can do something about. */
export type SignInTrouble =
  | { readonly kind: 'wrong-pin'; readonly triesLeft: number }
  | { readonly kind: 'locked-out'; readonly untilMs: number };

/** Reads the two refusals of a sign-in; null for everything else. */
export const signInTroubleOf = (error: unknown): SignInTrouble | null => {
  if (!(error instanceof ORPCError)) return null;
  // The contract fixes the data of these two codes; the line hands them over unparsed.
  const data = (error.data ?? {}) as { readonly triesLeft?: number; readonly until?: string };
  if (error.code === 'WRONG_PIN') return { kind: 'wrong-pin', triesLeft: data.triesLeft ?? 0 };
  if (error.code === 'LOCKED_OUT') return { kind: 'locked-out', untilMs: Date.parse(data.until ?? '') };
  return null;
};
