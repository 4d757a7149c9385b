import type { SendResult } from '../../desk/ports/printer-port.ts';
import type { SharedPrinter } from '../../desk/ports/printer-sharing.ts';
import { booleanOf, textsOf } from '../ipp/attributes.ts';
import { OPERATIONS } from '../ipp/operations.ts';
import { stateOfRefusal } from '../ipp/state-of-word.ts';
import { codeOfRefusal, STATUS } from '../ipp/status-codes.ts';
import { numbers } from '../ipp/write-attributes.ts';
import type { Answer } from './answer.ts';
import { cutText, documentIn, objectionTo, wishIn } from './document-in.ts';
import type { IppRequest } from './ipp-request.ts';
import { jobAttributes, standAsked, standHere } from './job-attributes.ts';
import type { openPrintTurns } from './print-turns.ts';
import { type PrinterPlace, printerAttributes } from './printer-attributes.ts';
import { requested } from './requested.ts';
import { callOff, isOver, type SharedJob, type SharedJobs, UNPRINTED } from './shared-jobs.ts';

/** What requests are answered from. */
export interface Counter {
  readonly jobs: SharedJobs;
  readonly print: ReturnType<typeof openPrintTurns>;
  /** As the network knows a printer, under the address at which it was reached. */
  place(printer: SharedPrinter, reachedAt: string): PrinterPlace;
}

/** One request at its printer. */
export interface Asked {
  readonly request: IppRequest;
  readonly printer: SharedPrinter;
  /** The address that asks. */
  readonly from: string;
  /** The address of this computer that was asked, with the port. */
  readonly reachedAt: string;
  readonly hasLeft: () => boolean;
}

/** More badges than this do not wait here: the queues are those of the other desks. */
const MOST_WAITING = 20;

/** Answers a request; null where nobody knows what became of the badge, so that nothing can be said. */
export const answerRequest = async (asked: Asked, counter: Counter): Promise<Answer | null> => {
  const { request, printer } = asked;
  switch (request.operationId) {
    case OPERATIONS['Print-Job']:
      return printJob(asked, counter);
    case OPERATIONS['Validate-Job']:
      return refusalOr(objectionTo(wishIn(request), printer), { code: STATUS.ok });
    case OPERATIONS['Create-Job']:
      return createJob(asked, counter);
    case OPERATIONS['Send-Document']:
      return sendDocument(asked, counter);
    case OPERATIONS['Cancel-Job']:
      return withOwnJob(asked, counter, cancelJob);
    case OPERATIONS['Get-Job-Attributes']:
      return withJob(asked, counter, async (job) => ({
        code: STATUS.ok,
        groups: [{ tag: 'job', attributes: requested(request.operation, await said(job, asked, counter)) }],
      }));
    case OPERATIONS['Get-Jobs']:
      return getJobs(asked, counter);
    case OPERATIONS['Get-Printer-Attributes']: {
      const attributes = await printerAttributes(printer, counter.place(printer, asked.reachedAt));
      return {
        code: STATUS.ok,
        groups: [{ tag: 'printer', attributes: requested(request.operation, attributes) }],
      };
    }
    default:
      return { code: STATUS['operation-not-supported'] };
  }
};

const refusalOr = (refusal: SendResult | null, otherwise: Answer): Answer => {
  if (refusal?.outcome !== 'refused') return otherwise;
  const { cause, detail } = refusal;
  const attributes = stateOfRefusal(cause, detail);
  return {
    code: codeOfRefusal(cause),
    detail: detail ?? cause,
    ...(attributes.length === 0 ? {} : { groups: [{ tag: 'printer', attributes }] }),
  };
};

/** A job as it stands here; no device is asked, for the answer to a badge must not wait for the next badges. */
const begun = (job: SharedJob, { printer, from, reachedAt }: Asked, { place }: Counter): Answer => ({
  code: STATUS.ok,
  groups: [
    { tag: 'job', attributes: jobAttributes(job, standHere(job), { ...place(printer, reachedAt), from }) },
  ],
});

const said = async (job: SharedJob, { printer, from, reachedAt }: Asked, { place }: Counter) =>
  jobAttributes(job, await standAsked(job, printer), { ...place(printer, reachedAt), from });

const TOO_MANY: Answer = { code: STATUS.busy, detail: 'too many badges wait' };

/** Jobs without a document take nobody's place. */
const isCrowded = ({ printer }: Asked, { jobs }: Counter): boolean =>
  jobs.count(printer.id, UNPRINTED) >= MOST_WAITING;

const newJob = ({ request, printer, from }: Asked, { jobs }: Counter): SharedJob => {
  const [userName = ''] = textsOf(request.operation, 'requesting-user-name');
  return jobs.add({
    printerId: printer.id,
    owner: from,
    userName: cutText(userName),
    wish: wishIn(request),
  });
};

const printJob = async (asked: Asked, counter: Counter): Promise<Answer | null> => {
  if (isCrowded(asked, counter)) return TOO_MANY;
  return printAs(newJob(asked, counter), asked, counter);
};

const printAs = async (job: SharedJob, asked: Asked, counter: Counter): Promise<Answer | null> => {
  const { request, printer, hasLeft } = asked;
  job.stand = { kind: 'waiting' };
  const document = documentIn(job.wish, request.data, printer);
  if ('outcome' in document) {
    job.stand = { kind: 'refused' };
    return refusalOr(document, { code: STATUS.ok });
  }
  const result = await counter.print({ job, printer, document, hasLeft });
  if (result.outcome === 'unknown') return null;
  return refusalOr(result, begun(job, asked, counter));
};

const createJob = (asked: Asked, counter: Counter): Answer => {
  const objection = objectionTo(wishIn(asked.request), asked.printer);
  if (objection !== null) return refusalOr(objection, { code: STATUS.ok });
  if (counter.jobs.count(asked.printer.id, ['open']) >= MOST_WAITING) return TOO_MANY;
  const job = newJob(asked, counter);
  job.stand = { kind: 'open' };
  return begun(job, asked, counter);
};

const sendDocument = (asked: Asked, counter: Counter): Promise<Answer | null> =>
  withOwnJob(asked, counter, async (job) => {
    const { operation, data } = asked.request;
    const isLast = booleanOf(operation, 'last-document');
    if (isLast === null)
      return { code: STATUS['bad-request'], detail: 'does not say whether it is the last' };
    if (job.stand.kind !== 'open')
      return { code: STATUS['not-possible'], detail: 'the job has its document' };
    if (!isLast) return { code: STATUS['multiple-document-jobs-not-supported'] };
    if (data.length === 0) return cancelJob(job);
    if (isCrowded(asked, counter)) return TOO_MANY;
    const [format] = operation.get('document-format') ?? [];
    const objection = format === undefined ? null : objectionTo(wishIn(asked.request), asked.printer);
    return objection === null ? printAs(job, asked, counter) : refusalOr(objection, { code: STATUS.ok });
  });

type JobWork = (job: SharedJob) => Promise<Answer | null> | Answer;

/** The badges of others are none of its business. */
const withOwnJob = (asked: Asked, counter: Counter, work: JobWork): Promise<Answer | null> =>
  withJob(asked, counter, (job) =>
    job.owner === asked.from
      ? work(job)
      : { code: STATUS['not-authorized'], detail: 'a job of somebody else' },
  );

const withJob = async (asked: Asked, { jobs }: Counter, work: JobWork): Promise<Answer | null> => {
  const { jobId } = asked.request;
  if (jobId === null) return { code: STATUS['bad-request'], detail: 'names no job' };
  const job = jobs.find(asked.printer.id, jobId);
  return job === undefined ? { code: STATUS['not-found'], detail: `no job ${jobId}` } : work(job);
};

const cancelJob = (job: SharedJob): Answer => {
  if (isOver(job)) return { code: STATUS['not-possible'], detail: 'the job is over' };
  callOff(job);
  return { code: STATUS.ok };
};

const MOST_LISTED = 100;

const getJobs = async (asked: Asked, counter: Counter): Promise<Answer> => {
  const { request, printer } = asked;
  const [which = 'not-completed'] = textsOf(request.operation, 'which-jobs');
  if (which !== 'completed' && which !== 'not-completed')
    return { code: STATUS['attributes-not-supported'], detail: which };
  const [limit] = request.operation.get('limit') ?? [];
  const most = limit?.tag === 'integer' ? Math.min(limit.value, MOST_LISTED) : MOST_LISTED;
  const wanted = counter.jobs.of(printer.id).filter((job) => isOver(job) === (which === 'completed'));
  const attributes = await Promise.all(wanted.slice(0, most).map((job) => listed(job, asked, counter)));
  return { code: STATUS.ok, groups: attributes.map((one) => ({ tag: 'job', attributes: one })) };
};

/** Number and address unless more is asked for: then no device is asked for each of a hundred badges. */
const listed = async (job: SharedJob, asked: Asked, counter: Counter) => {
  const { operation } = asked.request;
  if (textsOf(operation, 'requested-attributes').length > 0)
    return requested(operation, await said(job, asked, counter));
  const { uri } = counter.place(asked.printer, asked.reachedAt);
  return [
    numbers('integer', 'job-id', job.id),
    { name: 'job-uri', values: [{ tag: 'uri' as const, value: `${uri}/${job.id}` }] },
  ];
};
