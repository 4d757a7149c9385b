import { Undo2 } from 'lucide-react';
import type { TakenOutActivity } from '../../../../shared/contract/programme.ts';
import { useActing } from '../../../app/acting.ts';
import { useAnswer, useDesk } from '../../../client/desk-context.tsx';
import { useFormats, useText } from '../../../locales/locale-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { useAnnounce } from '../../../ui/live-regions.tsx';
import { ProblemLine } from '../../../ui/problem-line.tsx';
import { useProgrammeWords } from '../programme-words.ts';
import css from './programme-list.module.css';

/** What was taken out of the programme by hand; an import leaves it out, and here it is put back. */
export const TakenOutCard = () => {
  const text = useText();
  const words = useProgrammeWords();
  const { dayAndTime } = useFormats();
  const desk = useDesk();
  const announce = useAnnounce();
  const acting = useActing();
  const { value } = useAnswer('programme.taken-out', (asked) => asked.programme.takenOut(), ['programme']);
  if (value === null || value.length === 0) return null;
  const putBack = async ({ id, title }: TakenOutActivity): Promise<void> => {
    if (await acting.run(() => desk.programme.putBack({ id })))
      announce('status', text('programme.is-back', { title: words.title(title) }));
  };
  return (
    <Card title={text('programme.taken-out')} note={text('programme.taken-out.note')}>
      <ul className={css.lines}>
        {value.map((activity) => (
          <li key={activity.id}>
            <b>
              <bdi>{words.title(activity.title)}</bdi>
            </b>
            <span className={css.note}>
              {[dayAndTime(activity.from), activity.room].filter(Boolean).join(', ')}
            </span>
            <Button size="small" icon={Undo2} disabled={acting.isBusy} onClick={() => void putBack(activity)}>
              {text('programme.put-back')}
              <span className="sr-only">{words.title(activity.title)}</span>
            </Button>
          </li>
        ))}
      </ul>
      <ProblemLine problem={acting.problem} />
    </Card>
  );
};
