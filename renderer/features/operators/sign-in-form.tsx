import { type FormEvent, useRef, useState } from 'react';
import type { OperatorView } from '../../../shared/contract/operators.ts';
import { useTroubleText } from '../../app/trouble-text.ts';
import { useText } from '../../locales/locale-context.tsx';
import { Button } from '../../ui/button.tsx';
import { useAnnounce } from '../../ui/live-regions.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useLockedOutText } from './locked-out-text.ts';
import css from './sign-in-screen.module.css';
import { type SignInTrouble, signInTroubleOf } from './sign-in-trouble.ts';

export interface SignInFormProps {
  readonly people: readonly OperatorView[];
  readonly now: () => number;
  readonly onSignIn: (operatorId: string, pin: string) => Promise<void>;
}

type Problem = SignInTrouble | { readonly kind: 'other'; readonly text: string };

/** Name and PIN. Pasting and password managers are welcome. */
export const SignInForm = ({ people, now, onSignIn }: SignInFormProps) => {
  const text = useText();
  const sayTrouble = useTroubleText();
  const announce = useAnnounce();
  const pinField = useRef<HTMLInputElement>(null);
  const [operatorId, setOperatorId] = useState(people[0]?.id ?? '');
  const [pin, setPin] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const lockedOut = useLockedOutText(problem?.kind === 'locked-out' ? problem.untilMs : 0, now);
  const said = problem?.kind === 'locked-out' ? lockedOut : sayProblem(text, problem);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    try {
      await onSignIn(operatorId, pin);
    } catch (error) {
      const found = signInTroubleOf(error) ?? { kind: 'other', text: sayTrouble(error) };
      setProblem(found);
      setPin('');
      setBusy(false);
      announce('alert', sayProblem(text, found) || text('operators.locked-out.said'));
      pinField.current?.focus();
    }
  };
  const choose = (id: string) => {
    setOperatorId(id);
    setProblem(null);
    setPin('');
    pinField.current?.focus();
  };
  const name = people.find(({ id }) => id === operatorId)?.name ?? '';
  return (
    <form className={css.form} onSubmit={(event) => void submit(event)}>
      <Select
        label={text('operators.name')}
        value={operatorId}
        options={people.map((person) => ({ value: person.id, label: person.name }))}
        onValue={choose}
      />
      {/* Password managers file the PIN under this name. */}
      <input
        className="sr-only"
        autoComplete="username"
        value={name}
        readOnly
        tabIndex={-1}
        aria-hidden="true"
      />
      <TextField
        ref={pinField}
        label={text('operators.pin')}
        type="password"
        autoComplete="current-password"
        value={pin}
        onValue={setPin}
        maxLength={64}
        autoFocus
        data-first-focus
        problem={said}
      />
      <Button
        variant="primary"
        size="large"
        isWide
        isSubmit
        disabled={isBusy || pin === '' || lockedOut !== ''}
      >
        {text('operators.sign-in')}
      </Button>
      <p className={css.note}>{text('operators.forgotten')}</p>
    </form>
  );
};

const sayProblem = (
  text: (key: string, values?: Readonly<Record<string, number>>) => string,
  problem: Problem | null,
): string => {
  if (problem?.kind === 'other') return problem.text;
  if (problem?.kind === 'wrong-pin') return text('operators.wrong-pin', { left: problem.triesLeft });
  return '';
};
