import { useAnswer } from '../../../client/desk-context.tsx';
import { useText } from '../../../locales/locale-context.tsx';
import { usePlace } from '../../../locales/place.ts';
import { Button } from '../../../ui/button.tsx';
import { PersonName } from '../../../ui/person-name.tsx';
import { useCheckin } from '../checkin-context.tsx';
import { doubleSearch, type WalkInDraft } from '../state/walk-in-draft.ts';
import css from './walk-in.module.css';

const SHOWN = 3;

/** People on the list who may be this guest: shown while the form is filled in, so that nobody is on it twice. */
export const Doubles = ({ draft }: { readonly draft: WalkInDraft }) => {
  const text = useText();
  const place = usePlace();
  const { actions } = useCheckin();
  const wanted = doubleSearch(draft);
  const answer = useAnswer(`doubles ${wanted}`, async (desk) =>
    wanted === '' ? [] : (await desk.attendees.search({ text: wanted, limit: SHOWN })).found,
  );
  const doubles = answer.value ?? [];
  if (doubles.length === 0) return null;
  return (
    <section className={css.doubles} aria-label={text('checkin.doubles')}>
      <b>{text('checkin.doubles')}</b>
      {doubles.map((card) => (
        <div key={card.id} className={css.double}>
          <div>
            <b>
              <PersonName>{card.name}</PersonName>
            </b>{' '}
            <span>
              <bdi>{place(card)}</bdi>
            </span>
          </div>
          <span>{text(`checkin.presence.${card.presence}`, { time: '', hasTime: 'no' })}</span>
          <Button
            size="small"
            onClick={() =>
              card.presence === 'here' ? actions.openPerson(card) : void actions.admit(card.id)
            }
          >
            {text(card.presence === 'here' ? 'checkin.act.open' : 'checkin.act.checkIn')}
          </Button>
        </div>
      ))}
    </section>
  );
};
