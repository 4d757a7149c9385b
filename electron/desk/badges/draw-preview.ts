import { pieceSizeOf } from '../../../shared/domain/badges/badge-paper.ts';
import type { BadgeRenderer } from './badge-renderer.ts';
import type { BadgeJob } from './badge-studio.ts';
import { toBadgeTrouble } from './badge-trouble.ts';

/** Both sides of a badge as it would print, and which characters of it no font has. */
export const drawPreview = async (
  renderer: BadgeRenderer,
  job: BadgeJob,
  signal: AbortSignal | undefined,
) => {
  const options = signal === undefined ? {} : { signal };
  const drawn = Promise.all([
    renderer.renderSvg(job, options),
    renderer.renderSvgBack(job, options),
    renderer.check([job], options),
  ]);
  const [svg, backSvg, [report]] = await drawn.catch(toBadgeTrouble);
  return { svg, backSvg, ...pieceSizeOf(job.layout), missing: [...(report?.missing ?? [])] };
};
