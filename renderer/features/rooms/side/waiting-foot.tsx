import { Clock } from 'lucide-react';
import { isOpenToAll as ruleIsOpen } from '../../../../shared/domain/programme/seats.ts';
import { useFormats, useRichText, useText } from '../../../locales/locale-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { PersonName } from '../../../ui/person-name.tsx';
import { useDoor } from '../door/door-context.tsx';
import { keptSeats } from '../seats/seat-plan.ts';
import { nameOnDoor } from './person-words.ts';
import css from './side.module.css';

/** When the waiting list opens, by the rule of this session, and who is next. */
export const WaitingFoot = () => {
  const text = useText();
  const { door, state, activity } = useDoor();
  const next = activity.isCancelled ? null : door.nextWaiting;
  return (
    <div className={css.foot} data-list={state.list}>
      <Clock className={css.footIcon} aria-hidden />
      <div>
        <p>
          <Rule />
        </p>
        {next !== null && (
          <p className={css.next}>
            <span>
              {text('rooms.next')}{' '}
              <b>
                <PersonName>{nameOnDoor(next)}</PersonName>
              </b>
            </span>
            <NextButton />
          </p>
        )}
      </div>
    </div>
  );
};

const Rule = () => {
  const rich = useRichText();
  const formats = useFormats();
  const { activity, door, numbers, deskNowMs } = useDoor();
  const kept = keptSeats(numbers);
  const values = {
    time: door.opensAt === null ? '' : formats.time(door.opensAt),
    waiting: numbers.waiting,
    free: numbers.free ?? 0,
    missing: kept,
  };
  if (activity.isCancelled) return <>{rich('rooms.cancelled')}</>;
  if (activity.policy === 'open') return <>{rich('rooms.rule.open', values)}</>;
  if (activity.policy === 'booked-only') return <>{rich('rooms.rule.booked-only', values)}</>;
  if (numbers.free === 0 && kept === 0) return <>{rich('rooms.rule.full', values)}</>;
  const isOpen = ruleIsOpen(activity, new Date(deskNowMs).toISOString());
  return <>{rich(isOpen ? 'rooms.rule.opened' : 'rooms.rule.opens', values)}</>;
};

/** Whoever is next may be let in once the list is open; before that, a seat that came free can be given to them. */
const NextButton = () => {
  const text = useText();
  const { door, numbers, actions, activity } = useDoor();
  const next = door.nextWaiting;
  if (next === null) return null;
  if (door.isOpenToAll)
    return (
      <Button size="small" onClick={() => void actions.pass(next.id, { via: 'touch', direction: 'entry' })}>
        {text('rooms.act.pass.entry')}
        <span className="sr-only">{next.name}</span>
      </Button>
    );
  const isLeft = numbers.booked + activity.held < (numbers.capacity ?? Number.POSITIVE_INFINITY);
  if (!isLeft) return null;
  return (
    <Button size="small" onClick={() => void actions.takeNext()}>
      {text('rooms.act.give-seat')}
      <span className="sr-only">{next.name}</span>
    </Button>
  );
};
