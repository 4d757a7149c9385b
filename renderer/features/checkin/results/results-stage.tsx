import { UsersRound } from 'lucide-react';
import { useRichText, useText } from '../../../locales/locale-context.tsx';
import { type Found, rowAct, type SearchState, sharingCount } from '../../../scan-field/search-state.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { useStageActs } from '../use-stage-acts.ts';
import { ResultRow } from './result-row.tsx';
import css from './results.module.css';

interface ResultsStageProps {
  readonly search: SearchState;
  readonly found: Found;
  readonly onRow: (row: number) => void;
}

/** Who was found for the text in the field. A search never checks anybody in by itself. */
export const ResultsStage = ({ search, found, onRow }: ResultsStageProps) => {
  const rich = useRichText();
  const text = useText();
  const { rows } = found;
  const sharing = sharingCount(rows, rows[search.current]);
  const firstAlike = rows.findIndex(({ soundsAlike }) => soundsAlike);
  return (
    <section className={css.list} aria-label={text('checkin.results')}>
      {rows.length > 0 && <h1 className="sr-only">{text('checkin.results')}</h1>}
      {sharing > 1 && (
        <Notice tone="plan" icon={UsersRound}>
          {rich('checkin.sameName', { count: sharing })}
        </Notice>
      )}
      {rows.length === 0 && <Nobody typed={found.text} />}
      <ol>
        {rows.map((card, place) => (
          <li key={card.id}>
            {place === firstAlike && <h2 className={css.alike}>{text('checkin.soundsAlike')}</h2>}
            <ul>
              <ResultRow
                card={card}
                number={place + 1}
                typed={found.text}
                isCurrent={place === search.current}
                isArmed={search.armedId === card.id}
                act={rowAct(card, search.armedId)}
                onAct={() => onRow(place)}
              />
            </ul>
          </li>
        ))}
      </ol>
      <NotAmongThem typed={found.text} />
    </section>
  );
};

const Nobody = ({ typed }: { readonly typed: string }) => {
  const text = useText();
  return (
    <div className={css.nobody}>
      <h1>{text('checkin.nobody')}</h1>
      <p>{text('checkin.nobody.hint', { typed: typed.trim() })}</p>
    </div>
  );
};

const NotAmongThem = ({ typed }: { readonly typed: string }) => {
  const text = useText();
  const acts = useStageActs();
  return (
    <footer className={css.more}>
      <span>{text('checkin.notAmong')}</span>
      <Button size="small" kbd="F2" kbdPlace="start" onClick={acts.walkIn}>
        {text('checkin.act.walkInAs', { typed: typed.trim() })}
      </Button>
      <Button size="small" kbd="F8" kbdPlace="start" onClick={acts.toHelp}>
        {text('checkin.act.toHelp')}
      </Button>
      <span className={css.keys}>{text('checkin.listKeys')}</span>
    </footer>
  );
};
