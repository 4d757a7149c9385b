import type { PrintJobState, PrintJobView } from '../../../shared/contract/printing.ts';
import { useActing } from '../../app/acting.ts';
import { useAnswer, useDesk } from '../../client/desk-context.tsx';
import { useFormats, useText } from '../../locales/locale-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { NoRows } from '../../ui/list-row.tsx';
import { ProblemLine } from '../../ui/problem-line.tsx';
import { StatusLine } from '../../ui/status-line.tsx';
import { useCauseText } from './printer-words.ts';
import css from './printers-screen.module.css';

/** Those that somebody may have to do something about. */
const OPEN: PrintJobState[] = ['queued', 'rendering', 'sending', 'failed', 'unknown'];
const NEEDS_SOMEONE: readonly PrintJobState[] = ['failed', 'unknown'];
const MOST = 200;

/** Badges that have not come out yet: why, and what to do about each. */
export const WaitingJobs = () => {
  const text = useText();
  const { value: jobs } = useAnswer('jobs', (desk) => desk.printing.jobs({ states: OPEN, limit: MOST }), [
    'print-job',
    'printers',
  ]);
  return (
    <Card title={text('printing.jobs')} note={text('printing.jobs.note')}>
      {!jobs || jobs.length === 0 ? (
        <NoRows>{text('printing.jobs.none')}</NoRows>
      ) : (
        <ul>
          {jobs.map((job) => (
            <JobRow key={job.id} job={job} />
          ))}
        </ul>
      )}
    </Card>
  );
};

const JobRow = ({ job }: { readonly job: PrintJobView }) => {
  const text = useText();
  const formats = useFormats();
  const causeOf = useCauseText();
  const where = text('printing.job.where', {
    printer: job.printerName,
    time: formats.dayAndTime(job.queuedAt),
  });
  const note = [where, causeOf(job)].filter(Boolean).join(' ');
  return (
    <li className={css.jobRow}>
      <StatusLine face={NEEDS_SOMEONE.includes(job.state) ? 'wait' : 'none'} note={note}>
        <bdi>{job.attendeeId === '' ? text('printing.job.test') : job.name}</bdi>,{' '}
        {text(`printing.job.${job.state}`)}
      </StatusLine>
      <JobActions job={job} />
    </li>
  );
};

const JobActions = ({ job }: { readonly job: PrintJobView }) => {
  const text = useText();
  const { printing } = useDesk();
  const acting = useActing();
  const jobId = job.id;
  if (job.state === 'sending') return null;
  return (
    <div className={css.actions}>
      <ProblemLine problem={acting.problem} />
      {job.state === 'unknown' && (
        <Button size="small" onClick={() => void acting.run(() => printing.confirmPrinted({ jobId }))}>
          {text('printing.job.is-there')}
        </Button>
      )}
      <Button size="small" onClick={() => void acting.run(() => printing.retry({ jobId }))}>
        {text('printing.job.retry')}
      </Button>
      <Button
        size="small"
        variant="quiet"
        onClick={() => void acting.run(() => printing.cancelJob({ jobId }))}
      >
        {text('printing.job.cancel')}
      </Button>
    </div>
  );
};
