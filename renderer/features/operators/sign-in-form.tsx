import { useText } from '../../locales/locale-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import css from './sign-in-screen.module.css';
import { type SignInWishes, useSignIn } from './use-sign-in.ts';

/** Name and PIN. Pasting and password managers are welcome. */
export const SignInForm = (wishes: SignInWishes) => {
  const text = useText();
  const { people } = wishes;
  const { pinField, operatorId, pin, setPin, choose, submit, problem, isReady } = useSignIn(wishes);
  const name = people.find(({ id }) => id === operatorId)?.name ?? '';
  return (
    <form className={css.form} onSubmit={submit}>
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
        problem={problem}
      />
      <Button variant="primary" size="large" isWide isSubmit disabled={!isReady}>
        {text('operators.sign-in')}
      </Button>
      <p className={css.note}>{text('operators.forgotten')}</p>
    </form>
  );
};
