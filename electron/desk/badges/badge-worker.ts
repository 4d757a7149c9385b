import { setImmediate as nextTurn } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { joinedSides } from '../../../shared/domain/badges/lay-out-badge.ts';
import { assertNever } from '../../../shared/domain/closed.ts';
import type {
  BadgeAnswer,
  BadgeReply,
  BadgeReport,
  BadgeRequest,
  BadgeWorkerFolders,
} from './badge-messages.ts';
import { type BadgeJob, type BadgeStudio, openBadgeStudio } from './badge-studio.ts';
import { type DrawnJob, drawBadge } from './drawing/draw-badge.ts';
import { addedFontFiles } from './fonts/added-font-files.ts';
import { type ExaminedBadge, examineBadge } from './preflight/examine-badge.ts';
import { openCodeReader, type ReadCodes } from './preflight/read-codes.ts';
import { openSheetFiller } from './sheet-filler.ts';
import { warmUp } from './warm-up.ts';

type Work = Exclude<BadgeRequest, { kind: 'cancel' }>;

/** What makes badges, and what looks at them. */
interface Workshop {
  readonly studio: BadgeStudio;
  readonly readCodes: ReadCodes;
}

class Cancelled extends Error {}

// So many badges are made before the thread looks whether somebody has cancelled.
const BADGES_AT_ONCE = 20;

/** Answers requests one after the other, and hears a cancellation in between. */
const serveBadges = (
  workshop: Workshop,
  reply: (message: BadgeReply) => void,
): ((request: BadgeRequest) => void) => {
  const cancelled = new Set<number>();
  const waiting = new Set<number>();
  let queue = Promise.resolve();
  const work = async (request: Work): Promise<void> => {
    reply(await replyTo(workshop, request, () => cancelled.has(request.id)));
    cancelled.delete(request.id);
    waiting.delete(request.id);
  };
  return (request) => {
    if (request.kind === 'cancel') {
      if (waiting.has(request.id)) cancelled.add(request.id);
      return;
    }
    waiting.add(request.id);
    queue = queue.then(() => work(request));
  };
};

const replyTo = async (
  workshop: Workshop,
  request: Work,
  isCancelled: () => boolean,
): Promise<BadgeReply> => {
  const { id } = request;
  try {
    return { id, outcome: 'done', answer: await answer(workshop, request, isCancelled) };
  } catch (error) {
    if (error instanceof Cancelled) return { id, outcome: 'cancelled' };
    return { id, outcome: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
};

const answer = async (
  { studio, readCodes }: Workshop,
  request: Work,
  isCancelled: () => boolean,
): Promise<BadgeAnswer> => {
  if (isCancelled()) throw new Cancelled();
  switch (request.kind) {
    case 'pdf': {
      const pdf = studio.startPdf(request.createdAt === undefined ? undefined : new Date(request.createdAt));
      const sheets = openSheetFiller((page) => pdf.addPage(page, request.placement));
      await eachBadge(request.jobs, isCancelled, (job) => sheets.add(job.layout, studio.sides(job)));
      sheets.end();
      return pdf.finish();
    }
    case 'svg':
      return studio.svg(request.job);
    case 'bitmap':
      return studio.bitmap(request.job, request.placement);
    case 'svg-back':
      return studio.svgBack(request.job);
    case 'list':
      return studio.layOut(request.job);
    case 'draw': {
      const drawn: DrawnJob[] = [];
      await eachBadge(request.jobs, isCancelled, (job) => {
        drawn.push(drawBadge(studio, job));
      });
      return drawn;
    }
    case 'check': {
      const reports: BadgeReport[] = [];
      await eachBadge(request.jobs, isCancelled, (job) => {
        reports.push(joinedSides(studio.sides(job)));
      });
      return reports;
    }
    case 'examine': {
      const examined: ExaminedBadge[] = [];
      await eachBadge(request.jobs, isCancelled, async (job) => {
        examined.push(await examineBadge(studio, readCodes, job));
      });
      return examined;
    }
    case 'sheet': {
      const pdf = studio.startPdf(new Date(request.createdAt), request.title);
      for (const page of request.pages) pdf.add(studio.layOutSheet(page));
      return pdf.finish();
    }
    default:
      return assertNever(request);
  }
};

const eachBadge = async (
  jobs: readonly BadgeJob[],
  isCancelled: () => boolean,
  make: (job: BadgeJob) => void | Promise<void>,
): Promise<void> => {
  for (const [at, job] of jobs.entries()) {
    await make(job);
    if (at % BADGES_AT_ONCE !== BADGES_AT_ONCE - 1) continue;
    await nextTurn();
    if (isCancelled()) throw new Cancelled();
  }
};

if (parentPort) {
  const port = parentPort;
  // Written by badge-renderer.ts, the only one that starts this thread.
  const { fontsFolder, addedFolder } = workerData as BadgeWorkerFolders;
  const studio = openBadgeStudio(fontsFolder, addedFontFiles(addedFolder));
  port.on(
    'message',
    serveBadges({ studio, readCodes: openCodeReader() }, (message) => port.postMessage(message)),
  );
  await warmUp(studio);
}
