import { type FormEvent, useState } from 'react';
import { useRoute } from '../../app/route.ts';
import { useDesk } from '../../client/desk-context.tsx';
import { useFormats, useText } from '../../locales/locale-context.tsx';
import { Button } from '../../ui/button.tsx';
import { ProblemLine } from '../../ui/problem-line.tsx';
import { TextField } from '../../ui/text-field.tsx';
import css from './first-run.module.css';
import { useBeginning } from './use-beginning.ts';

/** Name and days: enough for an event whose guests are added at the desk. */
export const NewEventForm = ({ now }: { readonly now: () => number }) => {
  const text = useText();
  const { timeZone, isoDay } = useFormats();
  const desk = useDesk();
  const { go } = useRoute();
  const saving = useBeginning();
  const [name, setName] = useState('');
  const [from, setFrom] = useState(() => isoDay(now()));
  const [until, setUntil] = useState(from);
  const isBackwards = until < from;
  const save = (event: FormEvent) => {
    event.preventDefault();
    void saving.run(async () => {
      await desk.event.save({ name: name.trim(), from, until, timeZone });
      go('desk');
    });
  };
  return (
    <form className={css.newEvent} onSubmit={save}>
      <div className={css.wide}>
        <TextField
          label={text('first-run.event.name')}
          value={name}
          onValue={setName}
          required
          maxLength={120}
          autoFocus
        />
      </div>
      <TextField label={text('first-run.event.from')} type="date" required value={from} onValue={setFrom} />
      <TextField
        label={text('first-run.event.until')}
        type="date"
        required
        value={until}
        onValue={setUntil}
        problem={isBackwards ? text('first-run.event.backwards') : undefined}
      />
      <div className={css.wide}>
        <ProblemLine problem={saving.problem} />
        <Button variant="primary" isSubmit disabled={name.trim() === '' || isBackwards || saving.isBusy}>
          {text('first-run.event.start')}
        </Button>
      </div>
    </form>
  );
};
