import type { AttendeeCard } from '../../../../shared/contract/attendee-card.ts';
import { useFormats, useText } from '../../../locales/locale-context.tsx';
import { usePlace } from '../../../locales/place.ts';
import type { RowAct } from '../../../scan-field/search-state.ts';
import { Button } from '../../../ui/button.tsx';
import { faceOfPresence } from '../../../ui/face.ts';
import { PersonName } from '../../../ui/person-name.tsx';
import { scriptOf } from '../../../ui/script.ts';
import { StatusLine } from '../../../ui/status-line.tsx';
import { highlight } from './highlight.ts';
import css from './results.module.css';

export interface ResultRowProps {
  readonly card: AttendeeCard;
  readonly number: number;
  readonly typed: string;
  readonly isCurrent: boolean;
  readonly isArmed: boolean;
  readonly act: RowAct;
  readonly onAct: () => void;
}

/** One person who was found: enough to ask for the town, and one thing to do. */
export const ResultRow = (props: ResultRowProps) => {
  const { card, number, isCurrent } = props;
  const place = usePlace();
  return (
    <li className={css.row} aria-current={isCurrent}>
      <span className={css.number} aria-hidden="true">
        {number}
      </span>
      <div className={css.name}>
        <b>
          <MarkedName name={card.name} typed={props.typed} />
        </b>
        {card.ownScript !== '' && (
          <span>
            <PersonName>{card.ownScript}</PersonName>
          </span>
        )}
      </div>
      <div className={css.place}>
        <b>
          <bdi>{place(card)}</bdi>
        </b>
        <span>
          <bdi>{card.jobTitle || card.organisation}</bdi>
        </span>
      </div>
      <PresenceLine card={card} />
      <ActButton {...props} />
    </li>
  );
};

const MarkedName = ({ name, typed }: { readonly name: string; readonly typed: string }) => {
  // Letters that join, as in Arabic, are not cut apart for a mark.
  if (scriptOf(name).name === 'arabic') return <PersonName>{name}</PersonName>;
  return (
    <bdi lang={scriptOf(name).lang}>
      {highlight(name, typed).map(({ text, isMatch }, place) =>
        isMatch ? (
          <mark key={place}>{text}</mark>
        ) : (
          <span key={place} style={{ font: 'inherit', color: 'inherit' }}>
            {text}
          </span>
        ),
      )}
    </bdi>
  );
};

const PresenceLine = ({ card }: { readonly card: AttendeeCard }) => {
  const text = useText();
  const formats = useFormats();
  return (
    <StatusLine face={faceOfPresence(card.presence)}>
      {text(`checkin.presence.${card.presence}`, {
        hasTime: card.hereSince === null ? 'no' : 'yes',
        time: card.hereSince === null ? '' : formats.time(card.hereSince),
      })}
    </StatusLine>
  );
};

const ActButton = ({ card, number, isCurrent, isArmed, act, onAct }: ResultRowProps) => {
  const text = useText();
  const key = isCurrent ? 'Enter' : number > 1 ? `Alt+${number}` : undefined;
  const label = isArmed
    ? text('checkin.act.yes', { town: card.town || card.organisation || card.name })
    : text(act === 'open' ? 'checkin.act.open' : 'checkin.act.checkIn');
  return (
    <Button
      isWide
      variant={isCurrent && act !== 'open' ? 'primary' : 'secondary'}
      {...(key === undefined ? {} : { kbd: key })}
      onClick={onAct}
    >
      {label}
      <span className="sr-only">{card.name}</span>
    </Button>
  );
};
