import { once } from 'node:events';
import { assertNever } from '../../../shared/domain/closed.ts';
import type { JobState } from '../../desk/ports/printer-port.ts';
import type { SharedPrinter } from '../../desk/ports/printer-sharing.ts';
import type { IppAttribute } from '../ipp/ipp-message.ts';
import { nameText, numbers, text } from '../ipp/write-attributes.ts';
import { TITLE } from './document-in.ts';
import type { PrinterPlace } from './printer-attributes.ts';
import type { SharedJob } from './shared-jobs.ts';

/** job-state with the reason beside it, RFC 8011 section 5.3.7. */
interface Said {
  readonly state: number | null;
  readonly reason: string;
}

const [PENDING, PROCESSING, CANCELLED, ABORTED, COMPLETED] = [3, 5, 7, 8, 9] as const;

/** Longer than this no device is waited for when a job is asked about. */
const ASKING_MS = 4000;

/** What is said of a job that stands so; the name of its guest only to who sent it. */
export const jobAttributes = (
  job: SharedJob,
  { state, reason }: Said,
  { uri, upTimeS, secondOf, from }: PrinterPlace & { readonly from: string },
): readonly IppAttribute[] => {
  const at = (name: string, ms: number | null): IppAttribute =>
    ms === null ? { name, values: [{ tag: 'no-value' }] } : numbers('integer', name, secondOf(ms));
  return [
    numbers('integer', 'job-id', job.id),
    text('uri', 'job-uri', `${uri}/${job.id}`),
    text('uri', 'job-printer-uri', uri),
    state === null
      ? { name: 'job-state', values: [{ tag: 'unknown' }] }
      : numbers('enum', 'job-state', state),
    text('keyword', 'job-state-reasons', reason),
    nameText('job-name', job.owner === from ? job.wish.title : TITLE),
    nameText('job-originating-user-name', job.userName),
    numbers('integer', 'job-printer-up-time', upTimeS),
    numbers('integer', 'time-at-creation', secondOf(job.createdAtMs)),
    at('time-at-processing', job.times.begunAtMs),
    at('time-at-completed', job.times.endedAtMs),
  ];
};

/** How a job stands; a device that took it is asked. */
export const standAsked = async (
  job: SharedJob,
  printer: Pick<SharedPrinter, 'jobState'>,
  askingMs = ASKING_MS,
): Promise<Said> => {
  if (job.stand.kind !== 'sent') return standHere(job);
  const signal = AbortSignal.timeout(askingMs);
  // A device behind whose badges the question waits does not hear the signal.
  const unheard = once(signal, 'abort').then(() => 'unknown' as const);
  return saidOf(await Promise.race([printer.jobState(job.stand.jobRef, signal), unheard]));
};

/** How a job stands as far as is known without asking. */
export const standHere = ({ stand }: SharedJob): Said => {
  switch (stand.kind) {
    case 'open':
      return { state: PENDING, reason: 'job-incoming' };
    case 'waiting':
      return saidOf('pending');
    case 'sending':
    case 'sent':
      return saidOf('printing');
    case 'refused':
      return saidOf('failed');
    case 'cancelled':
      return { state: CANCELLED, reason: 'job-canceled-by-user' };
    case 'unknown':
      return saidOf('unknown');
    default:
      return assertNever(stand);
  }
};

const saidOf = (state: JobState): Said => {
  switch (state) {
    case 'pending':
      return { state: PENDING, reason: 'none' };
    case 'printing':
      return { state: PROCESSING, reason: 'job-printing' };
    case 'done':
      return { state: COMPLETED, reason: 'job-completed-successfully' };
    case 'failed':
      return { state: ABORTED, reason: 'aborted-by-system' };
    case 'unknown':
      return { state: null, reason: 'none' };
    default:
      return assertNever(state);
  }
};
