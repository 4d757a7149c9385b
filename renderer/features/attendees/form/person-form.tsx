import { type FormEvent, type ReactNode, useState } from 'react';
import { useKeys } from '../../../app/keys.ts';
import { useText } from '../../../locales/locale-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { ProblemLine } from '../../../ui/problem-line.tsx';
import { changed, changedMeanwhile, type Draft, isDirty, NO_DRAFT, shownIn, toSave } from './draft.ts';
import css from './form.module.css';
import { FORM_GROUPS } from './form-fields.ts';
import { FormRow } from './form-row.tsx';

export interface PersonFormProps {
  /** What the desk knows of a field now; renewed by news while the form is open. */
  readonly known: (name: string) => string;
  /** The headings of the organiser's own columns. */
  readonly customNames: readonly string[];
  readonly problem: string;
  readonly isBusy: boolean;
  readonly onSave: (wish: ReturnType<typeof toSave>) => void;
  readonly onCancel: () => void;
  /** Told what stands in the name fields. */
  readonly children?: (shown: (name: string) => string) => ReactNode;
}

/** All fields of a person. Saves only what was changed here; what others change meanwhile stays theirs. */
export const PersonForm = (props: PersonFormProps) => {
  const { known, customNames } = props;
  const text = useText();
  const [draft, setDraft] = useState<Draft>(NO_DRAFT);
  const shown = (name: string) => shownIn(draft, known, name);
  const change = (name: string, value: string) => setDraft((before) => changed(before, known, name, value));
  useKeys({ Escape: props.onCancel }, { layer: 'frame' });
  const save = (event: FormEvent) => {
    event.preventDefault();
    props.onSave(toSave(draft, known));
  };
  const rowOf = (name: string) => ({
    value: shown(name),
    meanwhile: changedMeanwhile(draft, known, name),
    onValue: (value: string) => change(name, value),
  });
  return (
    <form className={css.form} onSubmit={save} data-holds-draft="">
      {FORM_GROUPS.map((group) => (
        <fieldset key={group.id} className={css.group}>
          <legend>{text(`attendees.form.${group.id}`)}</legend>
          {group.fields.map((field, place) => (
            <FormRow
              key={field.name}
              {...field}
              label={text(`attendees.field.${field.name}`)}
              isFirst={group === FORM_GROUPS[0] && place === 0}
              {...rowOf(field.name)}
            />
          ))}
          {group.id === 'name' && <div className={css.wide}>{props.children?.(shown)}</div>}
        </fieldset>
      ))}
      {customNames.length > 0 && (
        <fieldset className={css.group}>
          <legend>{text('attendees.form.custom')}</legend>
          {customNames.map((name) => (
            <FormRow key={name} name={name} kind="text" label={name} {...rowOf(`custom.${name}`)} />
          ))}
        </fieldset>
      )}
      <div className={css.end}>
        <ProblemLine problem={props.problem} />
        <div className={css.buttons}>
          <Button variant="primary" isSubmit disabled={props.isBusy || !isDirty(draft, known)}>
            {text('attendees.save')}
          </Button>
          <Button variant="quiet" onClick={props.onCancel}>
            {text('attendees.cancel')}
          </Button>
        </div>
      </div>
    </form>
  );
};
