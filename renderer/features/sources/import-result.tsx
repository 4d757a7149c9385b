import { CircleCheck, CirclePause } from 'lucide-react';
import type { ReactNode } from 'react';
import { useText } from '../../locales/locale-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Notice } from '../../ui/notice.tsx';
import css from './guest-list-import.module.css';
import type { StepOf } from './import-step.ts';

export interface ImportResultProps {
  readonly step: StepOf<'saved' | 'stopped'>;
  readonly afterwards: ReactNode;
  readonly onAnother: () => void;
}

/** What was saved, what was not, and where to go now. */
export const ImportResult = ({ step, afterwards, onAnother }: ImportResultProps) => {
  const text = useText();
  const sentence =
    step.kind === 'saved'
      ? text('sources.saved', { new: step.counts.new, changed: step.counts.changed })
      : text('sources.stopped', { saved: step.saved, left: step.left });
  const leftOut = step.kind === 'saved' ? step.counts.double + step.counts.unreadable : 0;
  return (
    <Card>
      <div className={css.underWay} role="status">
        <Notice
          tone={step.kind === 'saved' ? 'fine' : 'act'}
          icon={step.kind === 'saved' ? CircleCheck : CirclePause}
        >
          {sentence}
        </Notice>
        {step.kind === 'saved' && (
          <ul className={css.facts}>
            {step.counts.unchanged > 0 && (
              <li>{text('sources.saved.unchanged', { count: step.counts.unchanged })}</li>
            )}
            {leftOut > 0 && <li>{text('sources.saved.left-out', { count: leftOut })}</li>}
            {step.counts.missing > 0 && <li>{text('sources.missing', { count: step.counts.missing })}</li>}
          </ul>
        )}
        <div className={css.ways}>
          {afterwards}
          <Button onClick={onAnother}>{text('sources.another')}</Button>
        </div>
      </div>
    </Card>
  );
};
