import { type FormEvent, type RefObject, useRef, useState } from 'react';
import type { OperatorView } from '../../../shared/contract/operators.ts';
import { useTroubleText } from '../../app/trouble-text.ts';
import { useText } from '../../locales/locale-context.tsx';
import { useAnnounce } from '../../ui/live-regions.tsx';
import { useLockedOutText } from './locked-out-text.ts';
import { type SignInTrouble, signInTroubleOf } from './sign-in-trouble.ts';

export interface SignInWishes {
  readonly people: readonly OperatorView[];
  readonly now: () => number;
  readonly onSignIn: (operatorId: string, pin: string) => Promise<void>;
}

type Problem = SignInTrouble | { readonly kind: 'other'; readonly text: string };

export interface SigningIn {
  readonly pinField: RefObject<HTMLInputElement | null>;
  readonly operatorId: string;
  readonly pin: string;
  readonly setPin: (pin: string) => void;
  readonly choose: (operatorId: string) => void;
  readonly submit: (event: FormEvent) => void;
  /** Why it did not work; empty when nothing is wrong. */
  readonly problem: string;
  /** The PIN can be sent now. */
  readonly isReady: boolean;
}

/** Name and PIN on their way to the desk, and what the desk says of them. */
export const useSignIn = ({ people, now, onSignIn }: SignInWishes): SigningIn => {
  const sayProblem = useProblemText();
  const announce = useAnnounce();
  const pinField = useRef<HTMLInputElement>(null);
  const [operatorId, setOperatorId] = useState(people[0]?.id ?? '');
  const [pin, setPin] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const lockedOut = useLockedOutText(problem?.kind === 'locked-out' ? problem.untilMs : 0, now);

  const begin = (next: Problem | null) => {
    setProblem(next);
    setPin('');
    pinField.current?.focus();
  };
  const signIn = async (): Promise<void> => {
    setBusy(true);
    try {
      await onSignIn(operatorId, pin);
    } catch (error) {
      const found = signInTroubleOf(error);
      begin(found ?? { kind: 'other', text: sayProblem.trouble(error) });
      setBusy(false);
      announce('alert', sayProblem.heard(found) || sayProblem.trouble(error));
    }
  };
  return {
    pinField,
    operatorId,
    pin,
    setPin,
    choose: (id) => {
      setOperatorId(id);
      begin(null);
    },
    submit: (event) => {
      event.preventDefault();
      void signIn();
    },
    problem: problem?.kind === 'locked-out' ? lockedOut : sayProblem.seen(problem),
    isReady: !isBusy && pin !== '' && lockedOut === '',
  };
};

/** The words for a problem, to see and to hear: a countdown is seen, not read out every second. */
const useProblemText = () => {
  const text = useText();
  const trouble = useTroubleText();
  const seen = (problem: Problem | null): string => {
    if (problem?.kind === 'other') return problem.text;
    return problem?.kind === 'wrong-pin' ? text('operators.wrong-pin', { left: problem.triesLeft }) : '';
  };
  const heard = (problem: Problem | null): string =>
    problem?.kind === 'locked-out' ? text('operators.locked-out.said') : seen(problem);
  return { seen, heard, trouble };
};
