import { useMemo, useRef, useState } from 'react';
import { type CallTrouble, troubleOf } from './call-trouble.ts';
import type { DeskClient } from './desk-client.ts';
import { useDesk } from './desk-context.tsx';

/** What could not be done; null when the last thing was. */
export type TellTrouble = (trouble: CallTrouble | null) => void;

/** Makes the actions of a screen over a client. `ports` gives what is true at the moment of the call. */
export type CreateActions<Ports, Actions> = (
  desk: DeskClient,
  ports: () => Ports,
  tell: TellTrouble,
) => Actions;

/** The actions of a screen, the same ones for as long as it is open, and what could not be done last. */
export const useScreenActions = <Ports, Actions>(
  create: CreateActions<Ports, Actions>,
  ports: Ports,
): { readonly actions: Actions; readonly trouble: CallTrouble | null } => {
  const desk = useDesk();
  const latest = useRef(ports);
  latest.current = ports;
  const [trouble, setTrouble] = useState<CallTrouble | null>(null);
  const actions = useMemo(() => create(desk, () => latest.current, setTrouble), [create, desk]);
  return { actions, trouble };
};

/** Does one thing at the desk. What cannot be done is told, never lost. */
export const createAttempt =
  (tell: TellTrouble) =>
  async (act: () => Promise<void>): Promise<void> => {
    try {
      await act();
      tell(null);
    } catch (error) {
      tell(troubleOf(error));
    }
  };
