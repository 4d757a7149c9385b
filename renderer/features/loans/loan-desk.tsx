import { ScanLine, Search } from 'lucide-react';
import { useRef } from 'react';
import type { FoundAttendee } from '../../../shared/contract/attendees.ts';
import type { LoanKind } from '../../../shared/contract/loans.ts';
import { useFormats, useText } from '../../locales/locale-context.tsx';
import { usePlace } from '../../locales/place.ts';
import { UnreadNotice } from '../../scan-field/unread-notice.tsx';
import { Button } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import fill from '../../ui/fill.module.css';
import { PersonName } from '../../ui/person-name.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { VerdictSymbol } from '../../ui/verdict-symbol.tsx';
import css from './loan-desk.module.css';
import { type Direction, faceOfLoan, type Shown, useLoanWords } from './loan-words.ts';
import { useLoanDesk } from './use-loan-desk.ts';

/** Where a thing is handed out and taken back: scan, or type a name. */
export const LoanDesk = ({ thing }: { readonly thing: LoanKind }) => {
  const text = useText();
  const field = useRef<HTMLInputElement>(null);
  const desk = useLoanDesk(thing, field);
  return (
    <section className={css.desk} aria-label={text('loans.desk')}>
      {thing.isRemoved ? (
        <p className={css.none}>{text('loans.removed')}</p>
      ) : (
        <Segmented<Direction>
          isWide
          label={text('loans.direction')}
          value={desk.direction}
          options={[
            { value: 'entry', label: text('loans.entry') },
            { value: 'exit', label: text('loans.exit') },
          ]}
          onValue={desk.setDirection}
        />
      )}
      <label className={css.field}>
        <Search className={css.icon} aria-hidden />
        <span className="sr-only">{text('loans.field')}</span>
        <input
          ref={field}
          className={css.input}
          data-first-focus
          dir="auto"
          autoComplete="off"
          spellCheck={false}
          placeholder={text('loans.field')}
          value={desk.typed}
          onChange={(event) => desk.setTyped(event.target.value)}
        />
      </label>
      <UnreadNotice
        codes={desk.lost}
        onSettle={() => {
          desk.settle();
          field.current?.focus();
        }}
      />
      {desk.problem && <p role="alert">{desk.problem}</p>}
      <Last shown={desk.shown} direction={desk.direction} />
      <Found
        people={desk.found}
        direction={desk.direction}
        onPick={(id) => desk.pass(id, desk.direction, 'search')}
      />
    </section>
  );
};

/** What the last scan came to; the next one shows at once in its place. */
const Last = ({ shown, direction }: { readonly shown: Shown | null; readonly direction: Direction }) => {
  const text = useText();
  const formats = useFormats();
  const words = useLoanWords();
  if (shown === null)
    return (
      <p className={classNames(css.last, css.quiet)}>
        <ScanLine className={css.icon} aria-hidden />
        {text(`loans.ready.${direction}`)}
      </p>
    );
  const face = faceOfLoan(shown);
  const { attendee, first } = shown.result;
  return (
    <div className={classNames(css.last, fill[face])}>
      <VerdictSymbol face={face} mark="!" sizePx={40} isOnFill />
      <p className={css.said}>
        <b>{words(shown)}</b>
        <span>
          {attendee !== null && <PersonName>{attendee.name}</PersonName>}
          {shown.result.reason === 'already-in' && first !== null && (
            <>, {text('loans.since', { time: formats.time(first.at) })}</>
          )}
        </span>
      </p>
    </div>
  );
};

interface FoundProps {
  /** Null where nobody is looked for. */
  readonly people: readonly FoundAttendee[] | null;
  readonly direction: Direction;
  readonly onPick: (attendeeId: string) => void;
}

const Found = ({ people, direction, onPick }: FoundProps) => {
  const text = useText();
  const place = usePlace();
  if (people === null) return null;
  if (people.length === 0) return <p className={css.none}>{text('loans.nobody')}</p>;
  return (
    <ul className={css.found}>
      {people.map((person) => (
        <li key={person.id} className={css.row}>
          <span className={css.who}>
            <b>
              <PersonName>{person.name}</PersonName>
            </b>
            <bdi>{place(person)}</bdi>
          </span>
          <Button onClick={() => onPick(person.id)}>
            {text(`loans.${direction}.verb`)}
            <span className="sr-only">{person.name}</span>
          </Button>
        </li>
      ))}
    </ul>
  );
};
