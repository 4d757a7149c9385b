import { CircleCheck, CirclePause } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Notice } from '../ui/notice.tsx';
import css from './file-import.module.css';
import type { StepOf } from './import-step.ts';
import { useImportText } from './import-words.tsx';

export interface ImportResultProps {
  readonly step: StepOf<'saved' | 'stopped'>;
  readonly afterwards: ReactNode;
  readonly onAnother: () => void;
}

/** What was saved, what was not, and where to go now. */
export const ImportResult = ({ step, afterwards, onAnother }: ImportResultProps) => {
  const say = useImportText();
  const ways = useRef<HTMLDivElement>(null);
  useEffect(() => ways.current?.querySelector('button')?.focus(), []);
  const sentence =
    step.kind === 'saved'
      ? say('saved', { new: step.counts.new, changed: step.counts.changed })
      : say('stopped', { saved: step.saved, left: step.left });
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
            {step.counts.unchanged > 0 && <li>{say('saved.unchanged', { count: step.counts.unchanged })}</li>}
            {leftOut > 0 && <li>{say('saved.left-out', { count: leftOut })}</li>}
            {step.counts.missing > 0 && <li>{say('missing', { count: step.counts.missing })}</li>}
          </ul>
        )}
        <div ref={ways} className={css.ways}>
          {afterwards}
          <Button onClick={onAnother}>{say('another')}</Button>
        </div>
      </div>
    </Card>
  );
};
