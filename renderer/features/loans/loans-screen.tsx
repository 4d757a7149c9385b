import { useEffect, useState } from 'react';
import { useCalmNews } from '../../client/calm-news.ts';
import { useAnswer } from '../../client/desk-context.tsx';
import type { News } from '../../client/news.ts';
import { useText } from '../../locales/locale-context.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Borrowers } from './borrowers.tsx';
import { LoanDesk } from './loan-desk.tsx';
import css from './loans-screen.module.css';
import { ThingList } from './thing-list.tsx';

const matters = (news: News): boolean => news.kind === 'scan' || news.kind === 'event';

/** Things on loan: handing out, taking back, and who still has one. */
export const LoansScreen = () => {
  const text = useText();
  const [chosen, setChosen] = useState('');
  const { value: things, askAgain } = useAnswer('loans', (desk) => desk.loans.list());
  useCalmNews(matters, askAgain);
  const thing = things?.find(({ checkpointId }) => checkpointId === chosen) ?? things?.[0];
  const shownId = thing?.checkpointId ?? '';
  // What is shown stays, also where another thing comes before it meanwhile.
  useEffect(() => setChosen(shownId), [shownId]);
  return (
    <div className={css.page}>
      <h1 className={css.title}>{text('loans.title')}</h1>
      {things === null && <Skeleton heightPx={200} />}
      {things?.length === 0 && <p className={css.hint}>{text('loans.nothing')}</p>}
      {things !== null && thing !== undefined && (
        <>
          <ThingList things={things} current={thing.checkpointId} onPick={setChosen} />
          <div className={css.columns}>
            <LoanDesk key={thing.checkpointId} thing={thing} />
            <Borrowers key={`of ${thing.checkpointId}`} thing={thing} />
          </div>
        </>
      )}
    </div>
  );
};
