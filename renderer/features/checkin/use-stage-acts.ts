import type { AttendeeCard } from '../../../shared/contract/attendee-card.ts';
import type { ScanResult } from '../../../shared/contract/checkin.ts';
import { useCheckin } from './checkin-context.tsx';
import type { DeskState } from './state/desk-state.ts';
import { draftFrom } from './state/walk-in-draft.ts';

/** What the keys and the buttons of the stage do; one place, so that both do the same. */
export interface StageActs {
  readonly dismiss: () => void;
  readonly reprint: () => void;
  readonly someoneElse: () => void;
  readonly toHelp: () => void;
  readonly recheck: () => void;
  readonly walkIn: () => void;
  readonly delegation: () => void;
}

/** Whom a key is about: the person, and what the help desk has to know. */
interface Concerned {
  readonly card: AttendeeCard | null;
  readonly scanId: string;
  readonly code: string;
  readonly reason: string;
}

const ofResult = ({ attendee, scanId, code, reason }: ScanResult): Concerned => ({
  card: attendee,
  scanId,
  code,
  reason,
});

/** Who is on the stage, with the scan that brought them. */
const concernedOf = ({ stage }: DeskState): Concerned | null => {
  if (stage.kind === 'verdict') return ofResult(stage.result);
  if (stage.kind !== 'person') return null;
  return { card: stage.card, scanId: '', code: '', reason: stage.card.presence };
};

export const useStageActs = (): StageActs => {
  const { state, dispatch, actions, focusField, typed, clearTyped } = useCheckin();
  const guest = concernedOf(state);
  const concerned = typed === '' ? guest : { card: null, scanId: '', code: typed, reason: 'not-found' };
  return {
    dismiss: () => {
      if (guest !== null) dispatch({ kind: 'handled', scanId: guest.scanId });
      dispatch({ kind: 'clear' });
      focusField();
    },
    reprint: () => {
      if (guest?.card) dispatch({ kind: 'panel', panel: 'reprint' });
      else void actions.reprintLast();
    },
    someoneElse: () => {
      dispatch({ kind: 'show', stage: { kind: 'who' } });
      focusField();
    },
    toHelp: () => {
      if (concerned === null) void actions.lastToHelp();
      else {
        const { card, ...about } = concerned;
        void actions.toHelp({ attendeeId: card?.id ?? '', ...about });
      }
      clearTyped();
      focusField();
    },
    recheck: () => {
      if (guest?.card && guest.reason === 'unpaid') void actions.recheck(guest.card.id);
    },
    walkIn: () => {
      if (typed !== '' || state.walkIn === null) dispatch({ kind: 'draft', draft: draftFrom(typed) });
      dispatch({ kind: 'show', stage: { kind: 'walk-in' } });
      clearTyped();
    },
    delegation: () => {
      const name = guest?.card?.delegation ?? '';
      const stage =
        name === '' ? ({ kind: 'delegations' } as const) : ({ kind: 'group', delegation: name } as const);
      dispatch({ kind: 'show', stage });
      focusField();
    },
  };
};
