import { useFormats } from '../locales/locale-context.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Progress } from '../ui/progress.tsx';
import css from './file-import.module.css';
import type { StepOf } from './import-step.ts';
import { useImportText } from './import-words.tsx';

export interface UnderWayProps {
  readonly step: StepOf<'uploading' | 'reading' | 'saving'>;
  readonly onStop: () => void;
}

const KIBI = 1024;

/** Long work, counted in what it is about, that can be stopped. */
export const UnderWay = ({ step, onStop }: UnderWayProps) => {
  const say = useImportText();
  const { number } = useFormats();
  const inKib = (bytes: number) => number(Math.ceil(bytes / KIBI));
  const progress = () => {
    switch (step.kind) {
      case 'uploading':
        return {
          label: say('uploading', { file: step.fileName }),
          done: step.received,
          total: step.total,
          words: say('kib', { done: inKib(step.received), total: inKib(step.total) }),
        };
      case 'reading':
        return { label: say('reading', { file: step.fileName }), done: 1, total: 1, words: '' };
      default: {
        const done = Math.round(step.fraction * step.total);
        return {
          label: say('saving'),
          done,
          total: step.total,
          words: say('rows-of', { done, total: step.total }),
        };
      }
    }
  };
  return (
    <Card>
      <div className={css.underWay}>
        <Progress {...progress()} />
        {step.kind === 'saving' && <p className={css.quiet}>{say('scans-go-on')}</p>}
        <div>
          <Button onClick={onStop} autoFocus>
            {say('stop')}
          </Button>
        </div>
      </div>
    </Card>
  );
};
