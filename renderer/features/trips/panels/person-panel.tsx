import { FileText, Phone } from 'lucide-react';
import { useState } from 'react';
import { hasSeat } from '../../../../shared/domain/trips/bus-seats.ts';
import { useActing } from '../../../app/acting.ts';
import { useDesk } from '../../../client/desk-context.tsx';
import { useLocale, useText } from '../../../locales/locale-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { PersonName } from '../../../ui/person-name.tsx';
import { telHref } from '../../../ui/tel-href.ts';
import { TextField } from '../../../ui/text-field.tsx';
import { useBus } from '../bus/bus-context.tsx';
import { savePdf } from '../save-pdf.ts';
import css from './panels.module.css';
import { PersonFacts } from './person-facts.tsx';
import { isGiven, NO_REASON, ReasonChoice } from './reason-choice.tsx';

/** One person at the bus: how to reach them, and what can be done. */
export const PersonPanel = ({ attendeeId }: { readonly attendeeId: string }) => {
  const text = useText();
  const { personOf, open, roll, mark } = useBus();
  const { name, ownScript } = personOf(attendeeId);
  const isAboard = roll.aboard.some((one) => one.attendeeId === attendeeId);
  return (
    <section className={css.panel} aria-label={name}>
      <h2>
        <PersonName>{ownScript || name}</PersonName>
      </h2>
      {ownScript !== '' && (
        <p className={css.latin}>
          <PersonName>{name}</PersonName>
        </p>
      )}
      <Call attendeeId={attendeeId} />
      <PersonFacts attendeeId={attendeeId} />
      {!roll.isClosed &&
        (isAboard ? (
          <Button size="large" onClick={() => mark({ kind: 'off', attendeeId })}>
            {text('trips.off')}
          </Button>
        ) : (
          <Button size="large" variant="primary" onClick={() => mark({ kind: 'aboard', attendeeId })}>
            {text('trips.aboard')}
          </Button>
        ))}
      {!isAboard && <ExcuseForm attendeeId={attendeeId} />}
      <MoveChoice attendeeId={attendeeId} />
      {!isAboard && <SheetForm attendeeId={attendeeId} />}
      <div className={css.acts}>
        <Button onClick={() => open(null)}>{text('trips.panel.back')}</Button>
      </div>
    </section>
  );
};

/** The number is large, to be dialled on another phone where this one cannot call. */
const Call = ({ attendeeId }: { readonly attendeeId: string }) => {
  const { phone } = useBus().personOf(attendeeId);
  if (phone === '') return null;
  return (
    <a className={css.number} href={telHref(phone)}>
      <Phone size={24} aria-hidden />
      <bdi dir="ltr">{phone}</bdi>
    </a>
  );
};

const ExcuseForm = ({ attendeeId }: { readonly attendeeId: string }) => {
  const text = useText();
  const { personOf, mark, open } = useBus();
  const [draft, setDraft] = useState(NO_REASON);
  const excuse = (): void => {
    if (!isGiven(draft)) return;
    mark({ kind: 'excuse', attendeeId, reason: draft.reason, note: draft.note.trim() });
    open(null);
  };
  return (
    <div className={css.part}>
      <h3>{text('trips.excuse.title')}</h3>
      <ReasonChoice name={personOf(attendeeId).name} draft={draft} onDraft={setDraft} />
      <Button disabled={!isGiven(draft)} onClick={excuse}>
        {text('trips.excuse.give')}
      </Button>
    </div>
  );
};

/** The other buses of the trip, as far as they have a seat. */
const MoveChoice = ({ attendeeId }: { readonly attendeeId: string }) => {
  const text = useText();
  const { activity, busId, facts, mark, open } = useBus();
  const others = activity.buses.filter(({ id }) => id !== busId);
  if (others.length === 0) return null;
  return (
    <div className={css.part}>
      <h3>{text('trips.move')}</h3>
      <div className={css.buttons}>
        {others.map(({ id, name }) => (
          <Button
            key={id}
            disabled={!hasSeat(facts, id)}
            onClick={() => {
              mark({ kind: 'place', attendeeId, toBus: id });
              open(null);
            }}
          >
            {text(hasSeat(facts, id) ? 'trips.move.to' : 'trips.move.full', { bus: name })}
          </Button>
        ))}
      </div>
    </div>
  );
};

const SheetForm = ({ attendeeId }: { readonly attendeeId: string }) => {
  const text = useText();
  const desk = useDesk();
  const { screenLanguage: language } = useLocale();
  const { activity, leg, busId } = useBus();
  const { run, isBusy, problem } = useActing();
  const [tried, setTried] = useState('');
  const write = async (): Promise<void> => {
    const place = { activityId: activity.id, legId: leg.id, busId, language };
    savePdf(await desk.trips.missingSheet({ ...place, attendeeId, tried }));
  };
  return (
    <div className={css.part}>
      <h3>{text('trips.sheet')}</h3>
      <TextField label={text('trips.sheet.tried')} value={tried} onValue={setTried} />
      <Button icon={FileText} disabled={isBusy} onClick={() => void run(write)}>
        {text('trips.sheet.write')}
      </Button>
      {problem !== '' && <p>{problem}</p>}
    </div>
  );
};
