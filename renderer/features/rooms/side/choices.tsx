import type { AttendeeCard } from '../../../../shared/contract/attendee-card.ts';
import { useText } from '../../../locales/locale-context.tsx';
import { usePlace } from '../../../locales/place.ts';
import { Button } from '../../../ui/button.tsx';
import { PersonName } from '../../../ui/person-name.tsx';
import { useDoor } from '../door/door-context.tsx';
import panelCss from './panel.module.css';
import css from './side.module.css';

/** Several people have this code: whose is it? */
export const Choices = ({ cards }: { readonly cards: readonly AttendeeCard[] }) => {
  const text = useText();
  const place = usePlace();
  const { actions } = useDoor();
  return (
    <>
      <div className={panelCss.panelHead}>
        <h2>{text('rooms.word.ambiguous')}</h2>
      </div>
      <div className={css.list}>
        <ul className={css.scroller}>
          {cards.map((card) => (
            <li key={card.id} className={css.found}>
              <p className={css.person}>
                <b>
                  <PersonName>{card.name}</PersonName>
                </b>
                <span>
                  <bdi>{place(card)}</bdi>
                </span>
              </p>
              <Button onClick={() => void actions.pass(card.id, { via: 'search' })}>
                {text('rooms.act.this-one')}
                <span className="sr-only">{card.name}</span>
              </Button>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
};
