/** For this long an undo is a slip of the hand, and asks for nothing. */
export const FREE_UNDO_MS = 10_000;

/** The scan to be taken back. */
export interface UndoableScan {
  readonly at: string;
  readonly isAdmitted: boolean;
  readonly isVoid: boolean;
}

export interface UndoRequest {
  readonly at: string;
  /** Empty where the operator gave none. */
  readonly reason: string;
}

export type UndoOutcome =
  | { readonly kind: 'void'; readonly reason: string }
  | { readonly kind: 'reason-needed' }
  | { readonly kind: 'nothing-to-undo' };

/** May this scan be taken back, at any desk, with no time limit; after 10 seconds somebody says why. */
export const decideUndo = (scan: UndoableScan, { at, reason }: UndoRequest): UndoOutcome => {
  if (!scan.isAdmitted || scan.isVoid) return { kind: 'nothing-to-undo' };
  // A scan from a desk whose clock runs ahead lies in the future here: it is new as well.
  const isFresh = Date.parse(at) - Date.parse(scan.at) <= FREE_UNDO_MS;
  const said = reason.trim();
  return isFresh || said !== '' ? { kind: 'void', reason: said } : { kind: 'reason-needed' };
};
