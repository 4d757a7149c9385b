import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import type { SessionView } from '../../shared/contract/operators.ts';
import { forgetPeople } from '../client/desk-clock.ts';
import { useAnswer, useDesk, useKeptAnswers, useStanding } from '../client/desk-context.tsx';
import type { KeptAnswers } from '../client/kept/kept-answers.ts';

export interface SessionAccess {
  /** null until the desk has answered, on a device that keeps nothing. */
  readonly session: SessionView | null;
  readonly error: unknown;
  /** Rejects with the desk's reason when the PIN is wrong or the person is locked out. */
  readonly signIn: (operatorId: string, pin: string) => Promise<void>;
  readonly signOut: () => Promise<void>;
}

const SessionContext = createContext<SessionAccess | null>(null);

const KEY = 'session';

const readKept = (kept: KeptAnswers): SessionView | null =>
  kept.read<SessionView>(KEY, ({ role, audience }) => typeof role === 'string' && audience !== undefined);

/** What is kept belongs to whoever works here: another person, or nobody in particular, begins anew. */
const keep = (kept: KeptAnswers, session: SessionView): void => {
  // A desk that asks for the PIN again does not know yet who comes.
  if (session.role === null) return;
  if (readKept(kept)?.operatorId !== session.operatorId) forgetPeople(kept);
  kept.write(KEY, session);
};

/** Knows who works at this screen, and asks again whenever that may have changed. */
export const SessionProvider = ({ children }: { readonly children: ReactNode }) => {
  const desk = useDesk();
  const kept = useKeptAnswers();
  const standing = useStanding();
  const [before] = useState(() => readKept(kept));
  const [leaving, setLeaving] = useState<'no' | 'to-say' | 'said'>('no');
  const { value, error, askAgain } = useAnswer('session', (each) => each.operators.session(), ['operators'], {
    hear: (session) => {
      if (leaving === 'to-say') return void leave();
      setLeaving('no');
      keep(kept, session);
    },
  });
  useEffect(() => {
    if (standing === 'removed') forgetPeople(kept);
  }, [standing, kept]);
  const leave = async (): Promise<void> => {
    forgetPeople(kept);
    setLeaving('to-say');
    try {
      await desk.operators.signOut();
    } catch {
      // Without a line the screen is left all the same; the desk is told when it answers next.
      return;
    }
    setLeaving('said');
    askAgain();
  };
  const access: SessionAccess = {
    session: leaving === 'no' ? (value ?? before) : null,
    error,
    signIn: async (operatorId, pin) => {
      await desk.operators.signIn({ operatorId, pin });
      askAgain();
    },
    signOut: leave,
  };
  return <SessionContext value={access}>{children}</SessionContext>;
};

/** Who works at this screen, and how to change that. */
export const useSession = (): SessionAccess => {
  const access = useContext(SessionContext);
  if (access === null) throw new Error('useSession needs a SessionProvider around it');
  return access;
};
