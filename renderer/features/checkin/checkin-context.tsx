import { createContext, useContext } from 'react';
import type { HelpCase } from '../../../shared/contract/checkin.ts';
import type { EventState } from '../../../shared/contract/event.ts';
import type { SessionView } from '../../../shared/contract/operators.ts';
import type { PrintJobView } from '../../../shared/contract/printing.ts';
import type { CallTrouble } from '../../client/call-trouble.ts';
import type { DeskAction, DeskState } from './state/desk-state.ts';
import type { DeskActions } from './use-desk-actions.ts';

/** What every part of the desk screen shares. */
export interface Checkin {
  readonly event: EventState;
  readonly session: SessionView | null;
  readonly state: DeskState;
  readonly dispatch: (action: DeskAction) => void;
  readonly actions: DeskActions;
  /** The latest news of print jobs, by id. */
  readonly jobs: ReadonlyMap<string, PrintJobView>;
  readonly helpCases: readonly HelpCase[];
  readonly trouble: CallTrouble | null;
  readonly nowMs: () => number;
  /** Back to the scan field. */
  readonly focusField: () => void;
  /** What stands in the field, to fill in a walk-in. */
  readonly typed: string;
  readonly clearTyped: () => void;
}

const CheckinContext = createContext<Checkin | null>(null);
export const CheckinProvider = CheckinContext;

export const useCheckin = (): Checkin => {
  const checkin = useContext(CheckinContext);
  if (checkin === null) throw new Error('useCheckin needs the desk screen around it');
  return checkin;
};
