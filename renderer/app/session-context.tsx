import { createContext, type ReactNode, useContext } from 'react';
import type { SessionView } from '../../shared/contract/operators.ts';
import { useAnswer, useDesk } from '../client/desk-context.tsx';

export interface SessionAccess {
  /** null until the desk has answered. */
  readonly session: SessionView | null;
  readonly error: unknown;
  /** Rejects with the desk's reason when the PIN is wrong or the person is locked out. */
  readonly signIn: (operatorId: string, pin: string) => Promise<void>;
  readonly signOut: () => Promise<void>;
}

const SessionContext = createContext<SessionAccess | null>(null);

/** Knows who works at this screen, and asks again whenever that may have changed. */
export const SessionProvider = ({ children }: { readonly children: ReactNode }) => {
  const desk = useDesk();
  const { value, error, askAgain } = useAnswer('session', (each) => each.operators.session(), ['operators']);
  const access: SessionAccess = {
    session: value,
    error,
    signIn: async (operatorId, pin) => {
      await desk.operators.signIn({ operatorId, pin });
      askAgain();
    },
    signOut: async () => {
      await desk.operators.signOut();
      askAgain();
    },
  };
  return <SessionContext value={access}>{children}</SessionContext>;
};

/** Who works at this screen, and how to change that. */
export const useSession = (): SessionAccess => {
  const access = useContext(SessionContext);
  if (access === null) throw new Error('useSession needs a SessionProvider around it');
  return access;
};
