import { Worker } from 'node:worker_threads';
import type { DisplayList } from '../../../shared/domain/badges/display-list.ts';
import type { SheetPage } from '../../../shared/domain/badges/sheet-page.ts';
import type { Bitmap } from '../ports/bitmap.ts';
import type { PagePlacement } from '../ports/printer-port.ts';
import type {
  BadgeAnswer,
  BadgeAnswers,
  BadgeReply,
  BadgeReport,
  BadgeRequest,
  BadgeWorkerFolders,
} from './badge-messages.ts';
import { BadgeRenderError } from './badge-render-error.ts';
import type { BadgeJob } from './badge-studio.ts';
import type { DotPlacement } from './bitmap/bitmap-badge.ts';
import type { DrawnJob } from './drawing/draw-badge.ts';
import type { ExaminedBadge } from './preflight/examine-badge.ts';

export interface RenderOptions {
  readonly signal?: AbortSignal;
}

export interface PdfOptions extends RenderOptions {
  /** ISO 8601, for the metadata. */
  readonly createdAt?: string;
  /** How each page lies on its paper. */
  readonly placement?: PagePlacement;
}

/** Makes badges in a thread of its own. Every promise may be rejected with a `BadgeRenderError`. */
export interface BadgeRenderer {
  /** One PDF with a page a job, two where both sides are printed, or as many to a sheet as the layout says. */
  renderPdf(jobs: readonly BadgeJob[], options?: PdfOptions): Promise<Uint8Array>;
  /** The preview: the same ink as the PDF. */
  renderSvg(job: BadgeJob, options?: RenderOptions): Promise<string>;
  /** One badge in the dots of a print head, turned and shifted as it lies on its paper. */
  renderBitmap(job: BadgeJob, placement: DotPlacement, options?: RenderOptions): Promise<Bitmap>;
  /** The preview of a back on a page of its own; null where there is none. */
  renderSvgBack(job: BadgeJob, options?: RenderOptions): Promise<string | null>;
  /** Badges for whoever draws their layout. */
  draw(jobs: readonly BadgeJob[], options?: RenderOptions): Promise<readonly DrawnJob[]>;
  /** What the backends of printers draw. */
  layOut(job: BadgeJob, options?: RenderOptions): Promise<DisplayList>;
  /** How badges would come out. */
  check(jobs: readonly BadgeJob[], options?: RenderOptions): Promise<readonly BadgeReport[]>;
  /** Pre-flight: what is wrong with badges; their codes are read. */
  examine(jobs: readonly BadgeJob[], options?: RenderOptions): Promise<readonly ExaminedBadge[]>;
  /** A list or a form in every script, as one PDF. */
  renderSheet(sheet: {
    readonly pages: readonly SheetPage[];
    readonly title: string;
    readonly createdAt: string;
  }): Promise<Uint8Array>;
  close(): Promise<void>;
}

export interface BadgeRendererPlace {
  readonly fontsFolder: string;
  /** Where fonts lie that somebody added. */
  readonly addedFolder?: string;
  /** Where a bundle has put `badge-worker`. */
  readonly workerUrl?: URL;
}

interface Waiting {
  readonly resolve: (answer: BadgeAnswer) => void;
  readonly reject: (error: BadgeRenderError) => void;
}

type Asked<Kind extends keyof BadgeAnswers> = Omit<Extract<BadgeRequest, { kind: Kind }>, 'id'>;

const MOST_MEMORY_MB = 256;

/** Starts the thread, which warms up at once. A thread that dies is started anew by the next job. */
export const openBadgeRenderer = ({
  fontsFolder,
  addedFolder = '',
  workerUrl,
}: BadgeRendererPlace): BadgeRenderer => {
  const url = workerUrl ?? new URL('./badge-worker.ts', import.meta.url);
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let isClosed = false;
  let worker: Worker | undefined = start();

  function start(): Worker {
    const started = new Worker(url, {
      workerData: { fontsFolder, addedFolder } satisfies BadgeWorkerFolders,
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB },
    });
    // A desk that has nothing else to do may end while the thread idles.
    started.unref();
    let cause = 'the badge thread ended';
    started.on('message', (reply: BadgeReply) => settle(waiting, reply));
    started.on('error', (error) => {
      cause = error instanceof Error ? error.message : String(error);
    });
    started.on('exit', () => {
      if (worker === started) worker = undefined;
      failAll(waiting, new BadgeRenderError(isClosed ? 'closed' : 'renderer-died', cause));
    });
    return started;
  }

  const ask = <Kind extends keyof BadgeAnswers>(
    asked: Asked<Kind>,
    signal: AbortSignal | undefined,
  ): Promise<BadgeAnswers[Kind]> => {
    if (isClosed) return Promise.reject(new BadgeRenderError('closed', 'the badge renderer is closed'));
    if (signal?.aborted)
      return Promise.reject(new BadgeRenderError('cancelled', 'cancelled before it began'));
    lastId += 1;
    const id = lastId;
    worker ??= start();
    const asking = worker;
    const cancel = (): void => asking.postMessage({ id, kind: 'cancel' } satisfies BadgeRequest);
    const answered = new Promise<BadgeAnswer>((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      asking.ref();
      signal?.addEventListener('abort', cancel, { once: true });
      asking.postMessage({ ...asked, id });
    });
    const finished = answered.finally(() => {
      signal?.removeEventListener('abort', cancel);
      if (waiting.size === 0) asking.unref();
    });
    // The worker answers a kind of request with its kind of answer, see badge-messages.ts.
    return finished as Promise<BadgeAnswers[Kind]>;
  };

  return {
    renderPdf: (jobs, options) =>
      ask<'pdf'>(
        { kind: 'pdf', jobs, createdAt: options?.createdAt, placement: options?.placement },
        options?.signal,
      ),
    renderSvg: (job, options) => ask<'svg'>({ kind: 'svg', job }, options?.signal),
    renderBitmap: (job, placement, options) =>
      ask<'bitmap'>({ kind: 'bitmap', job, placement }, options?.signal),
    renderSvgBack: (job, options) => ask<'svg-back'>({ kind: 'svg-back', job }, options?.signal),
    draw: (jobs, options) => ask<'draw'>({ kind: 'draw', jobs }, options?.signal),
    layOut: (job, options) => ask<'list'>({ kind: 'list', job }, options?.signal),
    check: (jobs, options) => ask<'check'>({ kind: 'check', jobs }, options?.signal),
    examine: (jobs, options) => ask<'examine'>({ kind: 'examine', jobs }, options?.signal),
    renderSheet: (sheet) => ask<'sheet'>({ kind: 'sheet', ...sheet }, undefined),
    close: async () => {
      isClosed = true;
      await worker?.terminate();
    },
  };
};

const settle = (waiting: Map<number, Waiting>, reply: BadgeReply): void => {
  const job = waiting.get(reply.id);
  waiting.delete(reply.id);
  if (reply.outcome === 'done') job?.resolve(reply.answer);
  if (reply.outcome === 'cancelled') job?.reject(new BadgeRenderError('cancelled', 'cancelled'));
  if (reply.outcome === 'failed') job?.reject(new BadgeRenderError('failed', reply.message));
};

const failAll = (waiting: Map<number, Waiting>, error: BadgeRenderError): void => {
  for (const { reject } of waiting.values()) reject(error);
  waiting.clear();
};
