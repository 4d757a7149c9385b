import { useFormats, useText } from '../../locales/locale-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Progress } from '../../ui/progress.tsx';
import css from './guest-list-import.module.css';
import type { StepOf } from './import-step.ts';

export interface UnderWayProps {
  readonly step: StepOf<'uploading' | 'reading' | 'saving'>;
  readonly onStop: () => void;
}

const KIBI = 1024;

/** Long work, counted in what it is about, that can be stopped. */
export const UnderWay = ({ step, onStop }: UnderWayProps) => {
  const text = useText();
  const { number } = useFormats();
  const inKib = (bytes: number) => number(Math.ceil(bytes / KIBI));
  const progress = () => {
    switch (step.kind) {
      case 'uploading':
        return {
          label: text('sources.uploading', { file: step.fileName }),
          done: step.received,
          total: step.total,
          words: text('sources.kib', { done: inKib(step.received), total: inKib(step.total) }),
        };
      case 'reading':
        return { label: text('sources.reading', { file: step.fileName }), done: 1, total: 1, words: '' };
      default: {
        const done = Math.round(step.fraction * step.total);
        return {
          label: text('sources.saving'),
          done,
          total: step.total,
          words: text('sources.rows-of', { done, total: step.total }),
        };
      }
    }
  };
  return (
    <Card>
      <div className={css.underWay}>
        <Progress {...progress()} />
        {step.kind === 'saving' && <p className={css.quiet}>{text('sources.scans-go-on')}</p>}
        <div>
          <Button onClick={onStop} autoFocus>
            {text('sources.stop')}
          </Button>
        </div>
      </div>
    </Card>
  );
};
