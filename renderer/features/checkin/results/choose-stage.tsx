import { UsersRound } from 'lucide-react';
import type { ScanResult } from '../../../../shared/contract/checkin.ts';
import { useKeys } from '../../../app/keys.ts';
import { useText } from '../../../locales/locale-context.tsx';
import { MOST_ROWS } from '../../../scan-field/search-state.ts';
import { Notice } from '../../../ui/notice.tsx';
import { useCheckin } from '../checkin-context.tsx';
import { ResultRow } from './result-row.tsx';
import css from './results.module.css';

/** One code, several people: who is it? Nothing happens until somebody is picked. */
export const ChooseStage = ({ result }: { readonly result: ScanResult }) => {
  const text = useText();
  const { actions, focusField } = useCheckin();
  const rows = result.choices.slice(0, MOST_ROWS);
  const pick = (place: number) => {
    const card = rows[place];
    if (card !== undefined) void actions.admit(card.id);
    focusField();
  };
  useKeys(Object.fromEntries(rows.map((_, place) => [`Alt+${place + 1}`, () => pick(place)])));
  return (
    <section className={css.list} aria-label={text('checkin.word.choose')}>
      <Notice tone="plan" icon={UsersRound}>
        <b>{text('checkin.word.choose')}</b> {text('checkin.choose.hint')}
      </Notice>
      <ul>
        {rows.map((card, place) => (
          <ResultRow
            key={card.id}
            card={card}
            number={place + 1}
            typed=""
            isCurrent={false}
            isArmed={false}
            act="check-in"
            onAct={() => pick(place)}
          />
        ))}
      </ul>
    </section>
  );
};
