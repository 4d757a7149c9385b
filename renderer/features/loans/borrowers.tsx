import { Phone, Undo2 } from 'lucide-react';
import { useCallback, useMemo } from 'react';
import type { Borrower, LoanKind } from '../../../shared/contract/loans.ts';
import { useActing } from '../../app/acting.ts';
import { useDesk } from '../../client/desk-context.tsx';
import type { News } from '../../client/news.ts';
import { usePages } from '../../client/use-pages.ts';
import { useFormats, useText } from '../../locales/locale-context.tsx';
import { usePlace } from '../../locales/place.ts';
import { Button } from '../../ui/button.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { PersonName } from '../../ui/person-name.tsx';
import { telHref } from '../../ui/tel-href.ts';
import css from './borrowers.module.css';

const ROW_PX = 64;

const matters = (news: News): boolean =>
  news.kind === 'scan' || news.kind === 'attendees' || news.kind === 'again';

/** Who still has one, who has had it longest first. */
export const Borrowers = ({ thing }: { readonly thing: LoanKind }) => {
  const text = useText();
  const desk = useDesk();
  const acting = useActing();
  const { checkpointId } = thing;
  const people = usePages<Borrower>({
    key: checkpointId,
    ask: (client, window) => client.loans.borrowers({ checkpointId, ...window }),
    matters,
  });
  const { run } = acting;
  const takeBack = useCallback(
    (attendeeId: string) =>
      void run(() => desk.checkin.admit({ checkpointId, attendeeId, via: 'touch', direction: 'exit' })),
    [run, desk, checkpointId],
  );
  const columns = useBorrowerColumns(takeBack);
  return (
    <section className={css.panel} aria-label={text('loans.still-out')}>
      <h2 className={css.title}>{text('loans.still-out')}</h2>
      {acting.problem && <p role="alert">{acting.problem}</p>}
      <DataTable
        label={text('loans.still-out')}
        columns={columns}
        rowCount={people.total ?? 6}
        rowAt={people.rowAt}
        keyOf={(person) => person.id}
        nameOf={(person) => person.name}
        rowHeightPx={ROW_PX}
        onView={people.onView}
        empty={<p>{text(thing.returned === 0 ? 'loans.none-out' : 'loans.all-back')}</p>}
      />
    </section>
  );
};

const useBorrowerColumns = (onTakeBack: (attendeeId: string) => void): readonly Column<Borrower>[] => {
  const text = useText();
  return useMemo(
    () => [
      { id: 'person', header: text('loans.column.person'), cell: (person) => <Who person={person} /> },
      {
        id: 'act',
        header: '',
        width: 'var(--acts-size)',
        cell: (person) => (
          <span className={css.acts}>
            {person.phone !== '' && (
              <a
                className={css.call}
                href={telHref(person.phone)}
                aria-label={text('loans.call', { name: person.name, phone: person.phone })}
                title={person.phone}
              >
                <Phone size={18} aria-hidden />
              </a>
            )}
            <Button icon={Undo2} onClick={() => onTakeBack(person.id)}>
              {text('loans.exit.verb')}
              <span className="sr-only">{person.name}</span>
            </Button>
          </span>
        ),
      },
    ],
    [text, onTakeBack],
  );
};

const Who = ({ person }: { readonly person: Borrower }) => {
  const text = useText();
  const formats = useFormats();
  const place = usePlace();
  return (
    <span className={css.who}>
      <b>
        <PersonName>{person.name}</PersonName>
      </b>
      <span>
        {text('loans.since', { time: formats.dayAndTime(person.since) })}, <bdi>{place(person)}</bdi>
      </span>
    </span>
  );
};
