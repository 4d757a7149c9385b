import { X } from 'lucide-react';
import { overrideNeeds } from '../../../../shared/domain/checkin/override.ts';
import type { Reason } from '../../../../shared/domain/checkin/verdict.ts';
import { useSession } from '../../../app/session-context.tsx';
import { useText } from '../../../locales/locale-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { classNames } from '../../../ui/class-names.ts';
import fill from '../../../ui/fill.module.css';
import { PersonName } from '../../../ui/person-name.tsx';
import { VerdictSymbol } from '../../../ui/verdict-symbol.tsx';
import { useBus } from './bus-context.tsx';
import css from './verdict-strip.module.css';

/** What the last scan said, over the buttons of the thumb. */
export const VerdictStrip = () => {
  const text = useText();
  const { verdict, isReadAgain, closeVerdict, mark, busId, bus, personOf, roll, open } = useBus();
  const mayOverride = useMayOverride();
  if (verdict === null) return null;
  const { face, word, values, detail, attendeeId, canPlace, overridable } = verdict;
  const own = attendeeId === '' ? '' : personOf(attendeeId).ownScript;
  const name = own || verdict.name;
  const place = (): void => {
    mark({ kind: 'place', attendeeId, toBus: busId });
    mark({ kind: 'aboard', attendeeId });
    closeVerdict();
  };
  return (
    <div className={classNames(css.strip, fill[face], css[face])}>
      <VerdictSymbol face={face} mark="!" sizePx={40} isOnFill />
      <div className={css.words}>
        <b>{text(`trips.verdict.${word}`, values)}</b>
        {name !== '' && (
          <span>
            <PersonName>{name}</PersonName>
          </span>
        )}
        {detail !== '' && <span>{text(`trips.verdict.detail.${detail}`, values)}</span>}
        {isReadAgain && <span>{text('trips.verdict.detail.same-scan')}</span>}
        {overridable !== null && !mayOverride(overridable) && <span>{text('trips.override.organiser')}</span>}
      </div>
      <button
        type="button"
        className={css.close}
        aria-label={text('trips.verdict.close')}
        onClick={closeVerdict}
      >
        <X size={22} aria-hidden />
      </button>
      {overridable !== null && !roll.isClosed && mayOverride(overridable) && (
        <Button
          variant="ghost"
          onClick={() => {
            open({ kind: 'override', attendeeId, reason: overridable });
            closeVerdict();
          }}
        >
          {text('trips.override')}
        </Button>
      )}
      {canPlace && (
        <Button variant="ghost" onClick={place}>
          {text(word === 'wrong-bus' ? 'trips.move.to' : 'trips.standby.take', { bus: bus?.name ?? '' })}
        </Button>
      )}
    </div>
  );
};

/** Whether whoever works here may overrule this, by the rule of every door. */
const useMayOverride = (): ((reason: Reason) => boolean) => {
  const { session } = useSession();
  return (reason) => overrideNeeds(reason) === 'anyone' || session?.role === 'organiser';
};
