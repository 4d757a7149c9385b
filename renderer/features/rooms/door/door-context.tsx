import { createContext, type RefObject, useContext } from 'react';
import type { EventState } from '../../../../shared/contract/event.ts';
import type { SessionView } from '../../../../shared/contract/operators.ts';
import type { RoomState } from '../../../../shared/contract/rooms.ts';
import type { Activity } from '../../../../shared/domain/programme/activity.ts';
import type { CallTrouble } from '../../../client/call-trouble.ts';
import type { SearchAction, SearchState } from '../../../scan-field/search-state.ts';
import type { DoorAction, DoorState } from './door-reducer.ts';
import type { DoorActions } from './use-door-actions.ts';

/** What every part of a door's screen shares. */
export interface Door {
  readonly event: EventState;
  readonly session: SessionView | null;
  readonly room: string;
  readonly door: RoomState;
  readonly activity: Activity;
  readonly numbers: NonNullable<RoomState['numbers']>;
  readonly state: DoorState;
  readonly dispatch: (action: DoorAction) => void;
  readonly actions: DoorActions;
  readonly trouble: CallTrouble | null;
  readonly nowMs: () => number;
  /** The desk's clock. */
  readonly deskNowMs: number;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly search: SearchState;
  readonly changeSearch: (action: SearchAction) => void;
  readonly isListShown: boolean;
  readonly actOnRow: (row: number) => void;
}

const DoorContext = createContext<Door | null>(null);
export const DoorProvider = DoorContext;

export const useDoor = (): Door => {
  const door = useContext(DoorContext);
  if (door === null) throw new Error('useDoor needs the screen of a door around it');
  return door;
};
