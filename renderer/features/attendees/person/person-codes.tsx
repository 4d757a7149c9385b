import { Plus } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import type { AttendeeDetail } from '../../../../shared/contract/attendees.ts';
import { useActing } from '../../../app/acting.ts';
import { useDesk } from '../../../client/desk-context.tsx';
import { useText } from '../../../locales/locale-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { InspectorHeading } from '../../../ui/inspector.tsx';
import { ProblemLine } from '../../../ui/problem-line.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { usePeopleContext } from '../people-context.tsx';
import css from './person.module.css';

/** The codes of a person. A revoked one stays in view: somebody may still hold it. */
export const PersonCodes = ({ detail }: { readonly detail: AttendeeDetail }) => {
  const text = useText();
  const desk = useDesk();
  const { abilities } = usePeopleContext();
  const acting = useActing();
  const [fresh, setFresh] = useState('');
  const { id } = detail.card;
  const set = (code: string, isRevoked: boolean) =>
    acting.run(() => desk.attendees.setCode({ id, code, isRevoked }));
  const add = async (event: FormEvent) => {
    event.preventDefault();
    if (fresh.trim() !== '' && (await set(fresh.trim(), false))) setFresh('');
  };
  return (
    <section>
      <InspectorHeading>{text('attendees.codes')}</InspectorHeading>
      <ul className={css.rows}>
        {detail.codes.map(({ code, use, isRevoked }) => (
          <li key={code} className={css.row} data-revoked={isRevoked || undefined}>
            <span>
              <bdi dir="ltr" className={css.code}>
                {code}
              </bdi>{' '}
              <span className={css.quiet}>
                {text(isRevoked ? 'attendees.code.revoked' : `attendees.code.${use}`)}
              </span>
            </span>
            {abilities.mayChange && (
              <Button
                size="small"
                variant="quiet"
                disabled={acting.isBusy}
                aria-label={text(isRevoked ? 'attendees.code.restore-it' : 'attendees.code.revoke-it', {
                  code,
                })}
                onClick={() => set(code, !isRevoked)}
              >
                {text(isRevoked ? 'attendees.code.restore' : 'attendees.code.revoke')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {detail.codes.length === 0 && <p className={css.quiet}>{text('attendees.codes.none')}</p>}
      {abilities.mayChange && (
        <form className={css.form} onSubmit={add}>
          <TextField
            label={text('attendees.code.new')}
            isLabelHidden
            placeholder={text('attendees.code.new')}
            value={fresh}
            onValue={setFresh}
            data-takes-codes=""
          />
          <Button size="small" icon={Plus} isSubmit disabled={fresh.trim() === '' || acting.isBusy}>
            {text('attendees.code.add')}
          </Button>
        </form>
      )}
      <ProblemLine problem={acting.problem} />
    </section>
  );
};
