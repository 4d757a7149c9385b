import { Plus } from 'lucide-react';
import { type FormEvent, type RefObject, useState } from 'react';
import type { AttendeeDetail } from '../../../../shared/contract/attendees.ts';
import { useActing } from '../../../app/acting.ts';
import { useDesk } from '../../../client/desk-context.tsx';
import { useFormats, useText } from '../../../locales/locale-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { InspectorHeading } from '../../../ui/inspector.tsx';
import { ProblemLine } from '../../../ui/problem-line.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import css from './person.module.css';

export interface PersonNotesProps {
  readonly detail: AttendeeDetail;
  /** Where the keyboard goes when somebody wants to write a note. */
  readonly field: RefObject<HTMLInputElement | null>;
}

/** What colleagues noted of a person. Notes are added, never changed. */
export const PersonNotes = ({ detail, field }: PersonNotesProps) => {
  const text = useText();
  const formats = useFormats();
  const desk = useDesk();
  const acting = useActing();
  const [draft, setDraft] = useState('');
  const add = async (event: FormEvent) => {
    event.preventDefault();
    const note = { id: detail.card.id, text: draft.trim() };
    if (note.text !== '' && (await acting.run(() => desk.attendees.addNote(note)))) setDraft('');
  };
  return (
    <section>
      <InspectorHeading>{text('attendees.notes')}</InspectorHeading>
      <ul>
        {detail.notes.map((note) => (
          <li key={note.id} className={css.note}>
            <p>
              <bdi>{note.text}</bdi>
            </p>
            <span className={css.quiet}>
              <bdi>
                {[`${formats.date(note.at)} ${formats.time(note.at)}`, note.operator]
                  .filter(Boolean)
                  .join(', ')}
              </bdi>
            </span>
          </li>
        ))}
      </ul>
      <form className={css.form} onSubmit={add}>
        <TextField
          ref={field}
          label={text('attendees.note.new')}
          isLabelHidden
          placeholder={text('attendees.note.new')}
          maxLength={2000}
          value={draft}
          onValue={setDraft}
        />
        <Button size="small" icon={Plus} isSubmit disabled={draft.trim() === '' || acting.isBusy}>
          {text('attendees.note.add')}
        </Button>
      </form>
      <ProblemLine problem={acting.problem} />
    </section>
  );
};
