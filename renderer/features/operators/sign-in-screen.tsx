import { useAnswer } from '../../client/desk-context.tsx';
import { LANGUAGE_NAMES, LANGUAGES } from '../../locales/language.ts';
import { useLocale, useText } from '../../locales/locale-context.tsx';
import { BrandArch } from '../../ui/brand-arch.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { SignInForm } from './sign-in-form.tsx';
import css from './sign-in-screen.module.css';

export interface SignInScreenProps {
  readonly eventName: string;
  readonly now: () => number;
  readonly onSignIn: (operatorId: string, pin: string) => Promise<void>;
}

/** Who works here now: a name and a PIN. Stands in place of all screens until somebody has signed in. */
export const SignInScreen = ({ eventName, now, onSignIn }: SignInScreenProps) => {
  const text = useText();
  const { language, setLanguage } = useLocale();
  const { value } = useAnswer('operators', (desk) => desk.operators.list(), ['operators']);
  const people = value?.filter(({ hasPin, isActive }) => hasPin && isActive);
  return (
    <main className={css.page}>
      <section className={css.card} aria-labelledby="sign-in">
        <header className={css.head}>
          <span className={css.brand}>
            <BrandArch sizePx={26} />
            Foyer
          </span>
          <Segmented
            label={text('app.language')}
            value={language}
            options={LANGUAGES.map((each) => ({ value: each, label: LANGUAGE_NAMES[each] }))}
            onValue={setLanguage}
          />
        </header>
        <h1 id="sign-in" className={css.title}>
          {text('operators.sign-in')}
        </h1>
        {eventName && (
          <p className={css.event}>
            <bdi>{eventName}</bdi>
          </p>
        )}
        {people && <SignInForm people={people} now={now} onSignIn={onSignIn} />}
      </section>
    </main>
  );
};
