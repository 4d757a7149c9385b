import { X } from 'lucide-react';
import type { PrintBatch } from '../../../shared/contract/bulk-printing.ts';
import { useActing } from '../../app/acting.ts';
import { useCalmNews } from '../../client/calm-news.ts';
import { useAnswer, useDesk } from '../../client/desk-context.tsx';
import { useFormats, useText } from '../../locales/locale-context.tsx';
import { Button } from '../../ui/button.tsx';
import { ProblemLine } from '../../ui/problem-line.tsx';
import { Progress } from '../../ui/progress.tsx';
import css from './preflight.module.css';

const MOST = 6;

/** What was asked for lately: how many badges came out, how many did not and why. */
export const BatchList = () => {
  const text = useText();
  const { value: batches, askAgain } = useAnswer('batches', (desk) =>
    desk.bulkPrinting.list({ limit: MOST }),
  );
  // A batch is hundreds of jobs, each of which is news several times.
  useCalmNews(({ kind }) => kind === 'print-job' || kind === 'printers' || kind === 'again', askAgain);
  if (!batches || batches.length === 0) return null;
  return (
    <section aria-label={text('preflight.batches')}>
      <h3 className={css.heading}>{text('preflight.batches')}</h3>
      <ul>
        {batches.map((batch) => (
          <BatchRow key={batch.id} batch={batch} />
        ))}
      </ul>
    </section>
  );
};

const BatchRow = ({ batch }: { readonly batch: PrintBatch }) => {
  const text = useText();
  const { dayAndTime } = useFormats();
  const desk = useDesk();
  const acting = useActing();
  const { id, jobs, printed, waiting, failed, unknown, cancelled, already, leftOut } = batch;
  const isOpen = waiting > 0 || failed > 0 || batch.isFilling;
  const label = text('preflight.batch', {
    printer: batch.printerName,
    time: dayAndTime(batch.askedAt),
    takenBy: batch.takenBy || 'nobody',
  });
  return (
    <li className={css.batch}>
      <Progress
        label={label}
        done={printed}
        total={Math.max(jobs, 1)}
        words={text('preflight.batch.printed', { printed, jobs })}
      />
      <p className={css.quiet}>
        {text('preflight.batch.rest', { waiting, failed, unknown, cancelled, already, leftOut })}
      </p>
      {isOpen && (
        <Button
          size="small"
          icon={X}
          disabled={acting.isBusy}
          onClick={() => void acting.run(() => desk.bulkPrinting.cancel({ id }))}
        >
          {text('preflight.batch.cancel')}
        </Button>
      )}
      <ProblemLine problem={acting.problem} />
    </li>
  );
};
