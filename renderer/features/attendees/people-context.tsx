import { createContext, useContext } from 'react';
import type { EventState } from '../../../shared/contract/event.ts';
import type { Abilities } from './abilities.ts';

/** What every part of People relies on: the event's words and what this operator may do. */
export interface PeopleContextValue {
  readonly event: EventState;
  readonly abilities: Abilities;
}

const PeopleContext = createContext<PeopleContextValue | null>(null);
export const PeopleProvider = PeopleContext;

export const usePeopleContext = (): PeopleContextValue => {
  const value = useContext(PeopleContext);
  if (value === null) throw new Error('usePeopleContext needs the People screen around it');
  return value;
};
