import type { DeskClient } from '../../../client/desk-client.ts';
import { useText } from '../../../locales/locale-context.tsx';
import { usePlace } from '../../../locales/place.ts';
import { ArchPips } from '../../../ui/arch-pips.tsx';
import { Button } from '../../../ui/button.tsx';
import { useCheckin } from '../checkin-context.tsx';
import css from './idle.module.css';

export type Counts = Awaited<ReturnType<DeskClient['checkin']['counts']>>;

/** Groups that are on their way or half here, one touch from coming in together. */
export const Delegations = ({ counts }: { readonly counts: Counts | null }) => {
  const text = useText();
  const place = usePlace();
  const { dispatch, focusField } = useCheckin();
  const open = (delegation: string) => {
    dispatch({ kind: 'show', stage: { kind: 'group', delegation } });
    focusField();
  };
  return (
    <section>
      <h2 className={css.heading}>
        {text('checkin.expectedNow')}
        {counts !== null && counts.delegationsMore > 0 && (
          <span>{text('checkin.expectedMore', { count: counts.delegationsMore })}</span>
        )}
      </h2>
      {counts?.delegations.length === 0 && <p className={css.quiet}>{text('checkin.expectedNone')}</p>}
      <ul>
        {counts?.delegations.map(({ name, country, here, total, note }) => {
          const state = text('checkin.pips', { here, total });
          return (
            <li key={name} className={css.row}>
              <div className={css.words}>
                <b>
                  <bdi>{place({ town: name, country })}</bdi>
                </b>
                <span>
                  <bdi>{note === '' ? state : note}</bdi>
                </span>
              </div>
              <ArchPips here={here} total={total} label={state} />
              <Button
                size="small"
                aria-label={text('checkin.act.groupOf', { name })}
                onClick={() => open(name)}
              >
                {text('checkin.act.group')}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
};
