import type { HelpCase } from '../../../../shared/contract/checkin.ts';
import { useMinute } from '../../../app/minute.ts';
import { useDeskNow } from '../../../client/desk-context.tsx';
import { useLocale, useText } from '../../../locales/locale-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { PersonName } from '../../../ui/person-name.tsx';
import { StatusLine } from '../../../ui/status-line.tsx';
import { useCheckin } from '../checkin-context.tsx';
import { faceOfHelp } from './help-face.ts';
import css from './idle.module.css';

const MINUTE_MS = 60_000;

/** Guests whose case was taken out of the queue, with how long they have waited. */
export const HelpList = () => {
  const text = useText();
  const { helpCases } = useCheckin();
  return (
    <section>
      <h2 className={css.heading}>
        {text('checkin.help')}
        <span>{text('checkin.help.waiting', { count: helpCases.length })}</span>
      </h2>
      {helpCases.length === 0 && <p className={css.quiet}>{text('checkin.help.nobody')}</p>}
      <ul className={css.help}>
        {helpCases.map((one) => (
          <HelpRow key={one.caseId} help={one} />
        ))}
      </ul>
    </section>
  );
};

const HelpRow = ({ help }: { readonly help: HelpCase }) => {
  const text = useText();
  const { messages } = useLocale();
  const { actions } = useCheckin();
  const now = useMinute(useDeskNow());
  const minutes = Math.max(0, Math.floor((now - Date.parse(help.openedAt)) / MINUTE_MS));
  const key = `checkin.helpReason.${help.reason}`;
  const reason = messages.has(key) ? text(key) : help.reason;
  const name = help.attendee?.name ?? (help.code || text('checkin.help.guest'));
  const note = text('checkin.help.since', { reason, minutes, hours: Math.floor(minutes / 60) });
  const { attendee } = help;
  return (
    <li className={css.row}>
      <StatusLine face={faceOfHelp(help)} note={note}>
        <PersonName>{name}</PersonName>
      </StatusLine>
      {attendee !== null && (
        <Button size="small" variant="quiet" onClick={() => actions.openPerson(attendee)}>
          {text('checkin.act.open')}
        </Button>
      )}
      <Button
        size="small"
        aria-label={text('checkin.help.doneWith', { name })}
        onClick={() => void actions.closeHelp(help)}
      >
        {text('checkin.help.done')}
      </Button>
    </li>
  );
};
