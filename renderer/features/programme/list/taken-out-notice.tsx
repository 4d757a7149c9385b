import { Trash2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { Bilingual } from '../../../../shared/domain/programme/activity.ts';
import { useActing } from '../../../app/acting.ts';
import { useDesk } from '../../../client/desk-context.tsx';
import { useText } from '../../../locales/locale-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { ProblemLine } from '../../../ui/problem-line.tsx';
import { useProgrammeWords } from '../programme-words.ts';

/** An activity that was taken out a moment ago. */
export interface TakenOut {
  readonly id: string;
  readonly title: Bilingual;
}

export interface TakenOutNoticeProps {
  readonly activity: TakenOut;
  /** It is back in the programme. */
  readonly onBack: (id: string) => void;
}

/** Says what was taken out, with the way back under the keyboard. */
export const TakenOutNotice = ({ activity, onBack }: TakenOutNoticeProps) => {
  const text = useText();
  const desk = useDesk();
  const words = useProgrammeWords();
  const acting = useActing();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.querySelector('button')?.focus(), []);
  const putBack = async () => {
    if (await acting.run(() => desk.programme.putBack({ id: activity.id }))) onBack(activity.id);
  };
  return (
    <div ref={place} role="status">
      <Notice
        tone="plain"
        icon={Trash2}
        actions={
          <Button size="small" disabled={acting.isBusy} onClick={() => void putBack()}>
            {text('programme.put-back')}
          </Button>
        }
      >
        {text('programme.was-taken-out', { title: words.title(activity.title) })}
        <ProblemLine problem={acting.problem} />
      </Notice>
    </div>
  );
};
