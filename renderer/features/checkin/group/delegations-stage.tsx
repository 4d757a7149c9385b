import { useState } from 'react';
import { fold } from '../../../../shared/domain/names/fold.ts';
import { useAnswer } from '../../../client/desk-context.tsx';
import { useText } from '../../../locales/locale-context.tsx';
import { useCheckin } from '../checkin-context.tsx';
import { useFieldKeys } from '../field/field-keys.ts';
import sheet from '../sheet.module.css';
import { DismissButton } from '../verdict/stage-buttons.tsx';
import css from './group.module.css';

const MOST_SHOWN = 60;

/** Which delegation? The field filters while this is open. */
export const DelegationsStage = () => {
  const text = useText();
  const { typed, dispatch, clearTyped } = useCheckin();
  const [current, setCurrent] = useState(0);
  const facets = useAnswer('facets', (desk) => desk.attendees.facets(), ['attendees']);
  const wanted = fold(typed.trim());
  const shown = (facets.value?.delegations ?? [])
    .filter(({ name }) => name !== '' && fold(name).includes(wanted))
    .slice(0, MOST_SHOWN);
  const place = Math.min(current, Math.max(0, shown.length - 1));
  const open = (name: string | undefined) => {
    if (name === undefined) return;
    clearTyped();
    dispatch({ kind: 'show', stage: { kind: 'group', delegation: name } });
  };
  useFieldKeys({
    onEnter: () => open(shown[place]?.name),
    onArrow: (by) => setCurrent(Math.max(0, Math.min(shown.length - 1, place + by))),
  });
  return (
    <section className={sheet.sheet} aria-label={text('checkin.delegations')}>
      <header className={css.head}>
        <h1 className={sheet.title}>{text('checkin.delegations')}</h1>
        <p>{text('checkin.delegations.hint')}</p>
      </header>
      <ul className={css.rows}>
        {shown.map(({ name, total }, at) => (
          <li key={name}>
            <button type="button" className={css.pick} aria-current={at === place} onClick={() => open(name)}>
              <bdi>{name}</bdi>
              <span>{text('checkin.people', { count: total })}</span>
            </button>
          </li>
        ))}
      </ul>
      <footer className={sheet.foot}>
        <span className={css.quiet}>{text('checkin.listKeys')}</span>
        <DismissButton />
      </footer>
    </section>
  );
};
