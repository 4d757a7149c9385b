import { useState } from 'react';
import { useText } from '../../../locales/locale-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { HoldButton } from '../../../ui/hold-button.tsx';
import { PersonName } from '../../../ui/person-name.tsx';
import { useBus } from '../bus/bus-context.tsx';
import { useByName } from '../bus/by-name.ts';
import css from './panels.module.css';
import { isGiven, NO_REASON, ReasonChoice, type ReasonDraft } from './reason-choice.tsx';

/** Leaving without somebody takes a reason for each of them. */
export const LeavePanel = () => {
  const text = useText();
  const byName = useByName();
  const { roll, mark, open, personOf } = useBus();
  const [drafts, setDrafts] = useState<Readonly<Record<string, ReasonDraft>>>({});
  const missing = byName(roll.missing);
  const draftOf = (id: string): ReasonDraft => drafts[id] ?? NO_REASON;
  const reasons = missing.flatMap(({ attendeeId }) => {
    const draft = draftOf(attendeeId);
    return isGiven(draft) ? [{ attendeeId, reason: draft.reason, note: draft.note.trim() }] : [];
  });
  const toGive = missing.length - reasons.length;
  const values = { aboard: roll.aboard.length, expected: roll.expected, count: missing.length };
  const leave = (): void => {
    mark({ kind: 'close', reasons });
    open(null);
  };
  return (
    <section className={css.panel} aria-label={text('trips.leave.question', values)}>
      <h2>{text('trips.leave.question', values)}</h2>
      <p className={css.note}>{text('trips.leave.note')}</p>
      <ul className={css.people}>
        {missing.map(({ attendeeId }) => {
          const { name, ownScript } = personOf(attendeeId);
          return (
            <li key={attendeeId} className={css.person}>
              <div className={css.personHead}>
                <b>
                  <PersonName>{ownScript || name}</PersonName>
                </b>
                <Button onClick={() => mark({ kind: 'aboard', attendeeId })}>{text('trips.aboard')}</Button>
              </div>
              <ReasonChoice
                name={name}
                draft={draftOf(attendeeId)}
                onDraft={(draft) => setDrafts((before) => ({ ...before, [attendeeId]: draft }))}
              />
            </li>
          );
        })}
      </ul>
      <div className={css.acts}>
        <HoldButton
          label={
            toGive > 0 ? text('trips.leave.toGive', { count: toGive }) : leaveWords(text, missing.length)
          }
          confirmLabel={text('trips.leave.yes')}
          cancelLabel={text('trips.leave.no')}
          isOff={toGive > 0}
          onDone={leave}
        />
        <Button onClick={() => open(null)}>{text('trips.panel.back')}</Button>
      </div>
    </section>
  );
};

const leaveWords = (text: ReturnType<typeof useText>, count: number): string =>
  count === 0 ? text('trips.leave') : text('trips.leave.hold', { count });
