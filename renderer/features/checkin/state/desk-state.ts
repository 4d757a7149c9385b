import type { AttendeeCard } from '../../../../shared/contract/attendee-card.ts';
import type { ScanResult } from '../../../../shared/contract/checkin.ts';
import type { UnreadAction } from '../../../scan-field/unread-codes.ts';
import type { WalkInDraft } from './walk-in-draft.ts';

/** What an operator may choose beside a verdict; one at a time. */
export type StagePanel = 'none' | 'reprint' | 'undo';

/** A result on the stage. */
export interface VerdictOnStage {
  readonly kind: 'verdict';
  readonly result: ScanResult;
  readonly shownAtMs: number;
  /** Opened again from the tape: it stays until somebody closes it. */
  readonly isReopened: boolean;
  /** Counts the bounces of the trigger: the verdict pulses once for each. */
  readonly pulses: number;
  readonly ticked: readonly string[];
  readonly panel: StagePanel;
  readonly recheckedAt: string;
}

export type Stage =
  | { readonly kind: 'idle' }
  | { readonly kind: 'who' }
  | VerdictOnStage
  | { readonly kind: 'person'; readonly card: AttendeeCard; readonly panel: StagePanel }
  | { readonly kind: 'walk-in' }
  | { readonly kind: 'delegations' }
  | { readonly kind: 'group'; readonly delegation: string }
  | {
      readonly kind: 'group-done';
      readonly delegation: string;
      readonly results: readonly ScanResult[];
      readonly shownAtMs: number;
    }
  | {
      readonly kind: 'undone';
      readonly card: AttendeeCard;
      readonly badge: 'none' | 'cancelled' | 'keep-void';
    };

export interface DeskState {
  readonly stage: Stage;
  /** Refusals that the next guest pushed off the stage, newest first: on top of the tape until handled. */
  readonly pins: readonly ScanResult[];
  /** Codes that were scanned and got no verdict, because the line broke: until they are read, or settled. */
  readonly unread: readonly string[];
  /** Results as they came, newest first, so that the tape opens them as they were. */
  readonly recent: readonly ScanResult[];
  /** A walk-in that was begun; null when none is. */
  readonly walkIn: WalkInDraft | null;
}

export const FIRST_DESK_STATE: DeskState = {
  stage: { kind: 'idle' },
  pins: [],
  unread: [],
  recent: [],
  walkIn: null,
};

export type DeskAction =
  | { readonly kind: 'verdict'; readonly result: ScanResult; readonly atMs: number; readonly isScan: boolean }
  | { readonly kind: 'rechecked'; readonly result: ScanResult; readonly atMs: number }
  | {
      readonly kind: 'reopen';
      readonly result: ScanResult;
      readonly atMs: number;
      readonly panel?: StagePanel;
    }
  | { readonly kind: 'clear' }
  | { readonly kind: 'hold-over'; readonly scanId: string }
  | { readonly kind: 'tick'; readonly note: string; readonly isTicked: boolean }
  | { readonly kind: 'panel'; readonly panel: StagePanel }
  | { readonly kind: 'handled'; readonly scanId: string }
  | UnreadAction
  | { readonly kind: 'show'; readonly stage: Exclude<Stage, VerdictOnStage> }
  | { readonly kind: 'draft'; readonly draft: WalkInDraft | null };
