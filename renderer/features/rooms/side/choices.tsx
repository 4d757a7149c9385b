import { useText } from '../../../locales/locale-context.tsx';
import { usePlace } from '../../../locales/place.ts';
import { Button } from '../../../ui/button.tsx';
import { PersonName } from '../../../ui/person-name.tsx';
import { useDoor } from '../door/door-context.tsx';
import type { Shown } from '../door/door-reducer.ts';
import panelCss from './panel.module.css';
import css from './side.module.css';

/** Several people have this code: whose is it? */
export const Choices = ({ shown }: { readonly shown: Shown }) => {
  const text = useText();
  const place = usePlace();
  const { actions } = useDoor();
  // Whoever is chosen goes through the door at which the code was read, also where another session is on by now.
  const { session, direction } = shown;
  return (
    <>
      <div className={panelCss.panelHead}>
        <h2>{text('rooms.word.ambiguous')}</h2>
      </div>
      <div className={css.list}>
        <ul className={css.scroller}>
          {shown.result.choices.map((card) => (
            <li key={card.id} className={css.found}>
              <p className={css.person}>
                <b>
                  <PersonName>{card.name}</PersonName>
                </b>
                <span>
                  <bdi>{place(card)}</bdi>
                </span>
              </p>
              <Button onClick={() => void actions.pass(card.id, { via: 'search', session, direction })}>
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
