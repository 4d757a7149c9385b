import { type FormEvent, useEffect, useRef, useState } from 'react';
import { openCountryBook } from '../../../../shared/domain/sources/countries.ts';
import { useLocale, useText } from '../../../locales/locale-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useCheckin } from '../checkin-context.tsx';
import sheet from '../sheet.module.css';
import { EMPTY_DRAFT, missingOf, type WalkInDraft } from '../state/walk-in-draft.ts';
import { useStageActs } from '../use-stage-acts.ts';
import { Doubles } from './doubles.tsx';
import css from './walk-in.module.css';

/** Somebody who is not on the list: a few fields, Enter saves, checks in and prints. */
export const WalkInStage = () => {
  const text = useText();
  const acts = useStageActs();
  const form = useRef<HTMLFormElement>(null);
  const { state, dispatch, actions, focusField } = useCheckin();
  const draft = state.walkIn ?? EMPTY_DRAFT;
  const [isTried, setTried] = useState(false);
  const missing = missingOf(draft);
  useEffect(() => focusFirstEmpty(form.current), []);
  const save = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (missing.length > 0) return focusFirstEmpty(form.current);
    void actions.walkIn({ ...draft, country: openCountryBook()(draft.country.trim()) });
    focusField();
  };
  return (
    <form ref={form} className={sheet.sheet} aria-label={text('checkin.walkIn')} onSubmit={save} noValidate>
      <div className={css.body}>
        <h1 className={sheet.title}>{text('checkin.walkIn')}</h1>
        <p>{text('checkin.walkIn.hint')}</p>
        <Fields draft={draft} missing={isTried ? missing : []} />
        <Doubles draft={draft} />
      </div>
      <footer className={sheet.foot}>
        <Button variant="primary" size="large" kbd="Enter" isSubmit>
          {text('checkin.walkIn.save')}
        </Button>
        <Button size="large" onClick={() => dispatch({ kind: 'draft', draft: EMPTY_DRAFT })}>
          {text('checkin.walkIn.clear')}
        </Button>
        <Button variant="quiet" size="large" kbd="Esc" onClick={acts.dismiss}>
          {text('checkin.walkIn.later')}
        </Button>
      </footer>
    </form>
  );
};

const focusFirstEmpty = (form: HTMLFormElement | null): void => {
  const fields = [...(form?.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select') ?? [])];
  const wanted = fields.filter((field) => field.required);
  (wanted.find(({ value }) => value === '') ?? fields[0])?.focus();
};

interface FieldsProps {
  readonly draft: WalkInDraft;
  readonly missing: readonly string[];
}

const Fields = ({ draft, missing }: FieldsProps) => {
  const text = useText();
  const { language } = useLocale();
  const { event, dispatch } = useCheckin();
  const set = (field: keyof WalkInDraft) => (value: string) =>
    dispatch({ kind: 'draft', draft: { ...draft, [field]: value } });
  const isNameless = draft.given === '' && draft.family === '';
  const problem = (field: string) => (missing.includes(field) ? text('checkin.walkIn.missing') : undefined);
  return (
    <div className={css.fields}>
      <TextField
        label={text('checkin.walkIn.given')}
        value={draft.given}
        onValue={set('given')}
        maxLength={200}
        required={isNameless}
      />
      <TextField
        label={text('checkin.walkIn.family')}
        value={draft.family}
        onValue={set('family')}
        problem={problem('name')}
        maxLength={200}
        required={isNameless}
      />
      <TextField
        label={text('checkin.walkIn.town')}
        value={draft.town}
        onValue={set('town')}
        problem={problem('town')}
        maxLength={200}
        required
      />
      <TextField
        label={text('checkin.walkIn.country')}
        value={draft.country}
        onValue={set('country')}
        maxLength={100}
      />
      <TextField
        label={text('checkin.walkIn.organisation')}
        value={draft.organisation}
        onValue={set('organisation')}
        maxLength={200}
      />
      <Select
        label={text('checkin.walkIn.category')}
        value={draft.category}
        onValue={set('category')}
        problem={problem('category')}
        options={[
          { value: '', label: text('checkin.walkIn.choose') },
          ...event.event.categories.map(({ id, label }) => ({ value: id, label: label[language] })),
        ]}
      />
    </div>
  );
};
